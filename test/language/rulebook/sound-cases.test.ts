import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  calculator,
  called,
  classification,
  day,
  type Expression,
  eligibility,
  figure,
  figures,
  InvalidRulebookError,
  not,
  number,
  output,
  type Provision,
  question,
  rulebook,
  table,
  text,
  when,
} from '../../../src/language'
import { base, place, read, thing, words } from '../vocabulary'

/* What no record comes to, and what no reading changes: nobody would ever notice from the answers. */

function flaws(...provisions: readonly Provision[]): string[] {
  try {
    rulebook({ name: 'yc', title: words, provisions })
    return []
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error
    return error.issues.map(({ where, what }) => `${where}: ${what}`)
  }
}
const gives = (of: Expression, id: `yc.${string}` = 'yc.x') =>
  calculator(id, () => ({ ...base, outputs: { v: output.number(words, of as never) } })) as Provision

const { a, b, c, count, other, on, colour, tags, at } = thing
const [one, two, three] = [number(1), number(2), number(3)]
const covered = (what: string) => [`yc.x: “${what}” is never reached: the cases before it hold wherever it does`]
const rest = ['yc.x: otherwise is never reached: the cases cover everything, so that the last of them is the otherwise']

describe('a case that no record comes to is refused', () => {
  it.each<[string, Expression, string[]]>([
    [
      'a lower bound after a higher one',
      when(count.atLeast(5), one).when(count.atLeast(10), two).otherwise(three),
      covered('count at least 10'),
    ],
    ['the same again', when(any(a, b), one).when(all(b, c), two).otherwise(three), covered('b and c')],
    [
      'what several before it cover together',
      when(all(a, b), one)
        .when(all(a, not(b)), two)
        .when(a, three)
        .otherwise(one),
      covered('a'),
    ],
    [
      'days',
      when(on.before(day('2025-01-01')), one)
        .when(on.within(day('2024-03-01'), day('2024-12-31')), two)
        .otherwise(three),
      covered('on is from 2024-03-01 to 2024-12-31, both included'),
    ],
    [
      'times of day',
      when(at.timeWithin('08:00', '20:00'), one).when(at.timeWithin('09:00', '17:00'), two).otherwise(three),
      covered('the time of day of at is from 09:00 to 17:00, both included'),
    ],
    [
      'options',
      when(colour.noneOf(['red']), one)
        .when(colour.is('green'), two)
        .otherwise(three),
      covered('colour: green'),
    ],
    [
      'two things held against each other',
      when(count.atLeast(other), one).when(count.is(other), two).otherwise(three),
      covered('count exactly other'),
    ],
    [
      'by another name, or within an answer',
      when(a, one).otherwise(
        when(b, two)
          .when(called(words, all(b, c)), one)
          .otherwise(three),
      ),
      covered('something'),
    ],
    [
      'by every reading',
      when(read('x', { x: any(a, b), y: any(a, c) }), one)
        .when(a, two)
        .otherwise(three),
      covered('a'),
    ],
    ['an otherwise', when(a, one).when(not(a), two).otherwise(three), rest],
    ['an otherwise after all numbers', when(count.lessThan(5), one).when(count.atLeast(5), two).otherwise(three), rest],
  ])('%s', (_, of, said) => {
    expect(flaws(gives(of))).toEqual(said)
  })
  it('that never holds at all, as such, and a row likewise', () => {
    expect(flaws(gives(when(not(any(a, not(a))), one).otherwise(two)))).toEqual([
      expect.stringMatching(/^yc\.x: “.*” never holds$/),
    ])
    const sorts = classification('yc.x', () => ({
      ...base,
      classes: { few: { label: { zh: '少', en: 'few' } }, many: { label: { zh: '多', en: 'many' } } },
      by: table(
        [count.lessThan(5), text('few')],
        [count.atLeast(5), text('many')],
        [count.atLeast(5), count.lessThan(5), text('many')],
      ),
    }))
    expect(flaws(sorts as Provision)).toEqual(['yc.x: “count at least 5; count less than 5” never holds'])
  })
  it('but not one that some record comes to, or would under a reading or a reform', () => {
    const { low, high } = figures('yc', { low: figure(5, '个', place), high: figure(5, '个', place) })
    const taken: readonly Expression[] = [
      when(count.atLeast(10), one).when(count.atLeast(5), two).otherwise(three),
      when(all(a, b), one).when(a, two).otherwise(three),
      when(read('x', { x: a, y: b }), one)
        .when(a, two)
        .otherwise(three),
      when(tags.includes('x'), one)
        .when(tags.includesAll(['x', 'y']), two)
        .otherwise(three),
      when(count.atMost(low), one).when(count.atMost(high), two).otherwise(three),
    ]
    for (const of of taken) expect(flaws(gives(of))).toEqual([])
  })
})

describe('readings that change nothing are refused', () => {
  const named = (...names: readonly string[]) =>
    question({
      about: words,
      because: words,
      options: Object.fromEntries(names.map((name) => [name, { zh: name, en: name }])),
    })
  it('where all of them say the same', () => {
    expect(flaws(gives(named('x', 'y').read({ x: count.times(2), y: count.times(2) })))).toEqual([
      'yc.x: the same whichever reading is taken: x | y',
    ])
  })
  it('where two of them do wherever the question is read, unless a note tells them apart', () => {
    const open = named('x', 'y', 'z')
    const near = open.read({ x: count, y: other, z: other })
    expect(flaws(gives(near))).toEqual(['yc.x, readings: the readings y and z are the same everywhere'])
    const further = gives(open.read({ x: one, y: one, z: two }), 'yc.y')
    expect(flaws(gives(near), further)).toEqual([])
    const noted = eligibility('yc.n', () => ({
      ...base,
      notes: [{ ...words, under: 'z' }],
      when: open.read({ x: a, y: b, z: b }),
    }))
    expect(flaws(noted as Provision)).toEqual([])
  })
})
