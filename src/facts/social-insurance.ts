import { ask, date, money, subject, yearMonth } from '../language'

/** A contribution to social insurance (社会保险). */
export const socialInsurance = subject(
  'social-insurance',
  { zh: '社会保险', en: 'social insurance' },
  {
    unemploymentContributionMonth: yearMonth(
      ask(
        '失业保险费所属月份',
        'month of the unemployment-insurance contribution',
        '缴纳哪个月份的失业保险费？',
        'For which month is the contribution to unemployment insurance?',
      ),
    ),
    unemploymentContributionPaidOn: date(
      ask(
        '失业保险费缴纳日',
        'day on which the unemployment-insurance contribution is paid',
        '哪天缴纳这笔失业保险费？',
        'On which day is the contribution to unemployment insurance paid?',
      ),
    ),
    unemploymentContributionBase: money(
      ask(
        '失业保险缴费基数',
        'contribution base of unemployment insurance',
        '当月缴费基数多少元？',
        'How many yuan is the contribution base of the month?',
      ),
    ),
  },
)
