import { huiqitong } from '../data/m01-huiqitong'
import { huiqitongWording, privateEconomyPolicyToCome } from '../data/parts/m01-discrepancies'
import { interpretation } from '../facts/document'
import { policy } from '../facts/policy'
import { all, any, classification, reading, text, when } from '../language'

/**
 * Who sorts out, explains, updates and answers for a policy on the platform (“五个谁”).
 *
 * @returns the class `issuer`, `all-issuers` or `local-department`, which isn't the maker; or what is missing
 * @example
 * policyCustodian({ policyLevel: 'provincial' }).class // 'local-department'
 */
export const policyCustodian = classification('m01.policy-custodian', () => ({
  title: { zh: '政策由谁梳理解读', en: 'Who looks after a policy on the platform' },
  source: interpretation(),
  subject: policy,
  classes: {
    issuer: {
      label: { zh: '制定部门', en: 'the department that made it' },
      consequence: {
        zh: '在职责范围内梳理、解释、更新并负责',
        en: 'within its remit it sorts the policy out, explains and updates it, and answers for it',
      },
    },
    'all-issuers': {
      label: { zh: '全部制定部门', en: 'all departments that made it' },
      consequence: {
        zh: '共同梳理、解释、更新并负责，文中未分先后',
        en: 'together they sort it out, explain and update it, and answer for it; the text names no order',
      },
    },
    'local-department': {
      label: { zh: '职责相应的本地部门，并非制定者', en: 'the local department of that remit, which didn’t make it' },
      consequence: {
        zh: '梳理归集并解读上级政策',
        en: 'it collects, sorts out and explains the policy from above',
      },
    },
  },
  by: when(policy.policyLevel.oneOf(['national', 'provincial']), text('local-department'))
    .when(policy.issuingDepartments.moreThan(1), text('all-issuers'))
    .otherwise(text('issuer')),
  notes: [
    { zh: '多部门联合制定的，视为全部负责', en: 'where several departments issue a policy, all of them are taken' },
    {
      zh: '国家和省的政策由本地惠企部门归集，虽非其制定',
      en: 'policies of the State and the province are collected by the local department, although it didn’t make them',
    },
  ],
}))

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
      'not-yet-due': { label: { zh: '尚不须出台', en: 'not yet due' } },
    },
    by: when(
      reading('both', { both: all(state, province), either: any(state, province) }),
      text('due-promptly'),
    ).otherwise(text('not-yet-due')),
    discrepancies: [privateEconomyPolicyToCome, huiqitongWording],
    readings: [
      {
        about: { zh: '等国家和省两份文件还是其中一份', en: 'whether it waits for both documents or for one' },
        default: 'both',
        because: {
          zh: '两者并列；如此不会比原文确定的时点更早地课以义务',
          en: 'the two are named together, and so no duty begins earlier than the text surely means',
        },
        options: {
          both: { zh: '两份都印发之后', en: 'after both' },
          either: { zh: '任一份印发之后', en: 'after the first' },
        },
      },
    ],
    notes: [{ zh: '“及时”没有长度，不推算日期', en: '“promptly” has no length, so no day is reckoned' }],
  }
})

/**
 * What a policy's mode of benefit asks of the enterprise (免申即享、简申快享).
 *
 * @returns the class `no-application` or `simplified-application`, with what follows
 * @example
 * benefitMode({ benefitMode: 'no-application' }).label.en // 'no application'
 */
export const benefitMode = classification('m01.benefit-mode', () => ({
  title: { zh: '惠企政策享受方式', en: 'Mode of benefit of a policy' },
  source: interpretation(),
  subject: policy,
  classes: {
    'no-application': {
      label: { zh: '无须申请', en: 'no application' },
      consequence: { zh: '不申请即享受', en: 'granted without being applied for' },
    },
    'simplified-application': {
      label: { zh: '简化申报', en: 'a simplified application' },
      consequence: { zh: '较快享受，没有天数', en: 'granted quickly, with no number of days given' },
    },
  },
  by: policy.benefitMode,
  notes: [
    {
      zh: '哪些政策属于哪种方式，文中没有标准，由使用者提供',
      en: 'which policies fall in which mode isn’t said, so the mode is asked for',
    },
  ],
}))
