import { huiqitong } from '../data/m01-huiqitong'
import { huiqitongWording, privateEconomyPolicyToCome } from '../data/parts/m01-discrepancies'
import { interpretation } from '../facts/document'
import { policy } from '../facts/policy'
import { all, any, catalogue, classification, question, text, when } from '../language'

/**
 * The notice of policies in favour of enterprises that is issued, and the rules of the platform (惠企政策文件).
 *
 * @returns the documents: the notice with its `title`, `issuedOn` and where it is `publishedOn`; the rules by their name
 *   alone
 * @example
 * policyDocuments().entries[0].issuedOn // '2023-02-01'
 */
export const policyDocuments = catalogue('m01.policy-documents', () => {
  const { platformRule, policyDocument, policyTopics, privateEconomyDepartment, publicationPlace } = huiqitong
  const [notice] = policyDocument
  const [rule] = platformRule
  const [publishedOn] = publicationPlace
  const [department] = privateEconomyDepartment
  const topics = policyTopics.map((one) => one.label)
  return {
    title: { zh: '惠企政策文件', en: 'Documents on enterprise policies' },
    source: interpretation(),
    subject: policy,
    entries: [{ ...notice, publishedOn: publishedOn.label }, rule],
    discrepancies: [privateEconomyPolicyToCome, huiqitongWording],
    notes: [
      {
        zh: `出台落实的政策有${topics.map((one) => one.zh).join('；')}等；已写明印发的只有${notice.label.zh}`,
        en: `policies to issue are of ${topics.map((one) => one.en).join('; ')} and more; only ${notice.label.en} is said to be issued`,
      },
      {
        zh: `民营经济的意见由${department.label.zh}跟进，见《民营经济贯彻落实意见的出台》`,
        en: `${department.label.en} follows up the opinion on the private economy: see “The local opinion on the private economy”`,
      },
      {
        zh: '通知由市政府印发；印发日没有写年份，按文号和文件标题为2023年',
        en: 'the municipal government issued the notice; the day has no year of its own: its number and the document’s title make it 2023',
      },
      {
        zh: '通知的政策点已逐一解读、汇编公布，个数见《政策点逐一解读》',
        en: 'the notice’s points are interpreted and published as a collection; how many: see “Policy points interpreted”',
      },
      { zh: '平台管理办法没有文号和日期', en: 'the platform’s rules have neither number nor date' },
    ],
  }
})

const documents = /* @__PURE__ */ question({
  about: { zh: '等国家和省两份文件还是其中一份', en: 'whether it waits for both documents or for one' },
  because: {
    zh: '两者并列；如此不会比原文确定的时点更早地课以义务',
    en: 'the two are named together, and so no duty begins earlier than the text surely means',
  },
  options: {
    both: { zh: '两份都印发之后', en: 'after both' },
    either: { zh: '任一份印发之后', en: 'after the first' },
  },
})

/**
 * When the local opinion on the private economy (民营经济贯彻落实意见) is due.
 *
 * @returns the class `due-promptly` or `not-yet-due`, or what is missing; never a day, since the text gives none
 * @example
 * privateEconomyFollowUp({ statePrivateEconomyDocumentIsIssued: false }).class // 'not-yet-due'
 */
export const privateEconomyFollowUp = classification('m01.private-economy-follow-up', () => {
  const [department] = huiqitong.privateEconomyDepartment
  const state = policy.statePrivateEconomyDocumentIsIssued
  const province = policy.provincialPrivateEconomyDocumentIsIssued
  return {
    title: { zh: '民营经济贯彻落实意见的出台', en: 'The local opinion on the private economy' },
    source: interpretation(),
    subject: policy,
    classes: {
      'due-promptly': {
        label: { zh: '应及时出台', en: 'due promptly' },
        consequence: {
          zh: `由${department.label.zh}跟进；没有天数`,
          en: `${department.label.en} follows it up; no number of days is given`,
        },
      },
      'not-yet-due': {
        label: { zh: '尚不须出台', en: 'not yet due' },
        consequence: {
          zh: `${department.label.zh}关注国家和省的文件，印发后再出台`,
          en: `${department.label.en} watches for the State’s and the province’s documents; the opinion comes after them`,
        },
      },
    },
    by: when(
      documents.read({ both: all(state, province), either: any(state, province) }),
      text('due-promptly'),
    ).otherwise(text('not-yet-due')),
    discrepancies: [privateEconomyPolicyToCome, huiqitongWording],
    notes: [{ zh: '“及时”没有长度，不推算日期', en: '“promptly” has no length, so no day is reckoned' }],
  }
})
