import { describe, expect, it } from 'vitest'
import {
  calculator,
  classification,
  eligibility,
  InvalidRulebookError,
  output,
  rulebook,
  text,
  yuan,
} from '../../../src/language'
import { base, thing, words } from '../vocabulary'

const whole = { name: 'yc', title: words }
const open = eligibility('yc.open', () => ({ ...base, when: thing.a }))

/** What is wrong with what is given as a definition, as `code | where | what`. */
function wrong(given: unknown): string[] {
  try {
    rulebook(given as never)
    return []
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error
    for (const { message, where } of error.issues)
      for (const said of [message.zh, message.en]) expect(said.startsWith(where)).toBe(true)
    return error.issues.map(({ code, where, what }) => `${code} | ${where} | ${what}`)
  }
}

describe('a rulebook is refused', () => {
  it.each([
    [null, 'null'],
    [3, '3'],
    [[], 'a list of 0'],
    [undefined, 'undefined'],
  ])('that is none: %#', (given, got) => {
    expect(wrong(given)).toEqual([`wrong-type | rulebook | got ${got}, expected what a rulebook is made of`])
  })
  it('made of what can’t be looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(wrong(proxy)[0]).toMatch(/^wrong-type \| rulebook/)
  })
  it('without a name or a title', () => {
    expect(wrong({})).toEqual([
      'wrong-type | name | got undefined, expected a name',
      'wrong-type | title | got undefined, expected { zh, en } with a text in each',
    ])
    expect(wrong({ name: ' ', title: { zh: '某', en: '' }, year: '2024' })).toHaveLength(3)
  })
  it('with a part that isn’t one', () => {
    expect(wrong({ ...whole, provisons: { open }, notes: [] })).toEqual([
      'unknown-reference | rulebook | provisons (did you mean provisions?)',
      'unknown-reference | rulebook | notes',
    ])
  })
  it.each(['page 3', {}, { part: 'text', item: '' }, { part: 'text', item: 3 }, { part: ' ' }])(
    'with a provision whose source says no place: %j',
    (source) => {
      const one = eligibility('yc.x', () => ({ ...base, source: source as never, when: thing.a }))
      expect(wrong({ ...whole, provisions: [one] })).toEqual(['bad-definition | yc.x | no source that can be used'])
    },
  )
  it.each([{}, 3, null, { provisions: [] }])('over what is no rulebook: %j', (given) => {
    expect(wrong({ ...whole, extends: given })[0]).toMatch(/^wrong-type \| extends \| got .+, expected a rulebook$/)
  })
  it.each(['provisions', 'replaces', 'subjects', 'figures', 'measures', 'discrepancies'])('with odd %s', (part) => {
    for (const odd of [3, 'abc', null])
      expect(wrong({ ...whole, [part]: odd })[0]).toMatch(`wrong-type | ${part} | got`)
    for (const odd of [{}, null, undefined, 3])
      expect(wrong({ ...whole, [part]: { odd } })[0]).toMatch(new RegExp(`^(wrong-type|not-a-provision) \\| ${part}`))
  })
})

describe('a provision is refused', () => {
  const { subject: _, source: __, title: ___, ...bare } = { ...base, when: thing.a }
  it.each([
    [eligibility('yc.x', () => ({ ...base, when: undefined as never })), 'no when that can be used'],
    [eligibility('yc.x', () => ({ ...base, when: true as never })), 'no when that can be used'],
    [eligibility('yc.x', () => ({ ...base, when: {} as never })), 'no when that can be used'],
    [eligibility('yc.x', () => bare as never), 'no title, source, subject that can be used'],
    [eligibility('yc.x', () => undefined as never), 'no title, source, subject, when that can be used'],
    [calculator('yc.x', () => ({ ...base, outputs: undefined as never })), 'no outputs that can be used'],
    [
      eligibility('yc.x', () => {
        throw new RangeError('no such list')
      }),
      'no such list',
    ],
  ])('whose definition doesn’t hold: %#', (one, what) => {
    expect(wrong({ ...whole, provisions: { open, one } })).toEqual([`bad-definition | yc.x | ${what}`])
  })
  it('of which an expression is none, whatever that throws', () => {
    const odd = classification('yc.x', () => ({
      ...base,
      classes: {},
      members: { a: thing.a } as never,
      by: text('a'),
    }))
    const paid = calculator('yc.y', () => ({ ...base, outputs: { pay: output.money(words, yuan(1)), no: 3 as never } }))
    expect(wrong({ ...whole, provisions: [odd, paid] }).map((one) => one.split(' | ').slice(0, 2))).toEqual([
      ['bad-definition', 'yc.x'],
      ['bad-definition', 'yc.y'],
    ])
  })
})
