import { all, ask, check, choice, date, not, onlyIf, subject, yesNo } from '../language'
import * as judges from './judges'

const noPark = {
  zh: '不在园区的，没有园区的规划环评、类别和试点可言',
  en: 'where there is no park it has no planning EIA, kind or pilot',
}

/** An industrial park (产业园区) and its planning EIA; of a project, the park that it is in. */
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
      ask(
        '园区级别',
        'level of the park',
        '园区（项目所在的园区）是哪一级？',
        'Of which level is the park (of a project: the park that it is in)?',
      ),
      { names: { national: ['国家级园区'], provincial: ['省级园区'], lower: ['市级', '县级'] } },
    ),
    isPlanningEiaApproved: yesNo(
      ask(
        '规划环评已获批',
        'planning EIA approved',
        '园区的规划环评是否已获批？',
        'Has the park’s planning EIA been approved?',
      ),
    ),
    isChemicalPark: yesNo(ask('化工园区', 'a chemical park', '园区是否为化工园区？', 'Is the park a chemical park?')),
    isCompliantPark: yesNo(
      ask(
        '合规园区',
        'a compliant park',
        '园区是否为合规园区（何为合规文中未写）？',
        'Is the park a compliant one (the text doesn’t say which ones are)?',
      ),
      { judgedBy: judges.eiaApprover },
    ),
    isChosenForEiaPilot: yesNo(
      ask(
        '选为新增试点园区',
        'chosen for the pilot',
        '园区是否选为新增的规划环评与项目环评联动试点？',
        'Is it one of the parks newly chosen for the pilot that links planning EIA and project EIA?',
      ),
      { judgedBy: judges.ecologyBureau },
    ),
    planningEiaValidUntil: date(
      ask(
        '规划环评有效期末日',
        'last day of the planning EIA',
        '园区的规划环评有效到哪一天？',
        'Until which day is the park’s planning EIA valid?',
      ),
    ),
  },
  ({
    isChemicalPark,
    isChosenForEiaPilot,
    isCompliantPark,
    isPlanningEiaApproved,
    parkLevel,
    planningEiaValidUntil,
  }) => [
    ...[isPlanningEiaApproved, isChemicalPark, isCompliantPark, isChosenForEiaPilot].map((ofAPark) =>
      check(not(all(parkLevel.is('none'), ofAPark)), noPark),
    ),
    onlyIf(parkLevel.noneOf(['none']), planningEiaValidUntil, noPark),
    onlyIf(isPlanningEiaApproved, planningEiaValidUntil, {
      zh: '规划环评获批后才有有效期',
      en: 'only an approved planning EIA is valid until some day',
    }),
  ],
)
