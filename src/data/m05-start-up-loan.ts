import { interpretation, measureText } from '../facts/document'
import { person } from '../facts/person'
import { dayFigure, discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const audience = interpretation('（1）享受对象')
const subsidy = interpretation('（2）贴息')
const service = interpretation('（3）服务')
const contact = interpretation('联系部门')

/** 富民创业担保贷款 (M05): who may have it, whose interest is subsidised, and whom banks are to serve with care. */
export const startUpLoan = figures(5, {
  formerGroupsCount: figure(3, '类', audience, { zh: '原支持对象类数', en: 'groups supported before' }),
  keyGroupsCount: figure(
    9,
    '类',
    audience,
    { zh: '重点群体类数', en: 'key groups as counted' },
    'key-groups-count-stated',
  ),
  interestSharingFrom: dayFigure('2021-07-01', subsidy, {
    zh: '利息分担起始日',
    en: 'first day of shared interest',
    atMost: 'fullSubsidyFrom',
  }),
  fullSubsidyFrom: dayFigure('2023-01-01', subsidy, {
    zh: '据实贴息合同签订起始日',
    en: 'first day of signing for the key groups’ subsidy',
  }),
  fullSubsidyShare: figure(100, '%', subsidy, { zh: '贴息占利息的比例', en: 'share of the interest subsidised' }),
  fullSubsidyLoanNumber: figure(
    1,
    '次',
    subsidy,
    { zh: '据实贴息的贷款次序', en: 'which loan of a key group is subsidised', atLeast: 1 },
    'full-subsidy-loan-ordinal',
  ),
  notice: named(
    [
      {
        label: {
          zh: '关于进一步做好富民创业担保贷款工作的通知',
          en: 'notice on further work on guaranteed start-up loans',
        },
      },
    ],
    text,
    'notice-title',
  ),
  keyGroups: named(
    optionsOf(person.startUpGroups, [
      'registered-unemployed',
      'hard-to-employ',
      'former-soldier',
      'released-prisoner',
      'graduate',
      'capacity-cutting-enterprise',
      'returning-migrant',
      'online-merchant',
      'rural-entrepreneur',
    ]),
    audience,
    'key-groups',
    'key-groups-7-to-9',
    'key-group-6',
  ),
  greenChannel: named(
    [
      { label: { zh: '女性', en: 'women' } },
      { label: { zh: '退役军人', en: 'veterans' } },
      { label: { zh: '残疾人', en: 'the disabled' } },
    ],
    service,
  ),
  enquiries: named(
    [
      {
        label: {
          zh: '市人社局就管中心创业就业科',
          en: 'start-up and employment section, employment centre of the Municipal Human Resources Bureau',
        },
        room: { zh: '市政务中心主楼13楼1312室', en: 'room 1312, 13th floor, main building, Municipal Service Centre' },
        phone: '59000185',
      },
    ],
    contact,
    'office',
    'office-room',
    'phone',
  ),
})

/** Only the interpretation limits the loan to the urban districts. */
export const startUpLoanTerritory = discrepancy('m05.territory', {
  title: { zh: '是否限于市区', en: 'whether it is for the urban districts only' },
  sides: [
    { place: text, says: { zh: '没有地域限制', en: 'no territory is named' } },
    {
      place: interpretation(),
      says: { zh: '对象和贴息都限于市区', en: 'audience and subsidy are both of the urban districts' },
    },
  ],
})

/** Only the interpretation has a first day for the full subsidy. */
export const fullSubsidyStart = discrepancy('m05.full-subsidy-start', {
  title: { zh: '全额贴息从何时起', en: 'since when interest is paid in full' },
  sides: [
    { place: text, says: { zh: '没有日期', en: 'no day is named' } },
    {
      place: subsidy,
      says: { zh: '合同签订日在2023-01-01（含）之后', en: 'for contracts signed on or after 2023-01-01' },
    },
  ],
})

/** The sentence on the subsidy changes its subject and its event half-way. */
export const subsidySentence = discrepancy('m05.subsidy-sentence', {
  title: { zh: '利息分担与全额贴息写在一句之中', en: 'sharing and full subsidy in one sentence' },
  sides: [
    {
      place: subsidy,
      says: {
        zh: '利息分担：市区所有新发放的贷款，2021-07-01起，看发放日',
        en: 'shared interest: all loans newly paid out in the urban districts since 2021-07-01, by the day of pay-out',
      },
    },
    {
      place: subsidy,
      says: {
        zh: '全额贴息：重点群体第一次贷款，2023-01-01起，看合同签订日',
        en: 'full subsidy: key groups’ first loans since 2023-01-01, by the day of signing',
      },
    },
  ],
})

/** The nine groups are nine if the sixth is one; the three that they replace aren't named. */
export const keyGroupCount = discrepancy('m05.key-group-count', {
  title: { zh: '重点群体的数目', en: 'how many key groups there are' },
  sides: [
    { place: audience, says: { zh: '9类', en: 'nine' } },
    {
      place: audience,
      says: {
        zh: '“化解过剩产能企业职工和失业人员”含两种人',
        en: 'the group of enterprises that cut capacity holds two kinds of people',
      },
    },
  ],
  arithmetic: {
    zh: '作一类为9类，拆开为10类；原3类未列名',
    en: 'nine if that is one group, ten if it is two; the former three aren’t named',
  },
})

/** The green channel names people whom the key groups don't. */
export const greenChannelGroups = discrepancy('m05.green-channel-groups', {
  title: { zh: '绿色通道的人与重点群体', en: 'the green channel and the key groups' },
  sides: [
    {
      place: audience,
      says: { zh: '有复员转业退役军人，没有女性、残疾人', en: 'former soldiers, neither women nor the disabled' },
    },
    { place: service, says: { zh: '女性、退役军人、残疾人等', en: 'women, veterans, the disabled and others' } },
  ],
})

/** The measure says that things are made simpler; the interpretation that banks are encouraged to make them so. */
export const serviceForce = discrepancy('m05.service-force', {
  title: { zh: '简化流程是措施还是鼓励', en: 'whether a simpler process is done or encouraged' },
  sides: [
    { place: text, says: { zh: '进一步简化流程、优化服务', en: 'the process is made simpler, and service better' } },
    { place: service, says: { zh: '鼓励金融机构这样做', en: 'banks are encouraged to do so' } },
  ],
})

/** Slips of wording: the loan's name, a department's name, a quotation closed late. */
export const startUpLoanWording = discrepancy('m05.wording', {
  title: { zh: '名称与标点', en: 'names and punctuation' },
  sides: [
    { place: text, says: { zh: '标题称富民创业贷，正文称富民创业担保贷款', en: 'the title shortens the loan’s name' } },
    {
      place: audience,
      says: { zh: '引号到9类重点群体之后才合上', en: 'a quotation runs on to the end of the list of groups' },
    },
    { place: contact, says: { zh: '市人力资源社会保障局简称市人社局', en: 'the department’s name is shortened' } },
  ],
  editorial: true,
})
