import { ask, choice, date, subject } from '../language'

/** Cross-border e-commerce (跨境电商): its expo, and the industries that it builds on. */
export const crossBorderECommerce = subject(
  'cross-border-e-commerce',
  { zh: '跨境电商', en: 'cross-border e-commerce' },
  {
    expoVisitOn: date(ask('到会日', 'day of the visit', '哪天到博览会？', 'On which day is the expo to be visited?')),
    industryBelt: choice(
      {
        'home-textiles': { zh: '家纺家居', en: 'home textiles and home goods' },
        'electric-tools': { zh: '电动工具', en: 'electric tools' },
        'protective-equipment': { zh: '劳护用品', en: 'protective equipment for workers' },
        'sporting-goods': { zh: '体育用品', en: 'sporting goods' },
        other: { zh: '其他产业', en: 'another industry' },
      },
      ask(
        '产业带的产业',
        'industry of a belt',
        '查哪个产业带的产业？',
        'Which industry of a cross-border belt is looked up?',
      ),
    ),
  },
)
