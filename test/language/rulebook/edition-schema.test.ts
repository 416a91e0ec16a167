import { Ajv2020 } from 'ajv/dist/2020'
import { expect, it } from 'vitest'
import { all, calculator, editionSchema, eligibility, figure, figures, output, rulebook } from '../../../src/language'
import { base, place, thing, words } from '../vocabulary'

const validate = new Ajv2020({ strict: false }).compile(editionSchema)
const set = figures('m00', { least: figure('2.5', '万元', place) })
const open = eligibility('m00.open', () => ({ ...base, when: all(thing.a, thing.price.atLeast(set.least)) }))
const twice = calculator('m00.twice', () => ({
  ...base,
  outputs: { n: output.money(words, thing.price.times('1.5')) },
}))
const book = rulebook({ name: 'book', title: words, year: 2024, provisions: { open, twice }, figures: { set } })
const edition = JSON.parse(JSON.stringify(book.toJSON()))

it('takes a whole rulebook as data', () => {
  expect([validate(edition), validate.errors]).toEqual([true, null])
})

it.each([
  ['another format', { format: 'haotong-rulebook/2' }],
  ['a provision of another kind', { provisions: [{ id: 'm00.x', kind: 'rule', definition: {} }] }],
  ['a provision without a measure', { provisions: [{ id: 'x', kind: 'target', definition: {} }] }],
  ['an unknown mark', { shared: [{ $unknown: 1 }] }],
  ['an inexact number', { shared: [{ $decimal: '1e5' }] }],
  ['no digest', { digest: undefined }],
  ['more than there is', { more: 1 }],
])('refuses %s', (_, change) => {
  expect(validate(JSON.parse(JSON.stringify({ ...edition, ...change })))).toBe(false)
})
