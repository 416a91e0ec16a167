import { describe, expect, it } from 'vitest'
import { all, ask, catalogue, choice, eligibility, freeText, integer, subject, yesNo } from '../../src/language'
import { coreOf } from '../../src/language/provisions/provision'
import { type Remedies, remedies } from '../../src/language/rulebook/remedies'
import { laws } from '../../src/testing/index'
import { faultOf } from '../../src/testing/remedied'
import { place, words } from '../language/vocabulary'

const asked = (name: string) => ask(name, name, `${name}？`, `${name}?`)
const letters = { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' }, c: { zh: '丙', en: 'C' } }
const shop = subject('shop', words, {
  filed: yesNo(asked('filed'), { attainable: 'register' }),
  staff: integer(asked('staff'), { attainable: 'reach' }),
  place: choice(letters, asked('place'), { attainable: 'register' }),
  old: yesNo(asked('old')),
  name: freeText(asked('name')),
})
const base = { title: words, source: place, subject: shop }
const rule = eligibility('m00.rule', () => ({
  ...base,
  when: all(shop.filed, shop.staff.atLeast(3), shop.place.oneOf(['a', 'b']), shop.old),
}))
const record = { filed: false, staff: 1, place: 'c' as const, old: true }
const found = remedies(rule, record)

/** What is wrong with remedies that are the true ones but for something. */
const fault = (wrong: (changes: Remedies['remedies'][number]['changes']) => readonly object[], facts = record) => {
  const [first] = found.remedies
  const changed = { ...found, remedies: [{ ...first, changes: wrong(first?.changes ?? []) }] } as unknown as Remedies
  return faultOf(changed, coreOf(rule), facts, {})
}

describe('the law of remedies', () => {
  it('passes what keeps it', () => {
    expect(found.remedies[0]?.changes.map((one) => one.fact)).toEqual(['filed', 'staff', 'place'])
    expect(fault((changes) => changes)).toBeUndefined()
    for (const law of laws(rule)) expect(() => law.check({ numRuns: 50 }), law.name).not.toThrow()
  })
  it('notices a change that doesn’t help', () => {
    expect(fault((changes) => changes.map((one) => (one.fact === 'staff' ? { ...one, to: 2 } : one)))).toMatch(
      /makes it ineligible$/,
    )
    expect(fault((changes) => changes.map((one) => (one.oneOf ? { ...one, oneOf: ['a', 'c'] } : one)))).toMatch(
      /makes it ineligible$/,
    )
  })
  it('notices a change too many', () => {
    expect(fault((changes) => changes, { ...record, staff: 9 })).toBe('staff could be spared')
  })
  it('notices a fact beyond reach', () => {
    expect(fault((changes) => [...changes, { fact: 'old', how: 'reach', to: true }])).toBe('old isn’t within reach')
  })
  it('notices a remedy with a reason why there is none, and neither of them', () => {
    for (const wrong of [
      { ...found, because: words },
      { outcome: found.outcome, remedies: [] },
    ])
      expect(faultOf(wrong, coreOf(rule), record, {})).toBe('neither a remedy nor a reason, or both')
  })
})

describe('the law of look-ups by name', () => {
  const nameLaw = (entries: readonly { readonly label: typeof words; readonly names?: readonly string[] }[]) =>
    laws(catalogue('m00.list', () => ({ ...base, entries, lookUp: shop.name }))).find((one) =>
      one.name.startsWith('every name'),
    )
  it('passes what keeps it', () => {
    const law = nameLaw([{ label: letters.a, names: ['甲（一）'] }, { label: letters.b }])
    expect(() => law?.check({ numRuns: 200 })).not.toThrow()
    expect(law).toBeDefined()
  })
  it('isn’t asked where nothing is looked up by a text', () => {
    expect(nameLaw([])).toBeUndefined()
    expect(laws(rule).some((one) => one.name.startsWith('every name'))).toBe(false)
  })
})
