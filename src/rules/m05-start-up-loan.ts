import {
  greenChannelGroups,
  keyGroupCount,
  serviceForce,
  startUpLoan,
  startUpLoanTerritory,
  startUpLoanWording,
} from '../data/m05-start-up-loan'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import {
  all,
  any,
  catalogue,
  classification,
  covered,
  eligibility,
  not,
  question,
  quoting,
  text,
  when,
} from '../language'
import { inKeyGroup } from './parts/m05-in-key-group'

/**
 * Whether a person is in the audience of the guaranteed start-up loan (富民创业担保贷款享受对象).
 *
 * @returns the verdict, with what is unmet and what is missing; further conditions of the loan aren't in the text
 * @example
 * loanAudience({ businessIsInUrbanNantong: false }).outcome // 'not-covered'
 */
export const loanAudience = eligibility('m05.loan-audience', () => ({
  title: { zh: '富民创业担保贷款享受对象', en: 'Guaranteed start-up loan: whom it is for' },
  source: interpretation('（1）享受对象'),
  subject: person,
  when: person.businessIsInUrbanNantong,
  covers: [
    covered(person.businessIsInUrbanNantong, {
      zh: '享受对象只写了在市区创业的城乡创业者；没有创业或不在市区创业的，文中未写',
      en: 'the text speaks of entrepreneurs in the urban districts; of those who have no start-up there it says nothing',
    }),
  ],
  gives: quoting(
    {
      zh: '富民创业担保贷款的享受对象；重点群体{fullSubsidyFrom}（含）后签订的第{fullSubsidyLoanNumber}贷款，按利息的{fullSubsidyShare}据实贴息',
      en: 'a place in the audience of the guaranteed start-up loan; of a key group’s loan no. {fullSubsidyLoanNumber}, signed on or after {fullSubsidyFrom}, {fullSubsidyShare} of the interest is subsidised',
    },
    startUpLoan,
  ),
  leadsTo: ['m05.interest-subsidy', 'm05.key-group', 'm05.green-channel', 'm05.loan-enquiry-contact'],
  discrepancies: [startUpLoanTerritory, startUpLoanWording],
  notes: [
    {
      zh: '不问户籍，外地户籍在本地创业的也算；不要求属于重点群体',
      en: 'household registration doesn’t matter, nor need one belong to a key group',
    },
    {
      zh: '市区包括哪些区，本措施未写，由使用者判断',
      en: 'which districts are urban isn’t said in this measure, so it is asked for',
    },
    {
      zh: '贷款还有其他申请条件，文中提到而未列；属于对象只是必要条件',
      en: 'the loan has further conditions, mentioned and not listed: to be in the audience is needed, not enough',
    },
  ],
}))

/**
 * Whether a person is in one of the nine key groups (9类重点群体).
 *
 * @example
 * keyGroup({ startUpGroups: ['graduate'] }).class // 'key'
 */
export const keyGroup = classification('m05.key-group', () => ({
  title: { zh: '重点群体', en: 'Key groups of the start-up loan' },
  source: interpretation('（1）享受对象'),
  subject: person,
  classes: {
    key: {
      label: { zh: '重点支持对象', en: 'in a key group' },
      consequence: quoting(
        {
          zh: '{fullSubsidyFrom}（含）后签订的第{fullSubsidyLoanNumber}贷款，按利息的{fullSubsidyShare}据实贴息，见《富民创业担保贷款贴息》；服务见《鼓励金融机构提供的服务》',
          en: 'of loan no. {fullSubsidyLoanNumber}, signed on or after {fullSubsidyFrom}, {fullSubsidyShare} of the interest is subsidised: see “Interest subsidy of the guaranteed start-up loan”; for services see “Services that banks are encouraged to offer”',
        },
        startUpLoan,
      ),
    },
    other: {
      label: { zh: '一般对象', en: 'in none of them' },
      consequence: {
        zh: '仍可属享受对象，见《富民创业担保贷款享受对象》；据实贴息只写给重点群体',
        en: 'still perhaps in the audience: see “Guaranteed start-up loan: whom it is for”; the key groups’ subsidy isn’t for them',
      },
    },
  },
  by: when(inKeyGroup(), text('key')).otherwise(text('other')),
  discrepancies: [keyGroupCount, greenChannelGroups],
  notes: [
    { zh: '属于几类只算一次', en: 'to be in several groups counts once' },
    { zh: '高校毕业生没有毕业年限', en: 'no year of graduation is named' },
    { zh: '女性、残疾人不是重点群体的名目', en: 'neither women nor the disabled are key groups by name' },
  ],
}))

const reach = /* @__PURE__ */ question({
  about: {
    zh: '绿色通道是否限于重点群体中的女性、退役军人、残疾人',
    en: 'whether women, veterans and the disabled must be in a key group',
  },
  because: {
    zh: '该句以重点群体为主语，在其中可以确定；在其外文中未定，既不许诺也不否认',
    en: 'the sentence is about key groups: within them it is certain; outside them it is open, neither promised nor denied',
  },
  options: {
    'certain-in-key-groups': {
      zh: '重点群体内确定，其外未定',
      en: 'certain within key groups, open outside them',
    },
    'key-groups-only': { zh: '限于重点群体', en: 'within key groups only' },
    'all-named': { zh: '不限重点群体', en: 'in a key group or not' },
  },
})

/**
 * Which services banks are encouraged to offer an applicant (绿色通道、陪跑帮办). They are encouraged, never granted.
 *
 * @returns the `classes` that hold: `simplified-process`; `green-channel`, or `green-channel-unconfirmed` for one whom the open list
 *   (等) neither names nor shuts out; `companion-service`
 * @example
 * greenChannel({ startUpGroups: ['graduate'], meetsStartUpLoanConditions: true, isWoman: true,
 *   needsCompanionService: false }).classes // ['simplified-process', 'green-channel']
 */
export const greenChannel = classification('m05.green-channel', () => {
  const { isDisabled, isVeteran, isWoman, meetsStartUpLoanConditions, startUpGroups } = person
  const named = any(isWoman, startUpGroups.includes('former-soldier'), isVeteran, isDisabled)
  const inGroup = inKeyGroup()
  return {
    title: { zh: '鼓励金融机构提供的服务', en: 'Services that banks are encouraged to offer' },
    source: interpretation('（3）服务'),
    subject: person,
    force: 'aims',
    classes: {
      'simplified-process': {
        label: { zh: '鼓励简化流程、优化服务', en: 'a simpler process and better service are encouraged' },
        consequence: {
          zh: '包括广泛宣传、精准推送、为特定群体加速办理等',
          en: 'among them wide publicity, offers pushed to those concerned and speedier handling for certain groups',
        },
      },
      'green-channel': { label: { zh: '鼓励开通绿色通道', en: 'a green channel is encouraged' } },
      'green-channel-unconfirmed': {
        label: { zh: '绿色通道未定', en: 'a green channel is neither named nor ruled out' },
        consequence: {
          zh: '绿色通道的对象以“等”收尾，且是否限于重点群体未写明：可向市人社局就管中心咨询',
          en: 'the list of whom it is for is left open, nor is it said whether they must be in a key group: the employment centre can tell',
        },
      },
      'companion-service': { label: { zh: '鼓励陪跑帮办', en: 'help along the way is encouraged' } },
    },
    members: {
      'simplified-process': all(meetsStartUpLoanConditions, inGroup),
      'green-channel': all(
        meetsStartUpLoanConditions,
        reach.read({
          'certain-in-key-groups': all(named, inGroup),
          'key-groups-only': all(named, inGroup),
          'all-named': named,
        }),
      ),
      'green-channel-unconfirmed': all(
        meetsStartUpLoanConditions,
        reach.read({
          'certain-in-key-groups': any(all(inGroup, not(named)), all(named, not(inGroup))),
          'key-groups-only': all(inGroup, not(named)),
          'all-named': not(named),
        }),
      ),
      'companion-service': person.needsCompanionService,
    },
    none: {
      zh: '文中鼓励的服务是给符合申请条件的重点群体和确有需求的人的；其他人文中未写',
      en: 'the services encouraged are for key groups that meet the loan’s conditions and for those in real need; of others the text says nothing',
    },
    discrepancies: [greenChannelGroups, serviceForce],
    notes: [
      {
        zh: '陪跑帮办只写“确有需求”，是否限于符合条件的重点群体未写明；这里只看需求',
        en: 'help along the way is for those in real need; whether only in key groups that meet the conditions isn’t said, and need alone is taken here',
      },
      { zh: '三种人之后有“等”，其他人未被排除', en: 'the three are examples; others aren’t ruled out' },
      { zh: '哪些“特定群体”加速办理，文中未写', en: 'whose applications are to be sped up isn’t said more closely' },
    ],
  }
})

/**
 * Whom to ask about the guaranteed start-up loan (咨询电话).
 *
 * @returns the office, with its `room`, its `phone` and the `notice` that it answers questions about
 * @example
 * loanEnquiryContact().entries[0].phone // '59000185'
 */
export const loanEnquiryContact = catalogue('m05.loan-enquiry-contact', () => ({
  title: { zh: '富民创业担保贷款咨询', en: 'Guaranteed start-up loan: whom to ask' },
  source: interpretation('联系部门'),
  subject: person,
  entries: startUpLoan.enquiries.map((office) => ({ ...office, notice: startUpLoan.notice[0].label })),
  notes: [{ zh: '所涉通知没有文号和日期', en: 'the notice concerned has neither number nor date' }],
}))
