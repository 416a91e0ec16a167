import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import Publicodes from 'publicodes'
import type * as face from '../src/index'
import type * as ours from '../src/rules/index'
import { type Contender, compete } from './contender'
import { pick, records } from './records'

/* Who may apply for a Sugangdai loan: a dozen conditions on one enterprise, all of them known. */

const DISTRICTS = ['chongchuan', 'tongzhou', 'haimen', 'development-zone', 'rudong', 'elsewhere'] as const

const record = (next: () => number) => {
  const mostly = (share: number): boolean => next() < share
  const before = 5 + Math.floor(next() * 40)
  return {
    registeredDistrict: pick(next, DISTRICTS),
    isPrivate: mostly(0.95),
    isHrServiceEnterprise: mostly(0.03),
    economicType: pick(next, ['other', 'other', 'other', 'other', 'collective-wholly-owned'] as const),
    isIndependentLegalPerson: mostly(0.97),
    employees: before + Math.floor(next() * 8) - 1,
    headcountFellLastYear: mostly(0.05),
    employeesAtLastYearEnd: before,
    insuresStaffAsRequired: mostly(0.95),
    isSeriouslyDishonest: mostly(0.03),
    violatesEnvironmentalPolicy: mostly(0.03),
    meetsBankCreditPolicy: mostly(0.9),
  }
}
type Applicant = ReturnType<typeof record>

/** The same question by hand. */
export const qualifiesByHand = (one: Applicant): boolean =>
  one.registeredDistrict !== 'elsewhere' &&
  one.isPrivate &&
  !one.isHrServiceEnterprise &&
  one.economicType === 'other' &&
  one.isIndependentLegalPerson &&
  one.employees >= 10 &&
  !one.headcountFellLastYear &&
  one.employees >= one.employeesAtLastYearEnd &&
  one.insuresStaffAsRequired &&
  !one.isSeriouslyDishonest &&
  !one.violatesEnvironmentalPolicy &&
  one.meetsBankCreditPolicy

const TRUE = ['isPrivate', 'isIndependentLegalPerson', 'insuresStaffAsRequired', 'meetsBankCreditPolicy']
const FALSE = ['isHrServiceEnterprise', 'headcountFellLastYear', 'isSeriouslyDishonest', 'violatesEnvironmentalPolicy']

const logic = {
  and: [
    ...TRUE.map((name) => ({ var: name })),
    ...FALSE.map((name) => ({ '!': [{ var: name }] })),
    { '!==': [{ var: 'registeredDistrict' }, 'elsewhere'] },
    { '===': [{ var: 'economicType' }, 'other'] },
    { '>=': [{ var: 'employees' }, 10] },
    { '>=': [{ var: 'employees' }, { var: 'employeesAtLastYearEnd' }] },
  ],
}

const rulesEngine = new Engine([
  {
    conditions: {
      all: [
        ...TRUE.map((fact) => ({ fact, operator: 'equal', value: true })),
        ...FALSE.map((fact) => ({ fact, operator: 'equal', value: false })),
        { fact: 'registeredDistrict', operator: 'notEqual', value: 'elsewhere' },
        { fact: 'economicType', operator: 'equal', value: 'other' },
        { fact: 'employees', operator: 'greaterThanInclusive', value: 10 },
        { fact: 'employees', operator: 'greaterThanInclusive', value: { fact: 'employeesAtLastYearEnd' } },
      ],
    },
    event: { type: 'eligible' },
  },
])

const decision = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', content: {} },
    {
      id: 'rule',
      name: 'rule',
      type: 'expressionNode',
      content: {
        expressions: [
          {
            id: 'eligible',
            key: 'eligible',
            value: [
              ...TRUE,
              ...FALSE.map((name) => `not ${name}`),
              'registeredDistrict != "elsewhere"',
              'economicType == "other"',
              'employees >= 10',
              'employees >= employeesAtLastYearEnd',
            ].join(' and '),
          },
        ],
      },
    },
    { id: 'out', name: 'out', type: 'outputNode', content: {} },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rule' },
    { id: 'b', type: 'edge', sourceId: 'rule', targetId: 'out' },
  ],
})

const zen = async (one: Applicant, options?: { readonly trace: boolean }): Promise<boolean> =>
  ((await decision.evaluate(one, options)).result as { eligible: boolean }).eligible

/** French words for a yes and a no. */
const [YES, NO] = ['oui', 'non']

const publicodes = new Publicodes({
  ...Object.fromEntries([...TRUE, ...FALSE].map((name) => [name, { valeur: NO }])),
  registeredDistrict: { valeur: "'elsewhere'" },
  economicType: { valeur: "'other'" },
  employees: { valeur: 0 },
  employeesAtLastYearEnd: { valeur: 0 },
  eligible: {
    'toutes ces conditions': [
      ...TRUE,
      ...FALSE.map((name) => `${name} = ${NO}`),
      "registeredDistrict != 'elsewhere'",
      "economicType = 'other'",
      'employees >= 10',
      'employees >= employeesAtLastYearEnd',
    ],
  },
})

/** A record as it says a situation. */
const situationOf = (one: Applicant) =>
  Object.fromEntries(
    Object.entries(one).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? (value ? YES : NO) : typeof value === 'string' ? `'${value}'` : value,
    ]),
  ) as Record<string, string | number>

/** Times the eligibility: its outcome, its verdict with reasons, and its explanation. */
export async function benchEligibility(library: typeof face, rules: typeof ours): Promise<void> {
  const engine = new LogicEngine()
  const compiled = engine.build(logic) as (data: object) => unknown
  const { sugangdaiEligibility } = rules
  const id = 'm04.sugangdai-eligibility'
  const isEligible = (outcome: string): boolean => outcome === 'eligible'
  const outcomeIn = (result: { readonly outcome: string }): boolean => isEligible(result.outcome)
  const contenders: Contender<Applicant>[] = [
    { name: 'hand-written', run: qualifiesByHand },
    {
      name: 'haotong, outcome of checked facts',
      prepare: (one) => sugangdaiEligibility.check(one),
      run: (facts) => isEligible(sugangdaiEligibility.outcome(facts)),
    },
    { name: 'haotong, outcome, input checks included', run: (one) => isEligible(sugangdaiEligibility.outcome(one)) },
    { name: 'haotong, verdict with what is unmet', run: (one) => sugangdaiEligibility(one), answer: outcomeIn },
    { name: 'haotong, explained', run: (one) => library.explain(id, one), answer: outcomeIn },
    { name: 'json-logic-engine, compiled', run: (one) => Boolean(compiled(one)) },
    { name: 'json-logic-engine, interpreted', run: (one) => Boolean(engine.run(logic, one)) },
    { name: 'json-rules-engine', run: async (one) => (await rulesEngine.run(one)).events.length > 0 },
    {
      name: 'publicodes',
      prepare: situationOf,
      run: (situation) => publicodes.setSituation(situation as never).evaluate('eligible').nodeValue === true,
    },
    { name: '@gorules/zen-engine', run: (one) => zen(one) },
    { name: '@gorules/zen-engine, traced', run: (one) => zen(one, { trace: true }) },
  ]
  await compete('Sugangdai eligibility', contenders, records(4, record))
}
