import { huiqitong } from '../data/m01-huiqitong'
import { interpretation } from '../facts/document'
import { policy } from '../facts/policy'
import { classification, namesOf, nothing, text, when } from '../language'

/**
 * Who sorts out, explains, updates and answers for a policy on the platform (“五个谁”).
 *
 * @returns the class `issuer`, `all-issuers` or `local-department`, which isn't the maker; or what is missing
 * @example
 * policyCustodian({ policyLevel: 'provincial' }).class // 'local-department'
 */
export const policyCustodian = classification('m01.policy-custodian', () => {
  const who = namesOf(huiqitong.fiveWho)
  return {
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
      { zh: `原则是“${who.zh}”`, en: `the principle: ${who.en}` },
      {
        zh: '“条目式、清单化”梳理、解读，实时在平台更新',
        en: 'policies are sorted out and explained item by item, as lists, and kept up to date on the platform',
      },
      { zh: '多部门联合制定的，视为全部负责', en: 'where several departments issue a policy, all of them are taken' },
      {
        zh: '国家和省的政策由本地惠企部门归集，虽非其制定',
        en: 'policies of the State and the province are collected by the local department, although it didn’t make them',
      },
    ],
  }
})

/**
 * What a policy's mode of benefit asks of the enterprise (免申即享、简申快享).
 *
 * @returns the class `no-application` or `simplified-application`, with what follows; `not-covered` for another mode
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
  by: when(policy.benefitMode.is('no-application'), text('no-application'))
    .when(policy.benefitMode.is('simplified-application'), text('simplified-application'))
    .otherwise(
      nothing({
        zh: '推行的只有免申即享、简申快享；以其他方式怎样享受，文中未写',
        en: 'only the two modes are put into practice; how another works isn’t stated',
      }),
    ),
  notes: [
    {
      zh: '哪些政策属于哪种方式，文中没有标准，以政策自己标明的为准',
      en: 'which policies fall in which mode isn’t said: it is what the policy is marked with',
    },
    {
      zh: '在“惠企通”平台享受，见《惠企通服务渠道》；须申报的，另见《政策申报按月汇总、研究、兑现》',
      en: 'both are had on the Huiqitong platform: see “Huiqitong: where it is reached”; of claims see “Policy claims: compiled, reviewed and paid out monthly”, too',
    },
  ],
}))
