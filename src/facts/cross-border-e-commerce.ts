import { ask, choice, date, subject } from '../language'

/** Cross-border e-commerce (跨境电商): its expo, and the industries that it builds on. */
export const crossBorderECommerce = subject(
  'cross-border-e-commerce',
  { zh: '跨境电商', en: 'cross-border e-commerce' },
  {
    expoVisitOn: date(
      ask(
        '到会日',
        'day of the visit',
        '要在哪一天到2023中国跨境电商选品博览会？',
        'On which day is the China Cross-border E-commerce Sourcing Expo of 2023 to be visited?',
      ),
    ),
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
        '要查南通“跨境电商+产业带”依托的哪个产业？',
        'Which industry is looked up among those on which Nantong’s cross-border belts build?',
      ),
      {
        names: { 'home-textiles': ['家纺', '家居'], 'protective-equipment': ['劳保用品'], 'sporting-goods': ['体育'] },
      },
    ),
  },
)
