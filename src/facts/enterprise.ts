import { ask, choice, integer, subject, yesNo } from '../language'

/** An enterprise and what is known of it. */
export const enterprise = subject(
  'enterprise',
  { zh: '企业', en: 'enterprise' },
  {
    isRegisteredInNantong: yesNo(
      ask(
        '在本市注册',
        'registered in Nantong',
        '企业是否在南通市行政区域内注册登记？',
        'Is the enterprise registered within Nantong?',
      ),
    ),
    size: choice(
      {
        micro: { zh: '微型', en: 'micro' },
        small: { zh: '小型', en: 'small' },
        medium: { zh: '中型', en: 'medium' },
        large: { zh: '大型', en: 'large' },
      },
      ask('企业规模', 'size', '按国家划型标准属于哪一类规模？', 'Which size class is it by the State standard?'),
    ),
    employees: integer(ask('用工人数', 'employees', '目前用工多少人？', 'How many people does it employ now?'), {
      unit: '人',
    }),
  },
)
