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
      ask('制定层级', 'level at which it is made', '政策由哪一级制定？', 'At which level is the policy made?'),
    ),
    issuingDepartments: integer(
      ask('制定部门数', 'departments that issue it', '由几个部门制定？', 'How many departments issue it?'),
      { unit: '个', atLeast: 1 },
    ),
    benefitMode: choice(
      {
        'no-application': { zh: '免申即享', en: 'granted without application' },
        'simplified-application': { zh: '简申快享', en: 'simplified application, quick grant' },
      },
      ask('享受方式', 'mode of benefit', '政策定为哪一种享受方式？', 'Which mode of benefit is the policy given?'),
    ),
    statePrivateEconomyDocumentIsIssued: yesNo(
      ask(
        '国家促进民营经济文件已印发',
        'the State’s document on the private economy is issued',
        '国家促进民营经济发展壮大的文件是否已印发？',
        'Has the State issued its document on the growth of the private economy?',
      ),
    ),
    provincialPrivateEconomyDocumentIsIssued: yesNo(
      ask(
        '省促进民营经济文件已印发',
        'the province’s document on the private economy is issued',
        '省促进民营经济发展壮大的文件是否已印发？',
        'Has the province issued its document on the growth of the private economy?',
      ),
    ),
  },
)
