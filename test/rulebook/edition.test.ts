import { Ajv2020 } from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError, nantong, type Provision } from '../../src/index'
import { diff, editionSchema, fromJSON, InvalidRulebookError } from '../../src/language'
import { coreOf } from '../../src/language/provisions/provision'
import { holdRulebook } from '../../src/language/rulebook/check'
import { completed } from '../../src/language/rulebook/completed'
import { holdDefinitions } from '../../src/language/rulebook/shape'
import { about } from '../../src/language/write/subject'
import { drawnInput } from '../../src/testing/drawn'
import { arbitraryOptions } from '../../src/testing/index'

const text = JSON.stringify(nantong.toJSON())
const kept = fromJSON(JSON.parse(text))

/** What a provision answers, or how it refuses, as text. */
function answer(book: Pick<typeof kept, 'evaluate'>, id: string, facts: object, options: object): string {
  try {
    return JSON.stringify(book.evaluate(id, facts, options))
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.message
    throw error
  }
}

describe('an edition', () => {
  it('holds all that the rulebook holds', () => {
    expect(kept.provisions.map((one) => one.id)).toEqual(nantong.provisions.map((one) => one.id))
    expect(JSON.stringify([kept.measures, kept.subjects, kept.parameters, kept.discrepancies])).toBe(
      JSON.stringify([nantong.measures, nantong.subjects, nantong.parameters, nantong.discrepancies]),
    )
    expect([kept.name, kept.title, kept.year]).toEqual([nantong.name, nantong.title, nantong.year])
  })
  it.each(nantong.provisions.map((one): [string, Provision] => [one.id, one]))('answers alike: %s', (id, one) => {
    const questions = fc.tuple(drawnInput(coreOf(one)), arbitraryOptions(one), fc.infiniteStream(fc.boolean()))
    fc.assert(
      fc.property(questions, ([facts, options, keep]) => {
        const part = Object.fromEntries(Object.entries(facts).filter(() => keep.next().value))
        for (const record of [facts, part])
          expect(answer(kept, id, record, options)).toBe(answer(nantong, id, record, options))
      }),
      { numRuns: 5 },
    )
    expect(kept.provision(id).title).toEqual(one.title)
    expect(kept.describe(id)).toEqual(nantong.describe(id))
  })
  it('has numbers of entries follow a reform, too', () => {
    const parameters = { 'm66.quota-haian': 8 }
    const { entries } = kept.evaluate(
      'm66.troupe-performance-quotas',
      { performingTroupe: 'haian' },
      { parameters },
    ) as {
      readonly entries?: unknown
    }
    expect(entries).toMatchObject([{ performances: 8 }])
  })
  it('says the same again, with the same digest', () => {
    expect(JSON.stringify(kept.toJSON())).toBe(text)
    expect(nantong.toJSON().digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  })
  it('keeps to its schema', () => {
    const validate = new Ajv2020({ strict: false }).compile(editionSchema)
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null])
  })
  it('differs in nothing from what it was made of', () => {
    const nothing = { added: [], removed: [], changed: [] }
    const kinds = ['measures', 'provisions', 'figures', 'subjects', 'facts', 'discrepancies']
    expect(diff(nantong, kept)).toEqual({ rulebook: {}, ...Object.fromEntries(kinds.map((kind) => [kind, nothing])) })
  })
  it('is refused where it was changed, and so is anything else', () => {
    const changed = { ...JSON.parse(text), name: 'another' }
    for (const given of [changed, undefined, null, {}, [], 'x', { format: 'haotong-rulebook/1' }])
      expect(() => fromJSON(given)).toThrow(InvalidRulebookError)
    const said = (given: unknown) => {
      try {
        return fromJSON(given).name
      } catch (error) {
        return (error as InvalidRulebookError).issues.map(({ message }) => message.zh)
      }
    }
    expect(said(changed)).toEqual(['fromJSON：不是规则库的存档：摘要与各部分不符'])
    expect(said({})).toEqual(['fromJSON：不是规则库的存档：应为 haotong-rulebook/1'])
  })
})

describe('the Nantong rulebook', () => {
  it('fits together', () => {
    expect(() =>
      holdRulebook({ contents: nantong, own: nantong.provisions, replaces: {}, base: undefined }),
    ).not.toThrow()
    expect(() => holdDefinitions(nantong.provisions)).not.toThrow()
  })
  it('states all that its provisions rest on', () => {
    const { name, title, provisions, figureSets, discrepancies, subjects } = nantong
    const figures = figureSets.map((one) => ({ [about]: one }))
    const whole = completed({ name, title, provisions, figures, discrepancies })
    expect(whole.figures).toEqual(figures)
    expect(whole.discrepancies).toEqual(discrepancies)
    const found = Object.values(whole.subjects ?? {}).map((one) => one[about])
    expect(found.filter((one) => !subjects.includes(one))).toEqual([])
  })
})
