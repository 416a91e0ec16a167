import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import {
  all,
  ask,
  check,
  editionSchema,
  eligibility,
  fromJSON,
  InvalidRulebookError,
  integer,
  not,
  rulebook,
  subject,
  yesNo,
} from '../../../src/language'
import { place, words } from '../vocabulary'

const asked = ask('数', 'number', '多少？', 'How many?')
const shopWords = { zh: '店', en: 'shop' }
const staff = { staff: integer(asked, { unit: '人' }) }
const area = { area: integer(asked, { unit: '平方米' }) }
const shop = subject('shop', shopWords, { ...staff, isShut: yesNo(asked) }, (facts) => [
  check(not(all(facts.isShut, facts.staff.moreThan(0))), { zh: '关了的店没有人', en: 'a shut shop employs nobody' }),
])
const wide = subject('shop', shopWords, area)
const base = { title: words, source: place }
const staffed = eligibility('yc.staffed', () => ({ ...base, subject: shop, when: shop.staff.atLeast(3) }))
const roomy = eligibility('yc.roomy', () => ({ ...base, subject: wide, when: wide.area.atLeast(50) }))

/** What is wrong with a rulebook of some provisions, in Chinese. */
function wrong(more: Partial<Parameters<typeof rulebook>[0]>): string[] {
  try {
    rulebook({ name: 'yc', title: words, ...more })
    return []
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error
    return error.issues.map(({ message }) => message.zh)
  }
}

describe('two vocabularies of one name', () => {
  it('with different facts are refused, with what only one of them has', () => {
    expect(wrong({ provisions: [staffed, roomy] })).toEqual(['subjects, shop：一名两义：staff、isShut、area 仅其一有'])
    expect(() => rulebook({ name: 'yc', title: words, provisions: [roomy, staffed] })).toThrow(
      'subjects, shop: two meanings: area, staff, isShut in one of them only',
    )
    expect(wrong({ provisions: [staffed], subjects: { wide } })).toHaveLength(1)
  })
  it('with other labels are refused, and such as are alike aren’t', () => {
    const [first, alike, other] = [shopWords, shopWords, words].map((label) => subject('shop', label, staff))
    expect(wrong({ subjects: [first, alike] as never })).toEqual([])
    expect(wrong({ subjects: [first, other] as never })).toEqual(['subjects, shop：一名两义：店 / 某事'])
  })
  it('are refused where one is found through a fact that a provision uses', () => {
    const both = eligibility('yc.both', () => ({
      ...base,
      subject: shop,
      when: all(shop.staff.atLeast(1), wide.area.atLeast(1)),
    }))
    expect(wrong({ provisions: [both] })).toHaveLength(1)
  })
})

describe('a rulebook that extends another', () => {
  const first = rulebook({ name: 'first', title: words, provisions: [staffed] })
  const next = rulebook({ name: 'next', title: words, extends: first, provisions: [roomy] })
  it('may know further facts of its subjects, with or without those that are there', () => {
    const more = subject('shop', words, { ...staff, isShut: yesNo(asked), ...area })
    const whole = eligibility('yc.whole', () => ({ ...base, subject: more, when: more.area.atLeast(50) }))
    expect(wrong({ extends: first, provisions: [whole] })).toEqual([])
    expect(next.facts('shop').map((one) => one.name)).toEqual(['area', 'staff', 'isShut'])
    const { eligible, ineligible } = next.match('shop', { staff: 2, area: 50 })
    expect([eligible, ineligible].map((all) => all.map((one) => one.id))).toEqual([['yc.roomy'], ['yc.staffed']])
  })
  it('has one vocabulary of its own of a name', () => {
    const wider = subject('shop', shopWords, { ...area, isOpen: yesNo(asked) })
    expect(wrong({ extends: first, provisions: [roomy], subjects: { wider } })).toEqual([
      'subjects, shop：一名两义：isOpen 仅其一有',
    ])
    expect(
      wrong({ extends: first, provisions: [roomy], subjects: { shop, alike: subject('shop', words, area) } }),
    ).toEqual(['subjects, shop：一名两义：某事 / 店'])
  })
  it('is kept with both vocabularies, each with its checks, and answers alike when read back', () => {
    const edition = JSON.parse(JSON.stringify(next))
    expect(new Ajv2020({ strict: false }).compile(editionSchema)(edition)).toBe(true)
    const kept = fromJSON(edition)
    expect(kept.subjects.map((one) => one.facts.map((fact) => fact.name))).toEqual([['staff', 'isShut'], ['area']])
    const match = { staff: 2, isShut: true, area: 50 }
    const { eligible, refused } = kept.match('shop', match)
    expect([eligible, refused].map((all) => all.map((one) => one.id))).toEqual([['yc.roomy'], ['yc.staffed']])
    expect(JSON.stringify(kept.match('shop', match))).toBe(JSON.stringify(next.match('shop', match)))
    expect(JSON.stringify(kept)).toBe(JSON.stringify(next))
  })
})

it('a rulebook is kept with the vocabularies of all the facts that its provisions use', () => {
  const served = eligibility('yc.served', () => ({
    ...base,
    subject: subject('street', words, { isPaved: yesNo(asked) }),
    when: shop.staff.atLeast(1),
  }))
  const book = rulebook({ name: 'street', title: words, provisions: [served] })
  expect(book.subjects.map((one) => one.name)).toEqual(['shop', 'street'])
  expect(fromJSON(JSON.parse(JSON.stringify(book))).evaluate('yc.served', { staff: 1 })).toMatchObject({
    outcome: 'eligible',
  })
})
