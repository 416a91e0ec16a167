import { ask, check, date, money, subject, yearMonth } from '../language'

/** A contribution to social insurance (社会保险). */
export const socialInsurance = subject(
  'social-insurance',
  { zh: '社会保险', en: 'social insurance' },
  {
    unemploymentContributionMonth: yearMonth(
      ask(
        '失业保险费所属月份',
        'month of the unemployment-insurance contribution',
        '单位缴纳的是哪个月份的失业保险费？',
        'For which month does the employer pay the contribution to unemployment insurance?',
      ),
    ),
    unemploymentContributionPaidOn: date(
      ask(
        '失业保险费缴纳日',
        'day on which the unemployment-insurance contribution is paid',
        '单位哪天缴纳这笔失业保险费？',
        'On which day does the employer pay that contribution to unemployment insurance?',
      ),
    ),
    unemploymentContributionBase: money(
      ask(
        '失业保险缴费基数',
        'contribution base of unemployment insurance',
        '该月失业保险的缴费基数多少元？（一名职工的，或全单位合计的）',
        'How many yuan is the base of that month’s contribution to unemployment insurance, of one employee or of all together?',
      ),
    ),
  },
  ({ unemploymentContributionMonth, unemploymentContributionPaidOn }) => [
    check(unemploymentContributionPaidOn.onOrAfter(unemploymentContributionMonth.firstDay()), {
      zh: '失业保险费不在所属月份之前缴纳',
      en: 'a contribution isn’t paid before the month that it is for',
    }),
  ],
)
