import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  calculator,
  check,
  classification,
  day,
  eligibility,
  type Interview,
  type InterviewOptions,
  InvalidFactsError,
  interview,
  not,
  onlyIf,
  output,
  type Provision,
  period,
  rulebook,
  table,
  text,
} from '../../../src/language'
import { base, thing, words } from '../vocabulary'

const both = eligibility('m00.both', () => ({ ...base, when: all(thing.a, thing.b) }))
const either = eligibility('m00.either', () => ({ ...base, when: any(thing.a, thing.c) }))
const enough = eligibility('m00.enough', () => ({ ...base, when: thing.count.atLeast(3) }))
const asked = eligibility('m00.asked', () => ({ ...base, when: all(thing.a, thing.approved) }))
const decided = eligibility('m00.decided', () => ({ ...base, when: thing.approved }))
const dated = eligibility('m00.dated', () => ({ ...base, period: period({ from: day('2023-04-01') }), when: thing.a }))
const amount = calculator('m00.amount', () => ({
  ...base,
  outputs: { amount: output.money(words, thing.price.times(thing.count)) },
}))

const next = (of: Interview): string | undefined => of.questions[0]?.fact
const names = (of: Interview): readonly string[] => of.questions.map((one) => one.fact)
const passing = (...passedOver: string[]): InterviewOptions => ({ passedOver })

describe('an interview', () => {
  it('asks first for what bears on most, and says how much that settles', () => {
    const { questions, open } = interview([both, either, enough])
    expect(open).toBe(3)
    expect(questions.map((one) => [one.fact, one.settles, one.of, one.bearsOn])).toEqual([
      // “a” no settles both, “a” yes either.
      ['a', 1, 3, ['m00.both', 'm00.either']],
      ['b', 1, 3, ['m00.both']],
      ['c', 1, 3, ['m00.either']],
      ['count', 1, 3, ['m00.enough']],
    ])
    expect(questions[0]?.words).toEqual({ zh: '至多可定3项中的1项', en: 'settles up to 1 of 3' })
  })
  it('counts what the best answer settles by itself', () => {
    const also = eligibility('m00.also', () => ({ ...base, when: all(thing.a, thing.c) }))
    expect(interview([both, also, asked]).questions[0]).toMatchObject({ fact: 'a', settles: 3, of: 3 })
    expect(interview([amount]).questions.map((one) => one.words.en)).toEqual(['bears on 1 of 1', 'bears on 1 of 1'])
  })
  it('gives the verdicts so far, and what the open ones wait for', () => {
    const { verdicts } = interview([both, either, amount], { a: true })
    expect(verdicts.map(({ id, kind, outcome, missing }) => [id, kind, outcome, missing])).toEqual([
      ['m00.both', 'eligibility', 'undetermined', ['b']],
      ['m00.either', 'eligibility', 'eligible', []],
      ['m00.amount', 'calculator', 'undetermined', ['price', 'count']],
    ])
    expect(verdicts[0]).toMatchObject({ measure: 'M00', title: words })
  })
  it('ends once nothing is open', () => {
    expect(interview([both, either], { a: true, b: false })).toMatchObject({ open: 0, questions: [], passedOver: [] })
  })
  it('is plain frozen data', () => {
    const given = interview([both, enough], { a: true })
    for (const one of [given, given.verdicts, given.verdicts[0], given.questions, given.questions[0]?.bearsOn])
      expect(Object.isFrozen(one)).toBe(true)
    expect(JSON.parse(JSON.stringify(given))).toEqual(given)
  })
  it('puts a provision that the record contradicts among the refused, and goes on with the rest', () => {
    const ordered = eligibility('m00.ordered', () => ({
      ...base,
      checks: [check(thing.on.onOrBefore(thing.until), words)],
      when: thing.a,
    }))
    const { verdicts, questions, open } = interview([ordered, both], { on: '2023-05-02', until: '2023-05-01' })
    expect(verdicts[0]).toMatchObject({ outcome: 'refused', missing: [] })
    expect(verdicts[0]?.issues?.map((one) => one.code)).toEqual(['contradiction'])
    expect([open, questions.map((one) => one.bearsOn)]).toEqual([1, [['m00.both'], ['m00.both']]])
  })
})

describe('what somebody judges', () => {
  it('comes after what the asker can say', () => {
    expect(names(interview([asked, both]))).toEqual(['a', 'b', 'approved'])
  })
  it('comes first where a verdict waits for nothing else', () => {
    expect(next(interview([asked, both], { a: true }))).toBe('approved')
    expect(next(interview([decided, both]))).toBe('approved')
    expect(interview([decided]).questions[0]?.judgedBy?.en).toBe('the bank')
  })
})

describe('what is passed over', () => {
  it('isn’t asked for again, and is named where a verdict waits for it', () => {
    const given = interview([both, enough], {}, passing('a', 'c'))
    expect(names(given)).toEqual(['count', 'b'])
    expect(given.passedOver.map((one) => one.fact)).toEqual(['a'])
    expect(interview([both], { b: false }, passing('a')).passedOver).toEqual([])
  })
  it('counts as told once it is', () => {
    expect(interview([either], { a: true }, passing('a')).verdicts[0]?.outcome).toBe('eligible')
  })
  it('leaves what can only rule out to the last, and says so', () => {
    const { questions } = interview([both, enough], {}, passing('a'))
    expect(questions.map((one) => [one.fact, one.onlyRulesOut ?? false])).toEqual([
      ['count', false],
      ['b', true],
    ])
    expect(interview([either], {}, passing('a')).questions[0]).not.toHaveProperty('onlyRulesOut')
  })
  it('ends where nothing else can settle anything', () => {
    const total = calculator('m00.total', () => ({
      ...base,
      outputs: { total: output.money(words, thing.price.plus(thing.balance)) },
    }))
    expect(names(interview([total], {}, passing('price')))).toEqual([])
    expect(names(interview([total], {}, passing('balance')))).toEqual([])
    // None of them costs nothing, whatever the price.
    expect(names(interview([amount], {}, passing('price')))).toEqual(['count'])
    expect(names(interview([either], { a: false }, passing('c')))).toEqual([])
  })
  it('takes along what only one can say who can say whether', () => {
    const since = eligibility('m00.since', () => ({
      ...base,
      when: all(thing.a, thing.c, thing.on.onOrBefore(day('2023-04-01'))),
      checks: [onlyIf(thing.a, thing.on, words)],
    }))
    expect([...names(interview([since]))].sort()).toEqual(['a', 'c', 'on'])
    expect(names(interview([since], {}, passing('a')))).toEqual(['c'])
    expect(interview([since], {}, passing('a')).passedOver.map((one) => one.fact)).toEqual(['a'])
    expect(names(interview([since], { a: true, c: true }, passing('a')))).toEqual(['on'])
    expect([...names(interview([since], {}, passing('c')))].sort()).toEqual(['a', 'on'])
  })
  it('is seen through where another answer decides in spite of it', () => {
    const same = eligibility('m00.same', () => ({
      ...base,
      when: any(all(thing.a, thing.b), all(not(thing.a), thing.c)),
    }))
    const given = interview([same], {}, passing('a'))
    expect([...names(given)].sort()).toEqual(['b', 'c'])
    expect(interview([same], { b: true, c: true }, passing('a')).verdicts[0]?.outcome).toBe('eligible')
    const total = eligibility('m00.total', () => ({ ...base, when: thing.count.plus(thing.other).atLeast(5) }))
    expect(names(interview([total], {}, passing('count')))).toEqual(['other'])
  })
  it('leaves of a table only what rows that can’t be told apart agree on', () => {
    const classed = (second: 'p' | 'q') =>
      classification('m00.classed', () => ({
        ...base,
        classes: { p: { label: words }, q: { label: words }, r: { label: words } },
        by: table(
          [thing.colour.is('red'), thing.a, text('p')],
          [thing.colour.is('green'), thing.a, text(second)],
          [not(thing.a), text('r')],
        ),
      }))
    expect(names(interview([classed('q')], {}, passing('colour')))).toEqual(['a'])
    expect(names(interview([classed('q')], { a: true }, passing('colour')))).toEqual([])
    expect(interview([classed('p')], { a: true }, passing('colour')).verdicts[0]?.outcome).toBe('classified')
  })
})

describe('the day', () => {
  const rest: InterviewOptions = { asOf: '2023-04-01' }
  it('is asked for in a way that a loop can answer', () => {
    const given = interview([dated], { a: true })
    expect(given.questions.map((one) => [one.fact, one.in])).toEqual([['asOf', 'options']])
    expect(interview([dated], { a: true }, rest).verdicts[0]?.outcome).toBe('eligible')
    expect(interview([dated], {}, rest).questions.map((one) => [one.fact, one.in])).toEqual([['a', undefined]])
  })
  it('can be passed over', () => {
    expect(names(interview([dated], {}, passing('asOf')))).toEqual(['a'])
    expect(interview([dated], { a: true }, passing('asOf'))).toMatchObject({ open: 1, questions: [] })
  })
})

describe('options', () => {
  it('refuse what is no list of known facts, and name the nearest', () => {
    expect(() => interview([both], {}, passing('aproved'))).toThrow('did you mean approved?')
    expect(() => interview([both], {}, { passedOver: 'a' } as never)).toThrow('a list of names of facts')
    expect(() => interview([both], {}, { passedOver: [3] } as never)).toThrow(InvalidFactsError)
    expect(() => interview([both], {}, { passedOve: ['a'] } as never)).toThrow('did you mean passedOver?')
    let wrong: unknown
    try {
      interview([both], {}, passing('a', 'z'))
    } catch (error) {
      wrong = error
    }
    expect(wrong).toMatchObject({ issues: [{ code: 'unknown-option', path: ['passedOver', 1] }] })
  })
  it('take what can’t be read as unknown where lenient', () => {
    const given = interview([both], { a: 'yes', b: true } as object, { lenient: true })
    expect(given.unread?.map((one) => one.fact)).toEqual(['a'])
    expect(names(given)).toEqual(['a'])
    expect(() => interview([both], { a: 'yes' } as object)).toThrow(InvalidFactsError)
  })
  it('refuse what is no provision', () => {
    expect(() => interview([{ id: 'm00.no' } as never])).toThrow('a provision')
    expect(() => interview(3 as never)).toThrow('a provision')
  })
})

describe('a rulebook’s', () => {
  const book = rulebook({ name: 'book', title: words, provisions: [both, either, amount] })
  const ids = (of: Interview) => of.verdicts.map((one) => one.id)
  it('is about the eligibilities of a subject, or about provisions by id or themselves', () => {
    expect(ids(book.interview('thing'))).toEqual(['m00.both', 'm00.either'])
    expect(ids(book.interview('m00.amount'))).toEqual(['m00.amount'])
    expect(ids(book.interview(['m00.amount', both]))).toEqual(['m00.amount', 'm00.both'])
  })
  it('takes any fact of the subject, and names what isn’t known', () => {
    expect(book.interview('m00.both', { price: '3' }).open).toBe(1)
    expect(() => book.interview('things' as never)).toThrow('did you mean thing?')
    expect(() => book.interview('m00.bot' as never)).toThrow('did you mean m00.both?')
  })
  it('answers alike for a whole list and one by one', () => {
    const alone = (of: Provision) => interview([of], { a: false }).verdicts[0]
    expect(book.interview('thing', { a: false }).verdicts).toEqual([both, either].map(alone))
  })
})
