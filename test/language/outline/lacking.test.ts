import { describe, expect, it } from 'vitest'
import { all, any, calculator, called, not, nothing, number, output, table, when } from '../../../src/language'
import type { Expression } from '../../../src/language/expression/expression'
import { lackingIn } from '../../../src/language/provisions/explain'
import { coreOf } from '../../../src/language/provisions/provision'
import type { Quantity } from '../../../src/language/write/quantities'
import { factsIn } from '../../support/unmet'
import { base, thing, words } from '../vocabulary'

const { a, b, c, colour, count } = thing
const none = nothing(words)

const lacking = (of: Expression, facts: object) => {
  const made = calculator('m00.made', () => ({ ...base, outputs: { out: output.number(words, of as Quantity) } }))
  const core = coreOf(made)
  return core.ask(facts, undefined, (frame, prepared) => lackingIn([of.node], core, frame, prepared))
}

describe('where the text promises nothing, what is lacking', () => {
  it.each<[string, Expression, object, string[]]>([
    ['a case that isn’t come to', when(all(a, b), count).otherwise(none), { a: true, b: false, count: 1 }, ['b']],
    [
      'all that a case still needs',
      when(all(a, b), count).otherwise(none),
      { a: false, b: false, count: 1 },
      ['a', 'b'],
    ],
    ['what shuts out', when(not(a), none).otherwise(count), { a: false, count: 1 }, ['a']],
    ['what fails, beside what isn’t known', when(all(a, b), count).otherwise(none), { b: false, count: 1 }, ['b']],
    ['that, whichever comes first', when(not(a), none).when(b, none).otherwise(count), { b: true, count: 1 }, ['b']],
    [
      'what fails, and no choice that may yet be met',
      when(all(any(a, b), c), count).otherwise(none),
      { a: false, c: false, count: 1 },
      ['c'],
    ],
    ['what isn’t known, where nothing fails', when(all(a, not(a)), count).otherwise(none), { count: 1 }, ['a', 'a']],
    ['one of several ways', when(any(a, b), count).otherwise(none), { a: false, b: false, count: 1 }, ['a', 'b']],
    ['a row', table([colour.is('red'), count], [colour.is('green'), none]), { colour: 'green', count: 1 }, ['colour']],
    ['behind a name', called(words, when(a, count).otherwise(none)), { a: false, count: 1 }, ['a']],
    ['of a part', when(a, count).otherwise(none).times(2), { a: false, count: 1 }, ['a']],
    [
      'of a case that gives nothing itself',
      when(a, when(c, count).otherwise(none)).otherwise(none),
      { a: true, c: false, count: 1 },
      ['c'],
    ],
    [
      'a divisor, where zero is ruled out',
      when(count.is(0), none).otherwise(number(1).over(count)),
      { count: 0 },
      ['count'],
    ],
    ['nothing, where something is given', when(a, count).otherwise(none), { a: true, count: 1 }, []],
    ['nothing, where the text never promises anything', none, {}, []],
  ])('%s', (_, of, facts, expected) => {
    expect(factsIn(lacking(of, facts))).toEqual(expected)
  })
})
