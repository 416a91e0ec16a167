import { describe, expect, it } from 'vitest'
import {
  all,
  ask,
  calculator,
  check,
  choice,
  classification,
  covered,
  date,
  dates,
  dateTime,
  day,
  eligibility,
  evaluate,
  freeText,
  integer,
  money,
  number,
  onlyIf,
  outline,
  output,
  period,
  places,
  question,
  subject,
  yearMonth,
  yesNo,
} from '../../src/language'
import { InvalidFactsError } from '../../src/language/input/errors'
import { base, thing, words } from './vocabulary'

const near = { zh: '近', en: 'near' }
const far = { zh: '远', en: 'far' }
const distance = question({ about: words, because: words, options: { near, far } })

describe('an open text, stated once', () => {
  const made = eligibility('m00.open', () => ({ ...base, when: distance.read({ near: thing.a, far: thing.b }) }))
  const user = eligibility('m00.user', () => ({ ...base, when: all(made.holds, thing.c) }))
  it('is listed by whatever uses it, its first reading the default', () => {
    const open = { about: words, because: words, default: 'near', options: { near, far } }
    expect(made.readings).toEqual([open])
    expect(user.readings).toEqual([open])
  })
  it.each([
    [undefined, 'near', 'eligible'],
    ['near', 'near', 'eligible'],
    ['far', 'far', 'ineligible'],
  ])('read as %s is read as %s: %s', (reading, read, outcome) => {
    const result = made({ a: true, b: false }, reading === undefined ? {} : { reading })
    expect(result).toMatchObject({ reading: read, outcome })
  })
  it('takes the first as default, and says so of another', () => {
    const stated = { about: words, because: words, options: { near, far } }
    expect(question({ ...stated, default: 'near' }).open.default).toBe('near')
    expect(() => question({ ...stated, default: 'far' })).toThrow('the default reading comes first')
    expect(() => question({ ...stated, options: {} })).toThrow('a question without readings')
  })
  it('needs an expression for each', () => {
    expect(() => distance.read({ near: thing.a } as never)).toThrow('no expression for the reading far')
  })
  it('has no name that another open text of a provision has, whatever is asked of it and how', () => {
    const other = question({ about: words, because: words, options: { wide: near, far } })
    const both = {
      decided: eligibility('m00.decided', () => ({
        ...base,
        when: all(distance.read({ near: thing.a, far: thing.b }), other.read({ wide: thing.a, far: thing.c })),
      })),
      reckoned: calculator('m00.reckoned', () => ({
        ...base,
        outputs: {
          sum: output.number(words, distance.read({ near: thing.count, far: thing.other })),
          more: output.number(words, other.read({ wide: thing.count, far: thing.other })),
        },
      })),
      classed: classification('m00.classed', () => ({
        ...base,
        classes: { one: { label: words }, two: { label: words } },
        members: {
          one: distance.read({ near: thing.a, far: thing.b }),
          two: other.read({ wide: thing.a, far: thing.b }),
        },
      })),
    }
    const twice = 'two readings far（两种读法都叫 far）'
    for (const one of Object.values(both)) {
      for (const options of [{}, { reading: 'far' }]) expect(() => evaluate(one, {}, options as never)).toThrow(twice)
      expect(() => outline(one)).toThrow(twice)
    }
    expect(made.readings).toHaveLength(1)
  })
  it('asks a calculator for what every reading needs, and for the default’s where that is named', () => {
    const shared = calculator('m00.shared', () => ({
      ...base,
      outputs: { sum: output.number(words, distance.read({ near: thing.count, far: thing.count.plus(thing.other) })) },
    }))
    expect(shared({ count: 1 }).sum.toFixed()).toBe('1')
    const named = question({ about: words, because: words, options: { near, far }, default: 'near' })
    const own = calculator('m00.own', () => ({
      ...base,
      outputs: { sum: output.number(words, named.read({ near: thing.count, far: thing.other })) },
    }))
    expect(own({ count: 1 }).sum.toFixed()).toBe('1')
    expect(own({ count: 1, other: 2 }, { reading: 'far' }).sum.toFixed()).toBe('2')
    // @ts-expect-error the default needs count
    expect(() => own({})).toThrow(InvalidFactsError)
  })
})

describe('an eligibility whose text doesn’t speak of every case', () => {
  const made = eligibility('m00.covers', () => ({
    ...base,
    covers: [covered(thing.a, { zh: '未提', en: 'not spoken of' })],
    when: thing.count.atLeast(10),
    gives: { zh: '一笔补助', en: 'a grant' },
    leadsTo: ['m00.amount'],
  }))
  it.each<[object, string, string[]]>([
    [{ a: true, count: 10 }, 'eligible', []],
    [{ a: true, count: 9 }, 'ineligible', []],
    [{ a: false, count: 10 }, 'not-covered', []],
    [{ a: false }, 'not-covered', []],
    [{ count: 9 }, 'undetermined', ['a']],
    [{ a: true }, 'undetermined', ['count']],
  ])('%o: %s, missing %o', (facts, outcome, missing) => {
    const verdict = made(facts)
    expect([verdict.outcome, verdict.missing.map((one) => one.fact)]).toEqual([outcome, missing])
    expect(made.outcome(facts)).toBe(outcome)
  })
  it('says why it isn’t covered, and denies nothing', () => {
    expect(made({ a: false })).toMatchObject({
      unmet: [{ fact: 'a', required: { is: true } }],
      reasons: [{ en: 'not spoken of' }],
    })
  })
  it('says what it opens and where it leads to one who is eligible, and to no other', () => {
    expect(made({ a: true, count: 10 })).toMatchObject({ gives: { en: 'a grant' }, leadsTo: ['m00.amount'] })
    expect(Object.keys(made({ a: true, count: 9 }))).not.toContain('gives')
    expect([made.gives?.en, made.leadsTo]).toEqual(['a grant', ['m00.amount']])
  })
  it('doesn’t hold inside another where it isn’t covered', () => {
    const user = eligibility('m00.user', () => ({ ...base, when: made.holds }))
    expect(user({ a: false, count: 10 }).outcome).toBe('ineligible')
    expect(user({ a: true, count: 10 }).outcome).toBe('eligible')
  })
})

describe('a result', () => {
  const plan = places({ title: words, year: 2023, parts: { text: words } })
  const noted = {
    ...base,
    source: plan.text('甲'),
    when: all(thing.a, distance.read({ near: thing.b, far: thing.c })),
    notes: [words, { ...near, under: 'near' }, { ...far, under: 'far' }],
  }
  const made = eligibility('m00.noted', () => noted)
  it('carries the notes that hold under its reading', () => {
    expect(made({}).notes).toEqual([words, near])
    expect(made({}, { reading: 'far' }).notes).toEqual([words, far])
    expect(made.notes).toEqual([words, near, far])
  })
  it.each([
    [undefined, undefined],
    ['2022-12-31', undefined],
    ['2023-12-31', undefined],
    ['2024-01-01', true],
  ])('as of %s says that the programme’s year is over: %s', (asOf, past) => {
    expect(made({}, asOf === undefined ? {} : { asOf }).pastProgramme).toBe(past)
  })
  it('says nothing of the year where a period is stated, or the document plans none', () => {
    const termed = eligibility('m00.termed', () => ({ ...noted, period: period({ to: day('2023-12-31') }) }))
    expect(termed({}, { asOf: '2024-01-01' }).pastProgramme).toBeUndefined()
    expect(
      eligibility('m00.plain', () => ({ ...base, source: { part: 'text' }, when: thing.a }))({}, { asOf: '2035-01-01' })
        .pastProgramme,
    ).toBeUndefined()
  })
})

describe('what is checked of every record of a subject', () => {
  const asked = (name: string) => ask(`${name}（问）`, name, `${name}？`, `${name}?`)
  const house = subject(
    'house',
    words,
    {
      isSold: yesNo(asked('isSold')),
      builtOn: date(asked('builtOn'), { past: true }),
      soldOn: date(asked('soldOn')),
      rentedIn: yearMonth(asked('rentedIn'), { past: true }),
      seenAt: dateTime(asked('seenAt'), { past: true }),
      repairs: dates(asked('repairs'), { past: true }),
      rooms: integer(asked('rooms')),
    },
    ({ builtOn, soldOn }) => [check(builtOn.onOrBefore(soldOn), { zh: '先建后售', en: 'built before it is sold' })],
  )
  const onSale = eligibility('m00.sale', () => ({
    ...base,
    subject: house,
    when: house.soldOn.after(day('2020-01-01')),
  }))
  const roomy = eligibility('m00.rooms', () => ({ ...base, subject: house, when: house.rooms.atLeast(number(3)) }))
  const issuesOf = (call: () => unknown) => {
    try {
      call()
    } catch (error) {
      if (error instanceof InvalidFactsError) return error.issues.map((one) => one.code)
      throw error
    }
    return []
  }
  it('refuses facts that contradict, though the provision needs but one of them', () => {
    const facts = { builtOn: '2021-01-02', soldOn: '2021-01-01' } as never
    expect(issuesOf(() => onSale(facts))).toEqual(['contradiction'])
    expect(issuesOf(() => onSale({ builtOn: '2021-01-01', soldOn: '2021-01-01' } as never))).toEqual([])
  })
  it('leaves alone a provision that looks at none of them', () => {
    expect(issuesOf(() => roomy({ rooms: 3, builtOn: '2021-01-02', soldOn: '2021-01-01' } as never))).toEqual([])
  })
  it('holds in a provision of another subject too, of the facts that it takes from there', () => {
    const made = eligibility('m00.street', () => ({
      ...base,
      when: all(thing.a, house.soldOn.after(day('2020-01-01'))),
    }))
    const facts = { a: true, builtOn: '2021-01-02', soldOn: '2021-01-01' } as never
    expect(issuesOf(() => made(facts))).toEqual(['contradiction'])
    expect(made({ a: true, builtOn: '2021-01-01', soldOn: '2021-01-02' } as never).outcome).toBe('eligible')
  })
  it('needs no more facts for it', () => {
    expect(onSale.needs).toEqual(['soldOn'])
    expect(onSale({}).missing.map((one) => one.fact)).toEqual(['soldOn'])
  })
  it.each([
    [{ builtOn: '2023-06-02' }, ['contradiction']],
    [{ builtOn: '2023-06-01' }, []],
    [{ rentedIn: '2023-07' }, ['contradiction']],
    [{ rentedIn: '2023-06' }, []],
    [{ seenAt: '2023-06-02T00:00' }, ['contradiction']],
    [{ seenAt: '2023-06-01T23:59' }, []],
    [{ repairs: ['2022-01-01', '2023-06-02'] }, ['contradiction']],
    [{ repairs: ['2022-01-01', '2023-06-01'] }, []],
    [{ repairs: [] }, []],
  ])('takes no past from the future: %o as of 2023-06-01', (facts, codes) => {
    const any = eligibility('m00.any', () => ({
      ...base,
      subject: house,
      when: all(
        house.builtOn.onOrAfter(day('1990-01-01')),
        house.rentedIn.firstDay().onOrAfter(day('1990-01-01')),
        house.seenAt.date().onOrAfter(day('1990-01-01')),
        house.repairs.count().atLeast(0),
      ),
    }))
    expect(issuesOf(() => any(facts as never, { asOf: '2023-06-01' }))).toEqual(codes)
    expect(issuesOf(() => any(facts as never))).toEqual([])
  })
})

describe('a fact that is told only where something holds', () => {
  const asked = (name: string) => ask(`${name}（问）`, name, `${name}？`, `${name}?`)
  const shop = subject(
    'shop',
    words,
    {
      isOpen: yesNo(asked('isOpen')),
      openedOn: date(asked('openedOn')),
      openedIn: yearMonth(asked('openedIn')),
      openedAt: dateTime(asked('openedAt')),
      rooms: integer(asked('rooms')),
      takings: money(asked('takings'), { signed: true }),
      isLit: yesNo(asked('isLit')),
      kind: choice({ small: words, large: words }, asked('kind')),
      days: dates(asked('days')),
      name: freeText(asked('name')),
    },
    ({ isOpen, ...rest }) =>
      Object.values(rest).map((one) => onlyIf(isOpen, one, { zh: '未开业', en: 'it isn’t open' })),
  )
  const made = eligibility('m00.open', () => ({ ...base, subject: shop, when: shop.isOpen }))
  it.each([
    { openedOn: '1900-01-01' },
    { openedIn: '1900-01' },
    { openedAt: '1900-01-01T00:00' },
    { rooms: 0 },
    { takings: '-5' },
    { isLit: false },
    { isLit: true },
    { kind: 'small' },
    { days: [] },
    { name: 'a' },
  ])('%o is refused where it doesn’t, and says that it does where that isn’t known', (fact) => {
    expect(() => made({ isOpen: false, ...fact } as never)).toThrow('it isn’t open')
    expect(made({ isOpen: true, ...fact } as never).outcome).toBe('eligible')
    expect(made(fact as never).outcome).toBe('eligible')
    expect(made({ isOpen: false }).outcome).toBe('ineligible')
  })
})
