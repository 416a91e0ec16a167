/** Whether the day on which a time begins counts: an open question of every time in working days of M16. */
export const firstDay = {
  about: { zh: '起算当日是否计入', en: 'whether the day that a time runs from counts' },
  default: 'next-working-day',
  because: {
    zh: '以日计的期限通常自次日起算，文中无相反写法',
    en: 'a time in days commonly begins the day after, and the text says nothing else',
  },
  options: {
    'next-working-day': { zh: '次一工作日为第1日', en: 'the next working day is day 1' },
    'same-day': { zh: '当日为工作日即为第1日', en: 'the day itself is day 1 if it is a working day' },
  },
} as const

/** Why no time is promised to anybody else. */
export const promisedTo = {
  zh: '时限只承诺给绿色通道中已作快审备案的企业',
  en: 'times are promised only to enterprises of the green channel that have made the fast-track filing',
} as const
