import { ask, choice, decimal, subject, yesNo } from '../language'
import * as judges from './judges'

const keySupervision = {
  zh: '市场监管部门（文中未写由谁认定）',
  en: 'the market supervision authority (the text doesn’t say who judges)',
}

/** Administrative law enforcement (行政执法): who is left alone, how officers are trained, who watches over it. */
export const lawEnforcement = subject(
  'law-enforcement',
  { zh: '行政执法', en: 'administrative law enforcement' },
  {
    isKeyRegulatedIndustry: yesNo(
      ask(
        '属重点监管行业',
        'in a key regulated industry',
        '企业所在行业是否为重点监管行业？',
        'Is the enterprise’s industry under key supervision?',
      ),
      { judgedBy: keySupervision },
    ),
    isKeyRegulatedEnterprise: yesNo(
      ask(
        '属重点监管企业',
        'a key regulated enterprise',
        '企业本身是否为重点监管企业？',
        'Is the enterprise itself under key supervision?',
      ),
      { judgedBy: keySupervision },
    ),
    touchesRedLine: yesNo(
      ask(
        '触碰监管“红线”',
        'touches a red line',
        '企业是否触碰《触发式监管清单》所设的监管“红线”？',
        'Does the enterprise touch a red line set by the list of trigger-based supervision?',
      ),
      { judgedBy: judges.marketSupervision },
    ),
    isCreditRiskLow: yesNo(
      ask(
        '信用风险低',
        'low credit risk',
        '企业的信用风险等级是否为低？',
        'Is the enterprise’s credit risk graded low?',
      ),
      { judgedBy: judges.marketSupervision },
    ),
    tolerantEnforcementHours: decimal(
      ask(
        '包容审慎执法学时',
        'hours on tolerant enforcement',
        '该执法人员2023年包容审慎执法课程共多少学时？',
        'How many class hours on tolerant and prudent enforcement did the officer have in 2023?',
      ),
      { unit: '学时' },
    ),
    discretionBenchmarkHours: decimal(
      ask(
        '裁量权基准运用学时',
        'hours on discretion benchmarks',
        '该执法人员2023年行政裁量权基准运用课程共多少学时？',
        'How many class hours on applying discretion benchmarks did the officer have in 2023?',
      ),
      { unit: '学时' },
    ),
    leniencyListHours: decimal(
      ask(
        '免罚轻罚清单实施学时',
        'hours on the leniency lists',
        '该执法人员2023年免罚轻罚清单实施课程共多少学时？',
        'How many class hours on carrying out the leniency lists did the officer have in 2023?',
      ),
      { unit: '学时' },
    ),
    supervisedBody: choice(
      {
        'county-government': { zh: '县（市、区）政府', en: 'government of a county, city or district' },
        'management-committee': { zh: '管委会', en: 'management committee' },
        'municipal-department': { zh: '市级行政执法部门', en: 'municipal enforcement department' },
        other: { zh: '其他单位', en: 'another body' },
      },
      ask(
        '受监督的单位',
        'body that is watched',
        '查哪类单位是否在专项监督和联合监督之列？',
        'Of which kind of body is it looked up whether it comes under special and joint supervision?',
      ),
    ),
    guidanceStage: choice(
      {
        before: { zh: '事前', en: 'before enforcement' },
        during: { zh: '事中', en: 'during enforcement' },
        after: { zh: '事后', en: 'after enforcement' },
      },
      ask(
        '行政指导环节',
        'stage of the guidance',
        '查行政合规指导的哪个环节？',
        'Which stage of administrative compliance guidance is looked up?',
      ),
    ),
  },
)
