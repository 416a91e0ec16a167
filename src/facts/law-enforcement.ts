import { ask, choice, decimal, subject, yesNo } from '../language'
import { judges } from './judges'

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
    ),
    isKeyRegulatedEnterprise: yesNo(
      ask(
        '属重点监管企业',
        'a key regulated enterprise',
        '企业本身是否为重点监管企业？',
        'Is the enterprise itself under key supervision?',
      ),
    ),
    touchesRedLine: yesNo(
      ask(
        '触碰监管“红线”',
        'touches a red line',
        '企业是否触碰监管“红线”？',
        'Does the enterprise touch a red line of supervision?',
      ),
      { judgedBy: judges.marketSupervision },
    ),
    isCreditRiskLow: yesNo(
      ask('信用风险低', 'low credit risk', '企业信用风险是否为低？', 'Is the enterprise’s credit risk low?'),
      { judgedBy: judges.marketSupervision },
    ),
    tolerantEnforcementHours: decimal(
      ask(
        '包容审慎执法学时',
        'hours on tolerant enforcement',
        '本年度包容审慎执法课程多少学时？',
        'How many class hours on tolerant and prudent enforcement were there in the year?',
      ),
      { unit: '学时' },
    ),
    discretionBenchmarkHours: decimal(
      ask(
        '裁量权基准运用学时',
        'hours on discretion benchmarks',
        '本年度行政裁量权基准运用课程多少学时？',
        'How many class hours on applying discretion benchmarks were there in the year?',
      ),
      { unit: '学时' },
    ),
    leniencyListHours: decimal(
      ask(
        '免罚轻罚清单实施学时',
        'hours on the leniency lists',
        '本年度免罚轻罚清单实施课程多少学时？',
        'How many class hours on carrying out the leniency lists were there in the year?',
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
      ask('单位', 'body', '查哪类单位？', 'Which kind of body is looked up?'),
    ),
    guidanceStage: choice(
      {
        before: { zh: '事前', en: 'before' },
        during: { zh: '事中', en: 'during' },
        after: { zh: '事后', en: 'after' },
      },
      ask(
        '行政指导环节',
        'stage of the guidance',
        '行政合规指导在哪个环节？',
        'At which stage is the administrative compliance guidance?',
      ),
    ),
  },
)
