import { ask, date, freeText, subject } from '../language'

/** Cross-border e-commerce (跨境电商): its expo, and the industries that it builds on. */
export const crossBorderECommerce = subject(
  'cross-border-e-commerce',
  { zh: '跨境电商', en: 'cross-border e-commerce' },
  {
    expoVisitOn: date(ask('到会日', 'day of the visit', '哪天到博览会？', 'On which day is the expo to be visited?')),
    industryBelt: freeText(
      ask('产业带的产业', 'industry of a belt', '查哪个产业？', 'Which industry is looked up, by its name?'),
    ),
  },
)
