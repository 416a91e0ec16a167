import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loanRolloverFee } from '../../src/calculators/index'
import { evaluate, match, nantong, provisions } from '../../src/index'
import {
  all,
  calculator,
  catalogue,
  classification,
  day,
  eligibility,
  figures,
  goal,
  min,
  monthFigure,
  neverFalls,
  neverMoreThan,
  neverRises,
  not,
  number,
  output,
  period,
  table,
  target,
  text,
  when,
} from '../../src/language'
import { Core } from '../../src/language/provisions/core'
import { core, coreOf, type Provision } from '../../src/language/provisions/provision'
import {
  annualVolumeTarget,
  landQuotaGuarantee,
  restrictedShip,
  rolloverApplication,
  sugangdaiEligibility,
  vehicleSubsidyEligibility,
} from '../../src/rules/index'
import {
  arbitraryEligible,
  arbitraryFacts,
  arbitraryInput,
  arbitraryOptions,
  boundaryCases,
  laws,
} from '../../src/testing/index'
import { base, place, thing, words } from '../language/vocabulary'

const { april } = figures(0, { april: monthFigure('2023-04', place) })

describe('arbitrary records', () => {
  const subjects = [...new Set(provisions.flatMap((one) => (one.kind === 'eligibility' ? [one.subject] : [])))]
  it.each(subjects)('of a subject are valid: %s', (subject) => {
    fc.assert(
      fc.property(arbitraryFacts(subject), (facts) => {
        expect(() => match(subject, facts, { asOf: '2023-06-01' })).not.toThrow(/unknown|expected an? (known|exact)/)
      }),
      { numRuns: 20 },
    )
  })
  it('of an unknown subject are refused', () => {
    expect(() => arbitraryFacts('vehicl' as string)).toThrow(/did you mean vehicle/)
  })
  it.each(subjects)('of %s contradict none of its provisions, on the day they are asked of', (subject) => {
    const own = provisions.filter((one) => one.subject === subject)
    for (const options of [{}, { asOf: '2023-02-01' }])
      for (const facts of fc.sample(arbitraryFacts(subject, nantong, options), 10))
        for (const one of own) expect(() => evaluate(one as never, facts as never, options), one.id).not.toThrow()
  })
  it('of every provision are accepted, on the day they are asked of', () => {
    for (const one of provisions)
      for (const options of [{}, { asOf: '2023-02-01' }])
        for (const facts of fc.sample(arbitraryInput(one, options), 10)) {
          expect(Object.keys(facts).sort()).toEqual([...one.needs].sort())
          expect(() => evaluate(one as never, facts as never, options), one.id).not.toThrow()
        }
  })
  it('of one who qualifies do so, of every eligibility', () => {
    for (const one of provisions.filter((each) => each.kind === 'eligibility')) {
      const asked = { asOf: '2023-06-15' }
      for (const facts of fc.sample(arbitraryEligible(one as never, asked), 5))
        expect((evaluate(one as never, facts as never, asked) as { outcome: string }).outcome, one.id).toBe('eligible')
    }
  })
  it('of one who qualifies under a reading and a reform, or on a day of the period', () => {
    const asked = { reading: 'any-size', asOf: '2023-06-15' } as const
    const sizes = fc.sample(arbitraryEligible(rolloverApplication, asked), 100).map((one) => one['size'])
    expect(sizes).toContain('large')
    const parameters = { 'm04.sugangdai-min-employees': 800 }
    const few = fc
      .sample(arbitraryEligible(sugangdaiEligibility, { parameters }), 20)
      .map((one) => Number(one['employees']))
    expect(Math.min(...few)).toBeGreaterThanOrEqual(800)
    const late = eligibility('m00.late', () => ({
      ...base,
      period: period({ from: day('2031-01-01'), to: day('2031-12-31') }),
      when: thing.a,
    }))
    expect(fc.sample(arbitraryEligible(late), 3)).toEqual([{ a: true }, { a: true }, { a: true }])
  })
  it('of what nobody qualifies for are given up, with a reason, and of what is no eligibility refused', () => {
    const none = eligibility('m00.none', () => ({ ...base, when: all(thing.a, not(thing.a)) }))
    expect(() => fc.sample(arbitraryEligible(none), 1)).toThrow('m00.none: nobody is found who qualifies')
    expect(() => arbitraryEligible(loanRolloverFee as never)).toThrow(/an eligibility/)
  })
  it('are the same from the same seed', () => {
    const drawn = () => fc.sample(arbitraryEligible(sugangdaiEligibility), { seed: 5, numRuns: 5 })
    expect(drawn()).toEqual(drawn())
  })
  it('of a provision reach its own bounds', () => {
    const seen = new Set(fc.sample(arbitraryInput(loanRolloverFee), 2000).map((facts) => facts['principal']))
    for (const bound of ['5000000', '5000000.01', '10000000', '20000000.01']) expect(seen).toContain(bound)
  })
  it('of numbers within narrow limits are drawn within them', () => {
    const years = fc.sample(arbitraryInput(landQuotaGuarantee), 500).map((one) => one['majorProjectListYear'])
    const drawn = years.filter((year) => year !== undefined)
    expect(drawn.every((year) => Number(year) >= 1949 && Number(year) <= 2199)).toBe(true)
    for (const year of [2022, 2023, 2024]) expect(drawn).toContain(year)
    const draughts = fc.sample(arbitraryInput(restrictedShip), 500).map((one) => Number(one['shipDraught'] ?? 1))
    expect(draughts.every((one) => one > 0 && one <= 50)).toBe(true)
  })
  it('come with the ways of asking', () => {
    const asked = fc.sample(arbitraryOptions(rolloverApplication), 500)
    expect(new Set(asked.map((one) => one.reading?.split('+')[0]))).toEqual(
      new Set(Object.keys(rolloverApplication.readings[0]?.options ?? {})),
    )
    const days = new Set(fc.sample(arbitraryOptions(annualVolumeTarget), 500).map((one) => one.asOf))
    for (const day of ['2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01']) expect(days).toContain(day)
  })
})

describe('boundary cases', () => {
  it('are each threshold just below, at and just above', () => {
    expect(boundaryCases(vehicleSubsidyEligibility)).toEqual(
      ['19999.99', '20000', '20000.01'].map((value) => ({
        fact: 'cityMileageKm',
        value,
        because: 'mileage in the city at least 20,000 km',
      })),
    )
  })
  it('are a period’s first and last day and their neighbours', () => {
    const days = boundaryCases(annualVolumeTarget).flatMap((one) => (one.fact === 'asOf' ? [one.value] : []))
    expect([...new Set(days)]).toEqual([
      '2022-12-31',
      '2023-01-01',
      '2023-01-02',
      '2023-12-30',
      '2023-12-31',
      '2024-01-01',
    ])
  })
  it('of whole numbers step by one, and stay within the fact’s limits', () => {
    const cases = boundaryCases(loanRolloverFee).filter((one) => one.fact === 'days')
    expect(new Set(cases.map((one) => one.value))).toEqual(new Set([2, 3, 4, 9, 10, 11]))
    expect(
      evaluate('m03.loan-rollover-fee', { principal: '1', sector: 'other', days: Number(cases[0]?.value) }).outcome,
    ).toBe('computed')
  })
})

describe('the boundary cases of months and of lists', () => {
  const made = eligibility('m00.made', () => ({
    title: words,
    source: place,
    subject: thing,
    when: all(thing.amounts.everyAtLeast('1.5'), thing.count.times(2).atMost(9)),
  }))
  it('are each bound’s neighbours, of facts that are held against it themselves', () => {
    expect(boundaryCases(made).map(({ fact, value }) => [fact, value])).toEqual([
      ['amounts', '1.49'],
      ['amounts', '1.5'],
      ['amounts', '1.51'],
    ])
    const months = eligibility('m00.months', () => ({
      title: words,
      source: place,
      subject: thing,
      when: thing.in.after(april),
    }))
    expect(boundaryCases(months)).toEqual(
      ['2023-03', '2023-04', '2023-05'].map((value) => ({ fact: 'in', value, because: 'in is after 2023-04' })),
    )
  })
})

describe('the laws', () => {
  const base = { title: words, source: place, subject: thing }
  const kept = calculator('m00.kept', () => ({
    ...base,
    outputs: { twice: output.count(words, thing.count.times(2)) },
  }))
  const promised = calculator('m00.promised', () => ({
    ...base,
    outputs: {
      capped: output.count(words, min(thing.count, 10)),
      left: output.count(words, number(100).minus(thing.count)),
    },
    guarantees: [
      neverMoreThan('capped', 10),
      neverMoreThan('capped', thing.count),
      neverFalls('capped', thing.count),
      neverRises('left', thing.count),
    ],
  }))
  const broken = calculator('m00.broken', () => ({
    ...base,
    outputs: {
      capped: output.count(words, thing.count),
      left: output.count(words, number(100).minus(thing.count)),
      due: output.date(words, thing.on.plusDays(1)),
    },
    guarantees: [
      neverMoreThan('capped', 10),
      neverFalls('left', thing.count),
      neverRises('capped', thing.count),
      neverRises('due', thing.on),
    ],
  }))
  const decided = eligibility('m00.decided', () => ({ ...base, when: thing.count.atLeast(10) }))

  /** A function that passes for a provision, with working parts of its own. */
  function standIn(provision: Provision, parts: object): Provision {
    const call = () => undefined
    return Object.defineProperty(Object.setPrototypeOf(call, provision), core, { value: parts }) as Provision
  }

  /** The same provision with another answer than its own. */
  function spoilt(provision: Provision, answer: (own: object, facts: readonly unknown[]) => object): Provision {
    const own = coreOf(provision)
    const behaviour = {
      ...own.behaviour,
      answer: (...given: Parameters<typeof own.behaviour.answer>) =>
        answer(own.behaviour.answer(...given) as object, given[1].facts),
    }
    return standIn(provision, new Core(own.id, behaviour, own.define))
  }
  /** Answers rightly when first asked, and then that it doesn't know. */
  function firstly() {
    let asked = 0
    return (own: object): object => {
      asked += 1
      return asked % 2 === 1 ? own : { ...own, outcome: 'undetermined' }
    }
  }
  const brokenBy = (provision: Provision): string[] =>
    laws(provision).flatMap((law) => {
      try {
        law.check({ seed: 1 })
        return []
      } catch {
        return [law.name]
      }
    })

  /** How the law of an index is broken. */
  function howBroken(provision: Provision, index: number): string | undefined {
    try {
      laws(provision)[index]?.check({ seed: 1 })
      return undefined
    } catch (error) {
      return ((error as Error).cause as Error).message
    }
  }

  it('pass what keeps them', () => {
    expect([brokenBy(kept), brokenBy(decided)]).toEqual([[], []])
  })
  it('try what a calculator guarantees of its outputs', () => {
    expect(brokenBy(promised)).toEqual([])
    expect(laws(promised).length - laws(kept).length).toBe(4)
    expect(brokenBy(broken)).toEqual([
      'capped stays within its limit',
      'left never falls as count rises',
      'capped never rises as count rises',
      'due never rises as on rises',
    ])
  })
  it('find a fall at the very figure that it happens at', () => {
    const amount = (rate: string) => thing.price.times(number(rate))
    const course = (upTo: string, above: string) =>
      calculator('m00.course', () => ({
        ...base,
        outputs: {
          grant: output.money(words, when(thing.price.atMost(1_000_000), amount(upTo)).otherwise(amount(above))),
        },
        guarantees: [neverFalls('grant', thing.price)],
      }))
    expect(brokenBy(course('0.1', '0.2'))).toEqual([])
    expect(brokenBy(course('0.2', '0.1999'))).toEqual(['grant never falls as price rises'])
  })
  it('hold an output against a single fact only', () => {
    expect(() => neverFalls('capped', thing.count.plus(1))).toThrow(/capped can be held against a single fact/)
  })
  it('leave out records that can’t be reckoned with', () => {
    const share = calculator('m00.share', () => ({
      ...base,
      outputs: { share: output.number(words, thing.count.over(thing.other)) },
    }))
    expect(brokenBy(share)).toEqual([])
  })
  it('hold of every kind of provision', () => {
    const listed = catalogue('m00.listed', () => ({ ...base, entries: [{ label: words }], lookUp: thing.name }))
    const classed = classification('m00.classed', () => ({
      ...base,
      classes: { a: { label: words }, b: { label: words } },
      members: { a: thing.a, b: thing.b },
    }))
    const reached = target('m00.reached', () => ({ ...base, goals: { count: goal(words, thing.count, 'atLeast', 5) } }))
    expect([listed, classed, reached].flatMap(brokenBy)).toEqual([])
  })
  it('notice an error that no caller is told to expect', () => {
    const flawed = classification('m00.flawed', () => ({
      ...base,
      classes: { few: { label: words } },
      by: table([thing.count.atMost(10), text('few')]),
    }))
    expect(howBroken(flawed, 0)).toBe('no row of the decision table holds')
  })
  it('notice a question that is changed by answering it', () => {
    class Greedy extends Core {
      override evaluate(record: unknown): object {
        ;(record as { tags: string[] }).tags.length = 0
        return { outcome: 'eligible' }
      }
    }
    const own = coreOf(eligibility('m00.tagged', () => ({ ...base, when: thing.tags.includes('x') })))
    const greedy = standIn(decided, new Greedy(own.id, own.behaviour, own.define))
    expect(howBroken(greedy, 0)).toBe('m00.tagged: the question was changed')
  })
  it('notice an explanation of another outcome', () => {
    expect(howBroken(spoilt(kept, firstly()), 4)).toBe('m00.kept: explained as undetermined, evaluated as computed')
  })
  it('notice an answer that changes by itself', () => {
    const counts = [1, 2, 3, 4].values()
    expect(brokenBy(spoilt(kept, (own) => ({ ...own, values: { twice: counts.next().value } })))).toContain(
      'the same question has the same answer, and is left as it was',
    )
  })
  it('notice a fact taken for granted', () => {
    const assumed = spoilt(decided, (own, [count]) =>
      count === undefined ? { ...own, outcome: 'eligible', missing: [] } : own,
    )
    expect(brokenBy(assumed)).toEqual([
      'what is settled stays settled when more is learnt',
      'an interview comes to all that the asker’s answers settle',
    ])
  })
  it('notice an explanation of another result', () => {
    expect(brokenBy(spoilt(kept, (own) => ({ ...own, values: { twice: -1 } })))).toContain(
      'the explanation agrees with the evaluation',
    )
  })
  it('notice what stays open for nothing', () => {
    expect(brokenBy(spoilt(decided, (own) => ({ ...own, outcome: 'undetermined' })))).toEqual(
      expect.arrayContaining([
        'with all facts known nothing is open',
        'what is missing is named, and only while something is open',
      ]),
    )
  })
})
