import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  check,
  day,
  dayFigure,
  explain,
  figures,
  goal,
  InvalidFactsError,
  outline,
  period,
  question,
  target,
  text,
  when,
} from '../../../src/language'
import { base, place, read, thing, words } from '../vocabulary'

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const open = question({
  about: words,
  because: words,
  options: { printed: { zh: '甲', en: 'first' }, 'all-there-are': { zh: '乙', en: 'second' } },
})
type How = Parameters<typeof goal>[2]

describe('the way to a figure', () => {
  it('differs by reading alone', () => {
    const how = when(thing.count.atLeast(1), text('atLeast')).otherwise(text('moreThan'))
    expect(() => goal(words, thing.count, how, 10)).toThrow(/by reading alone/)
  })

  it.each<[How, number, string, number]>([
    ['atLeast', 8, 'not-met', 2],
    ['atLeast', 10, 'met', 0],
    ['atLeast', 12, 'met', 0],
    ['moreThan', 8, 'not-met', 3],
    ['moreThan', 10, 'not-met', 1],
    ['moreThan', 11, 'met', 0],
    ['moreThan', 15, 'met', 0],
    ['atMost', 12, 'not-met', 2],
    ['atMost', 10, 'met', 0],
    ['atMost', 8, 'met', 0],
    ['lessThan', 12, 'not-met', 3],
    ['lessThan', 10, 'not-met', 1],
    ['lessThan', 9, 'met', 0],
    ['lessThan', 5, 'met', 0],
    ['is', 8, 'not-met', 2],
    ['is', 10, 'met', 0],
    ['is', 13, 'not-met', 3],
  ])('of %s 10 from a count of %s: %s, %s short', (how, count, outcome, shortfall) => {
    const made = target('m00.counted', () => ({ ...base, goals: { count: goal(words, thing.count, how, 10) } }))
    const state = { outcome, shortfall }
    expect(made({ count })).toMatchObject({ ...state, goals: { count: { how, target: 10, actual: count, ...state } } })
  })
  it.each<[How, string, string, string]>([
    ['atLeast', '9.5', 'not-met', '0.5'],
    ['moreThan', '9.5', 'not-met', '0.5'],
    ['moreThan', '10.5', 'met', '0'],
    ['atMost', '10.5', 'not-met', '0.5'],
    ['lessThan', '10.5', 'not-met', '0.5'],
    ['lessThan', '9.5', 'met', '0'],
    ['is', '9.5', 'not-met', '0.5'],
    ['is', '10.5', 'not-met', '0.5'],
  ])('of %s 10 yuan from %s: %s, %s short', (how, price, outcome, shortfall) => {
    const made = target('m00.paid', () => ({ ...base, goals: { price: goal(words, thing.price, how, 10) } }))
    expect(plain(made({ price }).goals)).toEqual({
      price: {
        outcome,
        how,
        ...((how === 'moreThan' || how === 'lessThan') && { mustExceed: true }),
        target: '10',
        actual: price,
        shortfall,
      },
    })
  })
  it('of a unit of its own is given in that unit’s kind', () => {
    const given = (unit: '个' | '%') =>
      plain(
        target('m00.u', () => ({ ...base, goals: { g: goal(words, thing.signed, 'atLeast', 2, unit) } }))({
          signed: 1,
        }),
      )
    expect([given('个'), given('%')]).toMatchObject([{ shortfall: 1 }, { shortfall: '1' }])
  })
})

describe('a target of several goals', () => {
  const goals = { count: goal(words, thing.count, 'atLeast', 10), other: goal(words, thing.other, 'atLeast', 5) }
  const made = target('m00.several', () => ({ ...base, goals }))
  const termed = target('m00.termed', () => ({ ...base, goals, period: period({ from: day('2023-01-01') }) }))
  it.each<[object, string, string[]]>([
    [{ count: 10, other: 5 }, 'met', []],
    [{ count: 9, other: 5 }, 'not-met', []],
    [{ count: 10, other: 4 }, 'not-met', []],
    [{ count: 9 }, 'not-met', ['other']],
    [{ other: 4 }, 'not-met', ['count']],
    [{ count: 10 }, 'undetermined', ['other']],
    [{ other: 5 }, 'undetermined', ['count']],
    [{}, 'undetermined', ['count', 'other']],
  ])('%o: %s, missing %o', (facts, outcome, missing) => {
    const assessed = made(facts)
    expect([assessed.outcome, assessed.missing.map((one) => one.fact)]).toEqual([outcome, missing])
    expect('shortfall' in assessed).toBe(false)
  })
  it('with a period that only begins is settled without a day', () => {
    expect(termed({ count: 10, other: 5 })).toMatchObject({ outcome: 'met', missing: [], period: 'unknown' })
  })
  it('with a day is settled', () => {
    expect(termed({ count: 10, other: 5 }, { asOf: '2023-01-01' })).toMatchObject({ outcome: 'met', missing: [] })
  })
  it('before its time is not due, whatever is told', () => {
    expect(termed({ count: 10, other: 4 }, { asOf: '2022-12-31' })).toMatchObject({
      outcome: 'not-due',
      goals: { count: { outcome: 'not-due' }, other: { outcome: 'not-due' } },
      missing: [],
    })
  })
  it('says of each goal what is known', () => {
    expect(made({ count: 9 }).goals).toEqual({
      count: { outcome: 'not-met', how: 'atLeast', target: 10, actual: 9, shortfall: 1 },
      other: { outcome: 'undetermined', how: 'atLeast', target: 5 },
    })
  })
  it('says whether it is only striven for', () => {
    const striven = target('m00.striven', () => ({ ...base, goals, force: 'aims' as const }))
    expect([made.force, striven.force]).toEqual(['shall', 'aims'])
  })
})

describe('a goal with a day of its own', () => {
  const made = target('m00.milestones', () => ({
    ...base,
    goals: {
      half: goal(words, thing.count, 'atLeast', 5, { by: day('2023-06-30') }),
      whole: goal(words, thing.count, 'atLeast', 10, { by: day('2023-12-31') }),
    },
  }))
  const states = (count: number | undefined, asOf?: string) => {
    const { outcome, goals, missing } = made(count === undefined ? {} : { count }, asOf === undefined ? {} : { asOf })
    return [outcome, goals['half']?.outcome, goals['whole']?.outcome, missing.map((one) => one.fact)]
  }
  it.each<[number | undefined, string | undefined, ...string[]]>([
    [4, '2023-06-29', 'not-due', 'not-due', 'not-due'],
    [4, '2023-06-30', 'not-met', 'not-met', 'not-due'],
    [5, '2023-06-29', 'not-due', 'met', 'not-due'],
    [5, '2023-12-30', 'not-due', 'met', 'not-due'],
    [9, '2023-12-31', 'not-met', 'met', 'not-met'],
    [10, '2023-12-31', 'met', 'met', 'met'],
    [10, undefined, 'met', 'met', 'met'],
    [undefined, '2023-12-31', 'undetermined', 'undetermined', 'undetermined', 'count'],
    [5, undefined, 'undetermined', 'met', 'undetermined', 'asOf'],
  ])('with %s as of %s is %s: %s, %s', (count, asOf, outcome, half, all, ...missing) => {
    expect(states(count, asOf)).toEqual([outcome, half, all, missing])
  })
  it('says its day', () => {
    expect(made({ count: 4 }).goals['half']).toMatchObject({ due: '2023-06-30', target: 5, actual: 4, shortfall: 1 })
  })
})

describe('a goal of the whole time', () => {
  const share = goal(words, thing.count.over(thing.other), 'moreThan', '0.3', {
    unit: '%',
    onlyAtEnd: true,
    applies: thing.other.moreThan(0),
  })
  const year = period({ from: day('2023-01-01'), to: day('2023-12-31') })
  const isSound = check(thing.count.atMost(thing.other), words)
  const made = target('m00.year', () => ({ ...base, period: year, goals: { share }, checks: [isSound] }))
  const of = (count?: number, other?: number) => ({
    ...(count !== undefined && { count }),
    ...(other !== undefined && { other }),
  })
  it.each<[ReturnType<typeof of>, string | undefined, string, ...string[]]>([
    [of(4, 10), '2022-12-31', 'not-due'],
    [of(4, 10), '2023-06-30', 'not-due'],
    [of(3, 10), '2023-06-30', 'not-due'],
    [of(0, 0), '2023-06-30', 'not-due'],
    [of(), '2023-06-30', 'not-due'],
    [of(4, 10), '2023-12-30', 'not-due'],
    [of(4, 10), '2023-12-31', 'met'],
    [of(3, 10), '2023-12-31', 'not-met'],
    [of(0, 0), '2023-12-31', 'not-applicable'],
    [of(4, 10), '2024-06-30', 'met'],
    [of(3, 10), '2024-06-30', 'not-met'],
    [of(4), '2023-12-31', 'undetermined', 'other'],
    [of(4, 10), undefined, 'undetermined', 'asOf'],
    [of(3, 10), undefined, 'undetermined', 'asOf'],
    [of(), undefined, 'undetermined', 'asOf', 'count', 'other'],
  ])('with %o as of %s is %s', (facts, asOf, outcome, ...missing) => {
    const assessed = made(facts, asOf === undefined ? {} : { asOf })
    expect([assessed.outcome, assessed.missing.map((one) => one.fact).sort()]).toEqual([outcome, missing])
  })
  it('says so, and how it stands so far', () => {
    expect(plain(made(of(4, 10), { asOf: '2023-06-30' }).goals)).toEqual({
      share: {
        outcome: 'not-due',
        how: 'moreThan',
        mustExceed: true,
        due: '2023-12-31',
        onlyAtEnd: true,
        target: '0.3',
        actual: '0.4',
        shortfall: '0',
      },
    })
  })
  it.each(['2023-06-30', '2023-12-31'])('is open where its facts contradict themselves, as of %s', (asOf) => {
    const signed = goal(words, thing.signed, 'atLeast', 1)
    const both = target('m00.both', () => ({ ...base, period: year, goals: { share, signed }, checks: [isSound] }))
    const { outcome, goals } = both({ ...of(11, 10), signed: 1 }, { asOf })
    expect([outcome, goals['share']?.outcome, goals['signed']?.outcome]).toEqual([
      'undetermined',
      'undetermined',
      'met',
    ])
    expect(goals['share']?.issues).toHaveLength(1)
    expect(() => made(of(11, 10), { asOf })).toThrow(InvalidFactsError)
  })
  it.each([
    [4, '2023-06-30', [undefined, '尚未到期，2023-12-31期满时判定', 'not due yet: judged at the end, on 2023-12-31']],
    [
      4,
      undefined,
      [undefined, '未给基准日，2023-12-31期满时判定', 'no day is given: judged at the end, on 2023-12-31'],
    ],
    [undefined, undefined, ['unknown', undefined, undefined]],
    [4, '2023-12-31', ['holds', undefined, undefined]],
    [3, '2023-12-31', ['fails', undefined, undefined]],
  ])('with a count of %s as of %s is told so', (count, asOf, said) => {
    const [line] = explain(made, of(count, 10), asOf === undefined ? {} : { asOf }).lines
    expect([line?.state, line?.standing?.zh, line?.standing?.en]).toEqual(said)
  })
  it('has no actual where the list that it is the largest of has no items', () => {
    const own = goal(words, thing.amounts.largest(), 'atMost', 3, { from: day('2023-01-01'), by: day('2023-06-30') })
    const made = target('m00.largest', () => ({ ...base, goals: { own } }))
    const stood = ['2022-12-31', '2023-06-29'].map((asOf) => made({ amounts: [] }, { asOf }).goals['own'])
    const state = { outcome: 'not-due', how: 'atMost', due: '2023-06-30', target: 3 }
    expect(plain(stood)).toEqual([state, state])
  })
  it('has its own day before the period’s', () => {
    const own = goal(words, thing.count, 'atMost', 3, { by: day('2023-06-30'), onlyAtEnd: true })
    const ceiling = target('m00.ceiling', () => ({ ...base, period: year, goals: { own } }))
    const at = (asOf: string) => ceiling({ count: 3 }, { asOf }).outcome
    expect([at('2023-06-29'), at('2023-06-30')]).toEqual(['not-due', 'met'])
  })
  it('is not applicable at any time, where no fact can make it so', () => {
    const own = goal(words, thing.count, 'atMost', 3, { onlyAtEnd: true, applies: any() })
    const none = target('m00.none', () => ({ ...base, period: year, goals: { own } }))
    expect([none({}).outcome, none({}, { asOf: '2023-06-30' }).outcome]).toEqual(['not-applicable', 'not-applicable'])
    const never = { zh: '此读法下不适用', en: 'not applicable under this reading' }
    // An outline says so in a line of its own; an explanation, where it says so of the goal, only there.
    const below = (lines: readonly { readonly words: object }[] = []) => lines.map((one) => one.words)
    const atTheEnd = { zh: '期满才判定：2023-12-31', en: 'judged only at the end: 2023-12-31' }
    expect(below(outline(none).lines[0]?.parts)).toEqual([atTheEnd, never])
    expect(explain(none, {}).lines[0]?.standing).toEqual(never)
    expect(below(explain(none, {}).lines[0]?.parts)).toEqual([atTheEnd])
  })
})

describe('an explanation of a goal', () => {
  const made = target('m00.explained', () => ({
    ...base,
    goals: {
      half: goal(words, thing.count, 'atLeast', 5, { by: day('2023-06-30') }),
      share: goal(words, thing.count.over(thing.other), 'atLeast', '0.9', '%'),
    },
  }))
  const lines = (facts: object, asOf?: string) =>
    explain(made, facts, asOf === undefined ? {} : { asOf }).lines.map(({ state, standing }) => [state, standing?.en])
  it.each([
    [{ count: 4, other: 10 }, '2023-06-29', [undefined, 'not due yet: by 2023-06-30'], ['fails', undefined]],
    [{ count: 4, other: 10 }, undefined, [undefined, 'no day is given: by 2023-06-30'], ['fails', undefined]],
    [{ count: 4, other: 10 }, '2023-06-30', ['fails', undefined], ['fails', undefined]],
    [{ count: 5, other: 5 }, '2023-06-29', ['holds', undefined], ['holds', undefined]],
    [{ count: 5, other: 0 }, '2023-06-29', ['holds', undefined], [undefined, 'nothing to count']],
  ])('of %o on %s says whether its figure is reached where that is an answer', (facts, asOf, half, share) => {
    expect(lines(facts, asOf)).toEqual([half, share])
  })
  it('says so in words, without a mark', () => {
    const text = explain(made, { count: 4, other: 0 }, { asOf: '2023-06-29' }).toText('zh')
    expect(text).toContain('尚未到期，限2023-06-30；')
    expect(text).toContain('没有可计的；')
    expect(text.match(/✗.*/g)).toEqual(['✗ 适用前提：other（问）不等于0个（0个）'])
  })
})

describe('a goal with nothing to count', () => {
  const share = thing.count.over(thing.other)
  const made = target('m00.shares', () => ({
    ...base,
    goals: {
      passed: goal(words, share, 'atLeast', '0.9', { unit: '%', applies: thing.other.moreThan(0) }),
      bare: goal(words, share, 'atLeast', '0.9', '%'),
      count: goal(words, thing.count, 'atLeast', 0),
    },
  }))
  it('may be one of a whole that isn’t known yet, which is asked for', () => {
    const { goals, missing } = made({ count: 0 })
    expect(Object.values(goals).map(({ outcome }) => outcome)).toEqual(['undetermined', 'undetermined', 'met'])
    expect(missing.map(({ fact }) => fact)).toEqual(['other'])
  })
  it('is one of no whole, however its figure comes of it, and by reading', () => {
    const by = read('all', {
      all: share.rounded('up', 2),
      some: thing.count.over(thing.signed).times(2),
      none: thing.count,
    })
    const goals = { g: goal(words, by, 'atLeast', '0.9') }
    const of = target('m00.by', () => ({ ...base, goals }))
    const asked = (reading: string, facts: object) => of(facts, { reading } as never).outcome
    expect([asked('all', { count: 0, other: 0 }), asked('all', { count: 0, other: 1 })]).toEqual([
      'not-applicable',
      'not-met',
    ])
    expect([asked('some', { count: 0, signed: 0 }), asked('some', { count: 1, signed: 1 })]).toEqual([
      'not-applicable',
      'met',
    ])
    expect([asked('none', { count: 0 }), asked('none', { count: 1 })]).toEqual(['not-met', 'met'])
  })
  it('is not applicable, and leaves the others standing', () => {
    expect(made({ count: 0, other: 0 })).toMatchObject({
      outcome: 'met',
      goals: { passed: { outcome: 'not-applicable' }, bare: { outcome: 'not-applicable' }, count: { outcome: 'met' } },
    })
  })
  it.each([
    [{ count: 9, other: 10 }, 'met'],
    [{ count: 8, other: 10 }, 'not-met'],
    [{ count: 8 }, 'undetermined'],
  ])('of %o is %s', (facts, outcome) => {
    expect(made(facts).goals['passed']?.outcome).toBe(outcome)
  })
})

describe('a goal’s terms are said below it', () => {
  const seen = (options?: object) => {
    const lines = outline(termed, options).lines.map(({ words: { zh, en }, parts }) => [
      zh,
      en,
      parts.map((one) => one.words),
    ])
    return lines
  }
  const termed = target('m00.termed', () => ({
    ...base,
    period: period({ from: day('2023-01-01'), to: day('2023-12-31') }),
    goals: {
      half: goal(words, thing.count, 'atLeast', 5, { by: day('2023-06-30') }),
      late: goal(words, thing.count, 'atLeast', 5, { from: day('2023-03-01'), by: day('2023-09-30'), onlyAtEnd: true }),
      share: goal(words, thing.count, 'atLeast', 5, { onlyAtEnd: true, applies: thing.other.atLeast(1) }),
      whole: goal(words, thing.count, 'atLeast', 5, { unit: '个' }),
      always: goal(words, thing.count, 'atLeast', 5, {
        applies: open.read({ printed: all(), 'all-there-are': thing.other.moreThan(0) }),
      }),
    },
  }))
  const own = ['某事：count（问）不少于5个', 'something: count at least 5']

  it('its own days, that it is judged at the end alone, and when there is something to count', () => {
    expect(seen()).toEqual([
      [...own, [{ zh: '期限：2023-06-30', en: 'due: 2023-06-30' }]],
      [
        ...own,
        [
          { zh: '起始日：2023-03-01', en: 'counted from: 2023-03-01' },
          { zh: '期满才判定：2023-09-30', en: 'judged only at the end: 2023-09-30' },
        ],
      ],
      [
        ...own,
        [
          { zh: '期满才判定：2023-12-31', en: 'judged only at the end: 2023-12-31' },
          { zh: '适用前提：other（问）不少于1个', en: 'counted only where: other at least 1' },
        ],
      ],
      [...own, []],
      [...own, []],
    ])
    const [, , , , always] = seen({ reading: 'all-there-are' })
    expect(always?.[2]).toEqual([{ zh: '适用前提：other（问）超过0个', en: 'counted only where: other more than 0' }])
  })

  it('reads the figures of its days, the first one, too', () => {
    const { begin, end } = figures('m00', {
      begin: dayFigure('2023-02-01', place),
      end: dayFigure('2023-06-30', place),
    })
    const dated = target('m00.dated', () => ({
      ...base,
      goals: { g: goal(words, thing.count, 'atLeast', 5, { from: begin, by: end }) },
    }))
    const late = dated({ count: 5 }, { asOf: '2023-02-10', parameters: { 'm00.begin': '2023-02-15' } })
    expect([late.goals['g']?.outcome, late.changed]).toEqual(['not-due', ['m00.begin']])
    const { lines } = outline(dated, { parameters: { 'm00.begin': '2023-02-15' } })
    expect(lines[0]?.parts.map((one) => one.words.en)).toEqual([
      'counted from: 2023-02-15 (changed from 2023-02-01)',
      'due: 2023-06-30',
    ])
  })

  it('has paths of its own, and says in an explanation whether there is', () => {
    const { lines } = explain(termed, { other: 0, count: 3 }, { asOf: '2024-01-01' })
    expect(lines[2]?.parts.map(({ path, state, value }) => [path, state, value])).toEqual([
      ['share/by', undefined, '2023-12-31'],
      ['share/applies', 'fails', false],
    ])
    expect(lines[2]?.standing).toEqual({ zh: '没有可计的', en: 'nothing to count' })
  })
})

it('is told a sentence once, though two checks that say it are broken', () => {
  const { count, other, signed } = thing
  const both = goal(words, count.plus(other), 'atLeast', 1)
  const made = target('m00.twice', () => ({
    ...base,
    goals: { both, apart: goal(words, signed, 'atLeast', 1) },
    checks: [count, other].map((one) => check(one.atMost(3), words)),
  }))
  const { goals } = made({ count: 5, other: 5, signed: 1 })
  expect([goals['apart']?.outcome, goals['both']?.issues?.length]).toEqual(['met', 1])
})
