import { ask, choice, integer, subject, yesNo } from '../language'

/** A policy in favour of enterprises (惠企政策), how it is granted, and what is still to be issued. */
export const policy = subject(
  'policy',
  { zh: '惠企政策', en: 'enterprise policy' },
  {
    policyLevel: choice(
      {
        national: { zh: '国家', en: 'State' },
        provincial: { zh: '省', en: 'province' },
        municipal: { zh: '市', en: 'city' },
        county: { zh: '县、区', en: 'county or district' },
      },
      ask(
        '制定层级',
        'level at which it is made',
        '该惠企政策由哪一级制定？',
        'At which level was the enterprise policy made?',
      ),
    ),
    issuingDepartments: integer(
      ask(
        '制定部门数',
        'departments that made it',
        '该惠企政策由几个部门制定？（联合制定的，各部门都计）',
        'How many departments made the enterprise policy? (Where several made it together, each counts.)',
      ),
      { unit: '个', atLeast: 1 },
    ),
    benefitMode: choice(
      {
        'no-application': { zh: '免申即享', en: 'granted without application' },
        'simplified-application': { zh: '简申快享', en: 'simplified application, quick grant' },
        other: { zh: '其他方式，如普通申报', en: 'another mode, such as an ordinary claim' },
      },
      ask(
        '享受方式',
        'mode of benefit',
        '该惠企政策标明的享受方式是哪一种？',
        'Which mode of benefit is the enterprise policy marked with?',
      ),
    ),
    statePrivateEconomyDocumentIsIssued: yesNo(
      ask(
        '国家促进民营经济文件已印发',
        'the State’s document on the private economy is issued',
        '截至基准日，国家促进民营经济发展壮大的文件是否已印发？',
        'As of the day asked about, has the State issued its document on the growth of the private economy?',
      ),
    ),
    provincialPrivateEconomyDocumentIsIssued: yesNo(
      ask(
        '省促进民营经济文件已印发',
        'the province’s document on the private economy is issued',
        '截至基准日，江苏省促进民营经济发展壮大的文件是否已印发？',
        'As of the day asked about, has Jiangsu Province issued its document on the growth of the private economy?',
      ),
    ),
  },
)
