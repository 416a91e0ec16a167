import { ZenEngine } from '@gorules/zen-engine'
import { Decimal } from 'decimal.js'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import type * as ours from '../src/calculators/index'
import type * as face from '../src/index'
import { type Contender, compete } from './contender'
import { pick, records } from './records'

/* The loan rollover fee: twelve rows of a tariff, and an amount. */

interface Rollover {
  readonly principal: string
  readonly sector: 'manufacturing' | 'other'
  readonly days: number
}

const fenOf = (yuan: number): string => (Math.round(yuan * 100) / 100).toFixed(2)

function byHand({ principal, sector, days }: Rollover): Decimal {
  const amount = new Decimal(principal)
  const made = sector === 'manufacturing'
  let rate = '0.0005'
  if (amount.lte(5_000_000)) {
    if (made && days <= 3) rate = '0'
    else if (days <= 10) rate = '0.0002'
  } else if (amount.lte(10_000_000)) {
    if (days <= 10) rate = made ? '0.0002' : '0.0003'
  } else if (amount.lte(20_000_000) && days <= 10) rate = '0.0004'
  return amount.times(rate).times(days)
}

function byHandInNumbers({ principal, sector, days }: Rollover): number {
  const amount = Number(principal)
  const made = sector === 'manufacturing'
  let rate = 0.0005
  if (amount <= 5e6) {
    if (made && days <= 3) rate = 0
    else if (days <= 10) rate = 0.0002
  } else if (amount <= 1e7) {
    if (days <= 10) rate = made ? 0.0002 : 0.0003
  } else if (amount <= 2e7 && days <= 10) rate = 0.0004
  return amount * rate * days
}

/** The tariff's rows: least amount (not included), most amount, sector, least days (not included), most days, rate. */
const ROWS: readonly (readonly [number, number, string | undefined, number, number, number])[] = [
  [0, 5e6, 'manufacturing', 0, 3, 0],
  [0, 5e6, 'manufacturing', 3, 10, 0.0002],
  [0, 5e6, 'manufacturing', 10, 1e9, 0.0005],
  [0, 5e6, 'other', 0, 10, 0.0002],
  [0, 5e6, 'other', 10, 1e9, 0.0005],
  [5e6, 1e7, 'manufacturing', 0, 10, 0.0002],
  [5e6, 1e7, 'manufacturing', 10, 1e9, 0.0005],
  [5e6, 1e7, 'other', 0, 10, 0.0003],
  [5e6, 1e7, 'other', 10, 1e9, 0.0005],
  [1e7, 2e7, undefined, 0, 10, 0.0004],
  [1e7, 2e7, undefined, 10, 1e9, 0.0005],
  [2e7, 1e15, undefined, 0, 1e9, 0.0005],
]

const logic = {
  '*': [
    { var: 'principal' },
    { var: 'days' },
    {
      if: [
        ...ROWS.flatMap(([over, upTo, sector, after, until, rate]) => [
          {
            and: [
              { '>': [{ var: 'principal' }, over] },
              { '<=': [{ var: 'principal' }, upTo] },
              ...(sector ? [{ '===': [{ var: 'sector' }, sector] }] : []),
              { '>': [{ var: 'days' }, after] },
              { '<=': [{ var: 'days' }, until] },
            ],
          },
          rate,
        ]),
        null,
      ],
    },
  ],
}

const rulesEngine = new Engine(
  ROWS.map(([over, upTo, sector, after, until, rate]) => ({
    conditions: {
      all: [
        { fact: 'principal', operator: 'greaterThan', value: over },
        { fact: 'principal', operator: 'lessThanInclusive', value: upTo },
        ...(sector ? [{ fact: 'sector', operator: 'equal', value: sector }] : []),
        { fact: 'days', operator: 'greaterThan', value: after },
        { fact: 'days', operator: 'lessThanInclusive', value: until },
      ],
    },
    event: { type: 'rate', params: { rate } },
  })),
)

const decision = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', content: {} },
    {
      id: 'table',
      name: 'table',
      type: 'decisionTableNode',
      content: {
        hitPolicy: 'first',
        inputs: ['principal', 'sector', 'days'].map((field) => ({ id: field, name: field, field })),
        outputs: [{ id: 'fee', name: 'fee', field: 'fee' }],
        rules: ROWS.map(([over, upTo, sector, after, until, rate], index) => ({
          _id: String(index),
          principal: `(${over}..${upTo}]`,
          sector: sector ? `"${sector}"` : '',
          days: `(${after}..${until}]`,
          fee: `principal * ${rate} * days`,
        })),
      },
    },
    { id: 'out', name: 'out', type: 'outputNode', content: {} },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
    { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
  ],
})

const inNumbers = (one: Rollover) => ({ ...one, principal: Number(one.principal) })

const zen = async (one: Rollover, options?: { readonly trace: boolean }): Promise<number> =>
  ((await decision.evaluate(inNumbers(one), options)).result as { fee: number }).fee

/** Times the loan rollover fee. */
export async function benchFee(library: typeof face, calculators: typeof ours): Promise<void> {
  const engine = new LogicEngine()
  const compiled = engine.build(logic) as (data: object) => number
  const { loanRolloverFee } = calculators
  const ofNumber = (fee: number): string => fenOf(fee)
  const contenders: Contender<Rollover>[] = [
    { name: 'hand-written, decimal.js', run: byHand, answer: (fee: Decimal) => fenOf(fee.toNumber()) },
    {
      name: 'haotong, input checks included',
      run: (one) => loanRolloverFee(one),
      answer: ({ fee }: { readonly fee: Decimal }) => fenOf(fee.toNumber()),
    },
    {
      name: 'haotong, explained',
      run: (one) => library.explain('m03.loan-rollover-fee', one),
      answer: ({ lines }: face.Explanation) => fenOf(Number(lines[1]?.value)),
    },
    { name: 'hand-written, numbers', run: byHandInNumbers, answer: ofNumber },
    { name: 'json-logic-engine, compiled', run: (one) => compiled(inNumbers(one)), answer: ofNumber },
    { name: 'json-logic-engine, interpreted', run: (one) => engine.run(logic, inNumbers(one)), answer: ofNumber },
    {
      name: 'json-rules-engine',
      run: async (one) => {
        const { events } = await rulesEngine.run(inNumbers(one))
        return Number(one.principal) * Number(events[0]?.params?.['rate']) * one.days
      },
      answer: ofNumber,
    },
    { name: '@gorules/zen-engine', run: (one) => zen(one), answer: ofNumber },
    { name: '@gorules/zen-engine, traced', run: (one) => zen(one, { trace: true }), answer: ofNumber },
  ]
  const asked = records<Rollover>(3, (next) => ({
    principal: String(10_000 * (1 + Math.floor(next() * 3000))),
    sector: pick(next, ['manufacturing', 'other'] as const),
    days: 1 + Math.floor(next() * 20),
  }))
  await compete('loan rollover fee', contenders, asked)
}
