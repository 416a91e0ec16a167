import fc from 'fast-check'
import { describe, it } from 'vitest'
import {
  describe as describeRule,
  diagrams,
  evaluate,
  explain,
  InvalidFactsError,
  match,
  matcher,
  measure,
  provision,
  provisions,
  receipt,
  reform,
  remedies,
  replay,
  toFen,
  toJSONSchema,
} from '../../src/index'

/* Whatever is given, the answer is an answer or an InvalidFactsError: never another exception, and never a changed global. */

const SECONDS = Number(process.env['HAOTONG_FUZZ_SECONDS'] ?? 10)
const names = [...new Set(provisions.flatMap((one) => one.needs))]

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
const cycle: Record<string, unknown> = {}
cycle['principal'] = cycle

const oddities: readonly unknown[] = [
  revoked(),
  cycle,
  new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no keys')
      },
    },
  ),
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('no value')
      },
    },
  ),
  JSON.parse('{"__proto__":{"principal":1},"constructor":{"prototype":{"polluted":1}}}'),
  Object.create({ principal: 1 }),
  {
    get principal() {
      throw new Error('no getter')
    },
  },
  {
    toString: () => {
      throw new Error('no text')
    },
    toStringTag: '[object Decimal]',
    toFixed: () => {
      throw new Error('no digits')
    },
  },
  { toStringTag: '[object Decimal]', toFixed: () => '1' },
  'x'.repeat(1e6),
  '9'.repeat(1e6),
  new Array(1e5).fill('2023-01-01'),
  Symbol('s'),
  10n ** 40n,
  new Date(Number.NaN),
  () => 1,
]
/** Stands for an oddity until it is given: fast-check can't carry a revoked proxy. */
class Odd {
  constructor(readonly index: number) {}
}

/** The value itself, with the oddities in it as they are. */
function real(value: unknown): unknown {
  if (value instanceof Odd) return oddities[value.index]
  const isRecord = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  if (!isRecord || !Object.values(value).some((one) => one instanceof Odd)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, real(one)]))
}

const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.nat(oddities.length - 1).map((index) => new Odd(index)),
)
const record = fc.oneof(
  anything,
  fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), anything, { maxKeys: 6 }),
)
const options = fc.oneof(
  anything,
  fc.record(
    {
      asOf: anything,
      reading: anything,
      parameters: fc.oneof(anything, fc.dictionary(fc.constantFrom('m03.free-amount', 'm06.etc-from', 'x'), anything)),
    },
    { requiredKeys: [] },
  ),
)
const ids = fc.oneof(fc.constantFrom(...provisions.map((one) => one.id)), anything)

/** Fails on anything thrown but an InvalidFactsError (or what toFen documents). */
function survives(call: () => unknown): void {
  try {
    call()
  } catch (error) {
    if (error instanceof InvalidFactsError) return
    throw error
  }
}

const globals = (): string =>
  JSON.stringify([
    Reflect.ownKeys(Object.prototype).map(String),
    Reflect.ownKeys(Array.prototype).map(String),
    Reflect.ownKeys(Function.prototype).map(String),
  ])

describe('hostile input', () => {
  const calls: Readonly<Record<string, (id: never, facts: never, asked: never) => unknown>> = {
    evaluate: (id, facts, asked) => evaluate(id, facts, asked),
    explain: (id, facts, asked) => explain(id, facts, asked),
    'an explanation in words': (id, language) => explain(id).toText(language),
    match: (id, facts, asked) => match(id, facts, asked),
    'match of a known subject': (_, facts, asked) => match('vehicle', facts, asked),
    matcher: (_, facts, asked) => matcher('vehicle', asked)(facts),
    'a typed call': (id, facts, asked) =>
      (provision(id) as unknown as (facts: unknown, asked: unknown) => unknown)(facts, asked),
    provision: (id) => provision(id),
    measure: (id) => measure(id),
    reform: (_, facts) => reform(facts),
    remedies: (id, facts, asked) => remedies(id, facts, asked),
    receipt: (id, facts, asked) => receipt(id, facts, asked),
    replay: (_, facts, asked) => replay(asked, facts),
    'replay of a known provision': (id, facts, asked) => replay({ provision: id } as never, facts, asked),
    describe: (id) => describeRule(id),
    diagrams: (id, asked) => diagrams(id, asked),
    toJSONSchema: (id, asked) => toJSONSchema(id, asked),
  }
  it.each(Object.entries(calls))(
    '%s',
    (_, call) => {
      const before = globals()
      fc.assert(
        fc.property(ids, record, options, (id, facts, asked) =>
          survives(() => call(real(id) as never, real(facts) as never, real(asked) as never)),
        ),
        {
          numRuns: 1e6,
          interruptAfterTimeLimit: (SECONDS * 1000) / Object.keys(calls).length,
          markInterruptAsFailure: false,
        },
      )
      if (globals() !== before) throw new Error('a global was changed')
    },
    SECONDS * 1000 + 20_000,
  )

  it('toFen', () => {
    fc.assert(
      fc.property(anything, (amount) => {
        try {
          return Number.isSafeInteger(toFen(real(amount) as never))
        } catch (error) {
          return error instanceof RangeError
        }
      }),
      { numRuns: 2000 },
    )
  })
})
