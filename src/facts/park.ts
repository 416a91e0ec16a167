import { ask, choice, date, subject, yesNo } from '../language'

/** An industrial park (产业园区) and its planning EIA. */
export const park = subject(
  'park',
  { zh: '产业园区', en: 'industrial park' },
  {
    parkLevel: choice(
      {
        national: { zh: '国家级', en: 'national' },
        provincial: { zh: '省级', en: 'provincial' },
        lower: { zh: '省级以下', en: 'below provincial' },
        none: { zh: '不在园区', en: 'in no park' },
      },
      ask('园区级别', 'level of the park', '所在园区是哪一级？', 'Of which level is the park?'),
    ),
    isPlanningEiaApproved: yesNo(
      ask(
        '规划环评已获批',
        'planning EIA approved',
        '园区规划环评是否已获批？',
        'Is the park’s planning EIA approved?',
      ),
    ),
    isChemicalPark: yesNo(ask('化工园区', 'a chemical park', '是否为化工园区？', 'Is it a chemical park?')),
    isChosenForEiaPilot: yesNo(
      ask(
        '选为新增试点园区',
        'chosen for the pilot',
        '园区是否选为新增的规划环评与项目环评联动试点？',
        'Is it one of the parks newly chosen for the pilot that links planning EIA and project EIA?',
      ),
      { judgedBy: { zh: '市生态环境局', en: 'Municipal Ecology and Environment Bureau' } },
    ),
    planningEiaValidUntil: date(
      ask(
        '规划环评有效期末日',
        'last day of the planning EIA',
        '园区规划环评有效到哪一天？',
        'Until which day is the park’s planning EIA valid?',
      ),
    ),
  },
)
