import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as calculators from '../../src/calculators/index'
import * as data from '../../src/data/index'
import * as facts from '../../src/facts/index'
import * as face from '../../src/index'
import * as intake from '../../src/intake/index'
import * as language from '../../src/language/index'
import * as rules from '../../src/rules/index'
import * as sql from '../../src/sql/index'
import * as testing from '../../src/testing/index'

/*
 * Whatever is given to whatever is exported, the answer is an answer or an InvalidFactsError that names something: never another
 * exception, never a changed global, and never a long wait. HAOTONG_FUZZ_SECONDS sets how long it is tried.
 */

const SECONDS = Number(process.env['HAOTONG_FUZZ_SECONDS'] ?? 2)
const { InvalidFactsError, provision, provisions, UnknownNameError } = face
const names = [...new Set(provisions.flatMap((one) => one.needs))]

function revoked<T extends object>(of: T): T {
  const { proxy, revoke } = Proxy.revocable(of, {})
  revoke()
  return proxy
}
const cycle: Record<string, unknown> = {}
cycle['principal'] = cycle

const long = 'x'.repeat(1e6)
const digits = '9'.repeat(1e6)
const days = new Array(1e5).fill('2023-01-01')

const oddities: readonly unknown[] = [
  revoked({}),
  revoked(() => 1),
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
  long,
  digits,
  days,
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
const texts = fc.constantFrom(
  '5,000,000',
  '500万',
  '约5万',
  '2023年6月5日',
  '1/2/2023',
  '是',
  '小型',
  '10,50',
  '甲；乙',
  '1e9999',
  '',
)
const row = fc.oneof(
  record,
  fc.dictionary(
    fc.oneof(fc.constantFrom(...names, '企业规模', '转贷金额（万元）'), fc.string()),
    fc.oneof(texts, anything),
    {
      maxKeys: 8,
    },
  ),
)
const intakeOptions = fc.oneof(
  anything,
  fc.record(
    {
      language: fc.oneof(fc.constantFrom('zh', 'en'), anything),
      columns: fc.oneof(anything, fc.dictionary(fc.string(), fc.oneof(fc.constantFrom(...names), anything))),
      options: fc.oneof(anything, fc.dictionary(fc.constantFrom(...names), anything)),
      unknown: fc.oneof(anything, fc.array(texts)),
      excelDates: fc.oneof(fc.constantFrom(1900, 1904), anything),
      rulebook: anything,
    },
    { requiredKeys: [] },
  ),
)
const ids = fc.oneof(fc.constantFrom(...provisions.map((one) => one.id)), fc.constantFrom(...provisions), anything)
const subjects = fc.oneof(fc.constantFrom(...new Set(provisions.map((one) => one.subject))), ids)
const query = fc.oneof(
  anything,
  fc.record(
    {
      from: fc.oneof(fc.constantFrom('t', ['a', 't']), anything),
      key: fc.oneof(fc.constantFrom('id', ['a', 'id']), anything),
      dialect: fc.oneof(fc.constantFrom('duckdb', 'postgres'), anything),
      columns: fc.oneof(anything, fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.constant(null), anything))),
      others: fc.oneof(fc.constantFrom('named', 'absent'), anything),
      why: fc.oneof(fc.boolean(), anything),
      view: anything,
      asOf: fc.oneof(fc.constant('2023-06-01'), anything),
      reading: anything,
      parameters: anything,
      rulebook: anything,
    },
    { requiredKeys: [] },
  ),
)
const json = fc.oneof(
  fc.json(),
  fc.string(),
  fc.array(fc.constantFrom(...'{}[]":,0123456789eE.-+\\ntf')).map((one) => one.join('')),
  anything,
)

/** What each export is given, where it isn't an id, facts and options. */
const given: Readonly<Record<string, readonly fc.Arbitrary<unknown>[]>> = {
  match: [subjects, record, options],
  interview: [fc.oneof(subjects, fc.array(ids, { maxLength: 3 })), options],
  course: [
    ids,
    fc.oneof(
      anything,
      fc.record(
        {
          over: fc.oneof(fc.constantFrom('asOf', ...names), anything),
          output: fc.oneof(fc.constantFrom('fee', 'amount'), anything),
          from: anything,
          to: anything,
        },
        { requiredKeys: [] },
      ),
    ),
    record,
    options,
  ],
  matcher: [subjects, options],
  facts: [subjects, options],
  reform: [record],
  replay: [fc.oneof(record, fc.record({ provision: ids })), record, options],
  toFen: [anything],
  plain: [record, fc.oneof(anything, fc.record({ language: fc.constantFrom('zh', 'en') }))],
  readFacts: [subjects, row, intakeOptions],
  rowReader: [subjects, intakeOptions],
  writeFacts: [subjects, record, intakeOptions],
  csvTemplate: [subjects, intakeOptions],
  parseJSON: [json],
  toSQL: [fc.oneof(subjects, fc.array(ids, { maxLength: 3 })), query],
  toJSONSchema: [
    subjects,
    fc.oneof(
      anything,
      fc.record({ language: anything, target: fc.oneof(fc.constantFrom('tool', 'draft-07'), anything) }),
    ),
  ],
  outline: [ids, options],
  describe: [ids, options],
  diagrams: [ids, fc.oneof(fc.constantFrom('zh', 'en'), anything), options],
  toJSON: [],
}

/** What authors of rules write with: bad rules are refused by the compiler, and by what JavaScript throws. */
const AUTHORS = new Set(
  Object.keys(language)
    .filter((name) => !(name in face) && !['prove', 'diff', 'fromJSON', 'toFen'].includes(name))
    .concat(Object.entries(data).flatMap(([name, one]) => (typeof one === 'function' ? [name] : []))),
)

type Call = (...all: readonly unknown[]) => unknown
const isClass = (one: unknown): boolean =>
  typeof one === 'function' && /^class\b/.test(Function.prototype.toString.call(one))

/** Every function of every door, by door and name; provisions, which are many, stand together. */
const exported: (readonly [string, Call, readonly fc.Arbitrary<unknown>[]])[] = Object.entries({
  haotong: face,
  language,
  nantong: face.nantong,
  intake,
  sql,
  testing,
  facts,
  data,
}).flatMap(([door, all]) =>
  Object.entries(all).flatMap(([name, one]) => {
    // Nantong’s readers are the face’s own functions, but for a few.
    const isTwice = door === 'nantong' && Object.values(face).includes(one as never)
    if (typeof one !== 'function' || isClass(one) || isTwice) return []
    return [[`${door}: ${name}`, one as Call, given[name] ?? [ids, record, options]] as const]
  }),
)
const all = [...Object.values(rules), ...Object.values(calculators)] as unknown as Call[]
const more: (readonly [string, Call, readonly fc.Arbitrary<unknown>[]])[] = [
  ['a typed call', (which, ...rest) => all[(which as number) % all.length]?.(...rest), [fc.nat(), record, options]],
  [
    'an outcome',
    (which, ...rest) => (provision(which as string) as unknown as { outcome?: Call }).outcome?.(...rest),
    [ids, record, options],
  ],
  [
    'checked facts',
    (which, ...rest) => (provision(which as string) as unknown as { check?: Call }).check?.(...rest),
    [ids, record],
  ],
  ['an explanation in words', (id, said) => face.explain(id as string).toText(said as 'zh'), [ids, anything]],
  ['a matcher', (asked, one) => face.matcher('vehicle', asked as never)(one as never), [options, record]],
  ['outcomes alone', (one) => face.matcher('enterprise').outcomes(one as never), [record]],
  [
    'rows of one kind',
    (one, asked) => intake.rowReader('enterprise', asked as never)(one as never),
    [row, intakeOptions],
  ],
]

/** Fails on anything thrown but an error that names something. */
function survives(call: () => unknown, name: string): void {
  try {
    call()
  } catch (error) {
    if (AUTHORS.has(name) && error instanceof Error) return
    if (name === 'toSQL' && error instanceof sql.UnsayableError) return
    if (name === 'fromJSON' && error instanceof language.InvalidRulebookError) return
    const isNamed = (error instanceof InvalidFactsError || error instanceof UnknownNameError) && error.issues.length > 0
    if (!isNamed || error.issues.some((one) => one.message.zh === '' || one.path.length === 0)) throw error
  }
}

/** The long run is made on an idle machine; elsewhere only what hangs is told from what waits. */
const LONGEST_MS = SECONDS >= 600 ? 50 : 1000
/** What the process has reckoned so far, in milliseconds. */
function reckoned(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Fails on a call that takes long every time; once it may have had to make something ready. Where other programs have the machine
 * a call waits, where the process does something else beside it (collects garbage) it reckons: the shorter of the two is the call's.
 */
function isQuick(call: () => void): void {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 4 && least > LONGEST_MS; tries += 1) {
    const [started, before] = [performance.now(), reckoned()]
    call()
    least = Math.min(least, performance.now() - started, reckoned() - before)
  }
  if (least > LONGEST_MS) throw new Error(`took ${Math.round(least)} ms`)
}

/** The oddities that take their time by their size alone, by index. */
const LARGE_ODDITIES: ReadonlySet<number> = new Set(
  oddities.flatMap((one, index) => (one === long || one === digits || one === days ? [index] : [])),
)
const isLarge = (value: unknown): boolean => {
  if (value instanceof Odd) return LARGE_ODDITIES.has(value.index)
  const isRecord = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  return isRecord && Object.values(value).some(isLarge)
}

const globals = (): string =>
  JSON.stringify(
    [Object, Array, Function, String, Number, Promise, Map].map((one) => Reflect.ownKeys(one.prototype).map(String)),
  )

/** The first of what is large: what authors write with, which may take its time, spreads a million letters for a second and says no more. */
const inLittle = (value: unknown): unknown =>
  value instanceof Odd && isLarge(value) ? (oddities[value.index] as string | readonly string[]).slice(0, 1000) : value

describe('hostile input', () => {
  const calls = [...exported, ...more]
  let tried = 0
  it.each(calls)(
    '%s',
    (label, call, arbitraries) => {
      const name = label.replace(/^\w+: /, '')
      const before = globals()
      const property = fc.property(fc.tuple(...arbitraries), (drawn) => {
        tried += 1
        const given = AUTHORS.has(name) ? drawn.map(inLittle) : drawn
        const attempt = () => survives(() => call(...given.map(real)), name)
        if (AUTHORS.has(name) || drawn.length === 0 || drawn.some(isLarge)) attempt()
        else isQuick(attempt)
      })
      const result = fc.check(property, {
        numRuns: 1e6,
        interruptAfterTimeLimit: (SECONDS * 1000) / calls.length,
        markInterruptAsFailure: false,
      })
      // On a busy machine its time may be over before it has begun: then it is tried once.
      if (result.interrupted && result.numRuns === 0) fc.assert(property, { numRuns: 1 })
      else if (result.failed) throw new Error(fc.defaultReportMessage(result))
      expect(globals()).toBe(before)
    },
    SECONDS * 1000 + 20_000,
  )
  it.runIf(SECONDS >= 600)('is tried a million times in the long run', () =>
    expect(tried).toBeGreaterThanOrEqual(1_000_000),
  )
  it('knows what each export is given by a name that is one', () => {
    expect(Object.keys(given).filter((name) => !exported.some(([label]) => label.endsWith(`: ${name}`)))).toEqual([])
  })
})
