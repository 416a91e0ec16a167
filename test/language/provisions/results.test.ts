import { describe, expect, it } from 'vitest'
import {
  all,
  calculator,
  check,
  classification,
  day,
  dayFigure,
  discrepancy,
  eligibility,
  figures,
  neverMoreThan,
  nothing,
  number,
  output,
  period,
  plusWorkingDays,
  table,
  text,
  when,
} from '../../../src/language'
import type { InvalidFactsError } from '../../../src/language/input/errors'
import type { Calculation } from '../../../src/language/provisions/calculator'
import { coreOf, type Provision } from '../../../src/language/provisions/provision'
import { base, place, read, thing, words } from '../vocabulary'

const { starts } = figures(0, { starts: dayFigure('2023-01-01', place) })
const term = period({ from: starts, to: day('2023-12-31') })
const none = (en: string) => nothing({ zh: en, en })
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const calculation = (of: Provision, facts: object, options?: object) =>
  coreOf(of).evaluate(facts, options) as Calculation

function issuesOf(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    return (error as InvalidFactsError).issues.map(({ code, fact, given }) => [code, fact, given])
  }
}

describe('any answer', () => {
  const made = eligibility('m00.made', () => ({ ...base, when: thing.a }))
  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [5, '5'],
    ['a', '"a"'],
    [true, 'true'],
    [[], 'a list of 0'],
    [() => ({}), 'a function'],
  ])('refuses %o, which is no record', (given, shown) => {
    expect(issuesOf(() => made(given as never))).toEqual([['not-a-record', 'facts', shown]])
  })
  it('takes the facts that its provision has checked, and refuses those that another has', () => {
    const other = eligibility('m00.other', () => ({ ...base, when: thing.a }))
    const checked = made.check({ a: true }) as never
    expect(made(checked).outcome).toBe('eligible')
    expect(issuesOf(() => other(checked))).toEqual([
      ['not-a-record', 'facts', 'facts that another provision has checked'],
    ])
  })
})

describe('a calculation', () => {
  const made = calculator('m00.made', () => ({
    ...base,
    outputs: {
      first: output.number(words, when(thing.a, number(1)).otherwise(none('not a'))),
      second: output.number(words, when(thing.b, thing.count).otherwise(none('not b'))),
    },
  }))
  it.each<[object, string, object, string[], string[] | undefined]>([
    [{ a: true, b: true, count: 2 }, 'computed', { first: '1', second: '2' }, [], undefined],
    [{ a: true, b: false }, 'computed', { first: '1', second: null }, [], ['not b']],
    [{ a: false, b: true, count: 2 }, 'computed', { first: null, second: '2' }, [], ['not a']],
    [{ a: false, b: false }, 'not-covered', { first: null, second: null }, [], ['not a', 'not b']],
    [{ a: false }, 'undetermined', { first: null }, ['b', 'count'], ['not a']],
    [{ a: true, b: true }, 'undetermined', { first: '1' }, ['count'], undefined],
    [{}, 'undetermined', {}, ['a', 'b', 'count'], undefined],
  ])('of %o is %s', (facts, outcome, values, missing, reasons) => {
    const result = calculation(made, facts)
    expect([result.kind, result.outcome, plain(result.values)]).toEqual(['calculator', outcome, values])
    expect(result.missing.map((one) => one.fact)).toEqual(missing)
    expect(result.reasons?.map((one) => one.en)).toEqual(reasons)
    expect('reasons' in result).toBe(reasons !== undefined)
    expect([result, result.values, result.missing].every((one) => Object.isFrozen(one))).toBe(true)
  })
  it('gives a reason once', () => {
    const same = none('neither')
    const twice = calculator('m00.twice', () => ({
      ...base,
      outputs: {
        x: output.number(words, when(thing.a, number(1)).otherwise(same)),
        y: output.number(words, when(thing.a, number(1)).otherwise(same)),
      },
    }))
    const { reasons } = calculation(twice, { a: false })
    expect(reasons).toEqual([{ zh: 'neither', en: 'neither' }])
    expect(Object.isFrozen(reasons) && Object.isFrozen(reasons?.[0])).toBe(true)
  })
  it('with a period and no day waits for none that its outputs don’t need', () => {
    const termed = calculator('m00.termed', () => ({
      ...base,
      period: term,
      outputs: { count: output.count(words, thing.count) },
    }))
    expect(calculation(termed, { count: 1 })).toMatchObject({
      outcome: 'computed',
      values: { count: 1 },
      missing: [],
      period: 'unknown',
    })
    expect([termed({ count: 1 }).count, termed({ count: 1 }).period]).toEqual([1, 'unknown'])
    expect(issuesOf(() => termed({} as never))).toEqual([['missing', 'count', 'undefined']])
    const states = ['2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01'].map((asOf) =>
      termed({ count: 1 }, { asOf }),
    )
    expect(states.map((one) => one.period)).toEqual(['before', 'in-force', 'in-force', 'ended'])
    expect(states.map((one) => one.count)).toEqual([1, 1, 1, 1])
  })
  it('gives each output as what it is', () => {
    const kinds = calculator('m00.kinds', () => ({
      ...base,
      outputs: {
        money: output.money(words, thing.count.plus(1)),
        rate: output.rate(words, thing.count.over(8)),
        number: output.number(words, thing.count),
        count: output.count(words, thing.count.over(2)),
        months: output.months(words, thing.count),
        date: output.date(words, thing.on),
        text: output.text(words, when(thing.a, text('x')).otherwise(text('y'))),
        condition: output.condition(words, thing.a),
        none: output.count(words, when(thing.a, none('a')).otherwise(thing.count)),
      },
    }))
    const result = kinds({ count: 2, on: '2023-01-01', a: true }) as Record<string, unknown>
    expect(plain(result)).toEqual({
      ...{ money: '3', rate: '0.25', number: '2', count: 1, months: 2 },
      ...{ date: '2023-01-01', text: 'x', condition: true, none: null },
    })
    expect(Object.keys(result).filter((name) => typeof result[name] === 'object')).toEqual([
      'money',
      'rate',
      'number',
      'none',
    ])
  })
})

describe('a classification', () => {
  const classes = { big: { label: words }, small: { label: { zh: '小', en: 'small' }, consequence: words } }
  const by = when(thing.count.atLeast(10), text('big')).when(thing.a, text('small')).otherwise(none('neither'))
  const one = classification('m00.one', () => ({ ...base, period: term, classes, by }))
  const asOf = '2023-06-01'
  it.each<[object, object, object]>([
    [{ count: 10 }, { asOf }, { outcome: 'classified', class: 'big', label: words, missing: [] }],
    [
      { count: 9, a: true },
      { asOf },
      { outcome: 'classified', class: 'small', label: classes.small.label, consequence: words, missing: [] },
    ],
    [
      { count: 9, a: false },
      { asOf },
      {
        outcome: 'not-covered',
        reasons: [{ zh: 'neither', en: 'neither' }],
        unmet: [
          {
            anyOf: [[expect.objectContaining({ fact: 'count' })], [expect.objectContaining({ fact: 'a' })]],
            path: 'class',
          },
        ],
        missing: [],
      },
    ],
  ])('of %o with %o', (facts, options, expected) => {
    const account = { kind: 'classification', period: 'in-force', force: 'shall', notes: [], discrepancies: [] }
    expect(one(facts, options)).toEqual({ ...account, ...expected })
  })
  it.each<[object, object, string[]]>([
    [{}, {}, ['count', 'a']],
    [{ count: 9 }, { asOf }, ['a']],
  ])('of %o with %o is open, missing %o', (facts, options, missing) => {
    const result = one(facts, options)
    expect([result.outcome, result.missing.map((of) => of.fact)]).toEqual(['undetermined', missing])
    expect('class' in result).toBe(false)
  })
  it('of several classes is open while a fact isn’t known, and waits for no day that decides nothing', () => {
    const members = { big: thing.a, small: thing.b }
    const several = classification('m00.several', () => ({ ...base, period: term, classes, members }))
    expect(several({ a: true, b: false })).toMatchObject({
      outcome: 'classified',
      classes: ['big'],
      missing: [],
      period: 'unknown',
    })
    expect(several({ b: true }, { asOf })).toMatchObject({
      outcome: 'undetermined',
      classes: ['small'],
      missing: [{ fact: 'a' }],
    })
    expect(several({ a: false, b: true }, { asOf })).toMatchObject({
      outcome: 'classified',
      classes: ['small'],
      missing: [],
    })
    expect(several.classes).toEqual(classes)
  })
})

describe('a provision', () => {
  const odd = discrepancy('m00.odd', { title: words, sides: [{ place, says: words }] })
  const own = discrepancy('m00.own', { title: words, sides: [{ place, says: words }] })
  const inner = eligibility('m00.inner', () => ({ ...base, when: thing.a, discrepancies: [odd] }))
  const outer = eligibility('m12.outer', () => ({
    ...base,
    when: all(inner.holds, thing.b),
    discrepancies: [own, odd],
    notes: [words],
  }))
  it('carries the contradictions of those it uses, each once', () => {
    expect(outer.discrepancies).toEqual([own, odd])
    expect(outer({}).discrepancies).toEqual(['m00.own', 'm00.odd'])
    expect(Object.isFrozen(outer.discrepancies)).toBe(true)
  })
  it('says where it comes from, and what it leaves open', () => {
    expect([outer.measure, outer.source, outer.notes]).toEqual(['M12', { measure: 'M12', part: 'measure' }, [words]])
    expect([inner.notes, inner.readings, inner.period, inner.force]).toEqual([[], [], undefined, 'shall'])
    expect(coreOf(outer).measure).toBe('M12')
  })
  it.each<[string, Parameters<typeof period>[0], object]>([
    ['from a day', { from: day('2023-01-01') }, { from: '2023-01-01' }],
    ['up to a day', { to: day('2023-12-31') }, { to: '2023-12-31' }],
    ['both, one a figure', { from: starts, to: day('2023-12-31') }, { from: '2023-01-01', to: '2023-12-31' }],
  ])('gives its period as data: %s', (_, bounds, expected) => {
    const termed = eligibility('m00.termed', () => ({ ...base, period: period(bounds), when: thing.a }))
    expect(termed.period).toEqual(expected)
    expect(Object.isFrozen(termed.period)).toBe(true)
  })
  it('needs the facts of its period, its checks and its guarantees, too', () => {
    const made = calculator('m00.needs', () => ({
      ...base,
      period: period({ on: thing.on, from: starts }),
      outputs: { count: output.count(words, thing.count) },
      checks: [check(thing.a, words)],
      guarantees: [neverMoreThan('count', thing.other)],
    }))
    expect([...made.needs].sort()).toEqual(['a', 'count', 'on', 'other'])
  })
  it('is worked out when it is first asked, and once', () => {
    let times = 0
    const lazy = eligibility('m00.lazy', () => {
      times += 1
      return { ...base, when: thing.a }
    })
    expect([lazy.id, lazy.kind, times]).toEqual(['m00.lazy', 'eligibility', 0])
    expect([lazy({ a: true }).outcome, lazy.outcome({ a: false }), lazy.title, times]).toEqual([
      'eligible',
      'ineligible',
      words,
      1,
    ])
  })
  it('takes as input every fact of a calculator, but those that only another reading needs', () => {
    const readings = [{ about: words, default: 'x', because: words, options: { x: words, y: words } }]
    const made = calculator('m00.read', () => ({
      ...base,
      readings,
      outputs: { count: output.count(words, read('x', { x: thing.count, y: thing.other })) },
    }))
    expect(
      [{ count: 1 }, { count: 1, other: 2 }, { other: 2 }].map((facts) => made.input.safeParse(facts).success),
    ).toEqual([true, true, false])
    expect(outer.input.safeParse({}).success).toBe(true)
    expect([made({ count: 1 } as never).count, made({ count: 1, other: 2 }, { reading: 'y' }).count]).toEqual([1, 2])
  })
  it('answers each way of asking with its own account', () => {
    const made = eligibility('m00.ways', () => ({ ...base, period: term, force: 'may' as const, when: thing.a }))
    const asked = ['2023-06-01', '2024-01-01', undefined, '2023-06-02'].map((asOf) =>
      made({ a: true }, asOf ? { asOf } : {}),
    )
    expect(asked.map((one) => [one.outcome, one.period, one.force])).toEqual([
      ['eligible', 'in-force', 'may'],
      ['ineligible', 'ended', 'may'],
      ['undetermined', 'unknown', 'may'],
      ['eligible', 'in-force', 'may'],
    ])
    expect(
      asked.every((one) => Object.isFrozen(one) && Object.isFrozen(one.unmet) && Object.isFrozen(one.missing)),
    ).toBe(true)
  })
})

describe('what can’t be reckoned with', () => {
  const calendar = { name: words, firstYear: 2023, lastYear: 2023, holidays: {}, makeUpDays: {} }
  const computes = (of: Parameters<typeof output.number>[1]) =>
    calculator('m00.of', () => ({ ...base, outputs: { of: output.number(words, of) } }))
  const checked = calculator('m00.checked', () => ({
    ...base,
    outputs: { count: output.count(words, thing.count) },
    checks: [check(thing.count.atMost(thing.other), words), check(thing.a, words)],
  }))
  it.each<[string, () => unknown, unknown]>([
    [
      'a day that the calendar doesn’t cover',
      () =>
        calculator('m00.due', () => ({
          ...base,
          outputs: { on: output.date(words, plusWorkingDays(thing.on, 1, calendar)) },
        }))({ on: '2023-12-31' }),
      [['out-of-range', 'on', '"on 2023-12-31"']],
    ],
    [
      'a share of none',
      () => computes(thing.count.over(thing.other))({ count: 1, other: 0 } as never),
      [['out-of-range', 'other', '"other 0"']],
    ],
    [
      'what is chosen, not by what it is chosen by',
      () =>
        computes(thing.count.over(when(thing.signed.atLeast(1), thing.other).otherwise(number(1))))({
          count: 1,
          other: 0,
          signed: 2,
        } as never),
      [['out-of-range', 'other', '"other 0"']],
    ],
    [
      'the first check',
      () => checked({ count: 2, other: 1, a: false } as never),
      [['contradiction', 'count', '"count 2, other 1"']],
    ],
    [
      'another check',
      () => checked({ count: 1, other: 1, a: false } as never),
      [['contradiction', 'a', expect.stringContaining('a ')]],
    ],
    ['no check that isn’t known to fail', () => plain(checked({ count: 2 } as never)), { count: 2 }],
    ['no check that holds', () => plain(checked({ count: 1, other: 1, a: true } as never)), { count: 1 }],
  ])('by %s', (_, call, expected) => {
    expect(issuesOf(call)).toEqual(expected)
  })
  it('says the rule that is broken and where it is stated', () => {
    expect(() => checked({ count: 2, other: 1 } as never)).toThrow(/can’t be: something/)
    try {
      checked({ count: 2, other: 1 } as never)
    } catch (error) {
      expect((error as InvalidFactsError).issues[0]?.source).toEqual({ measure: 'M00', part: 'measure' })
    }
  })
  it('is no excuse for a rule that is wrong', () => {
    const gap = computes(table([thing.count.atMost(5), number(1)]) as never)
    expect(() => gap({ count: 6 } as never)).toThrow(/^no row of the decision table holds/)
  })
})
