import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError, provision, provisions, toJSONSchema, UnknownNameError } from '../../src/index'
import { calculator, eligibility, output, toJSONSchema as schemaOf } from '../../src/language'
import { coreOf, type Provision } from '../../src/language/provisions/provision'
import { decimal, integer, subject } from '../../src/language/write/subject'
import { drawnInput } from '../../src/testing/drawn'
import { base, thing, words } from '../language/vocabulary'
import { HOSTILE, hasResidue } from '../support/hostile'
import { readerFor, targets } from '../support/schema-readers'

type Properties = { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
const properties = (of: string, options?: Parameters<typeof toJSONSchema>[1]) =>
  (toJSONSchema(of, options) as unknown as Properties).properties

describe('the JSON Schema', () => {
  it('of a provision says what it asks, with titles, questions, bounds and examples', () => {
    expect(toJSONSchema('m03.loan-rollover-fee')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Loan rollover fee',
      type: 'object',
      required: ['principal', 'sector', 'days'],
      additionalProperties: false,
      properties: {
        principal: { type: ['string', 'number'], title: 'principal', exclusiveMinimum: 0, examples: ['5000000'] },
        sector: {
          type: 'string',
          oneOf: [
            { const: 'manufacturing', title: 'manufacturing' },
            { const: 'other', title: 'other than manufacturing' },
          ],
        },
        days: {
          type: 'integer',
          minimum: 1,
          maximum: Number.MAX_SAFE_INTEGER,
          description: 'For how many days are the rollover funds used?',
        },
      },
    })
  })
  it('speaks Chinese, with units and who judges', () => {
    expect(toJSONSchema(provision('m06.free-parking'), 'zh')).toMatchObject({
      title: '新能源货车占道泊位免费停放',
      properties: { minutesParked: { title: '停放分钟数', description: '停放多少分钟？' } },
    })
    const { operatesLawfully, size } = properties('enterprise', 'zh')
    expect(operatesLawfully?.['description']).toMatch(/？（由.+认定）$/)
    expect(size?.['oneOf']).toContainEqual({ const: 'micro', title: '微型' })
    expect(properties('m03.loan-rollover-fee')['principal']?.['description']).toMatch(/yuan/)
  })
  it('of a subject takes any part of what its provisions know', () => {
    const { required, properties, title } = toJSONSchema('vehicle') as {
      title: string
      required?: string[]
      properties: Record<string, { format?: string }>
    }
    expect(title).toBe('vehicle')
    expect(required ?? []).toEqual([])
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(['isNewEnergy', 'fullToll']))
    expect(properties['passedOn']?.format).toBe('date')
  })
  it('of every provision is plain data that names just what it needs', () => {
    for (const one of provisions) {
      const schema = toJSONSchema(one) as { properties?: object }
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
      expect(Object.keys(schema.properties ?? {})).toEqual([...one.needs])
    }
  })
  it('of what isn’t there is refused', () => {
    expect(() => toJSONSchema('vehicl' as string)).toThrow(/did you mean vehicle/)
    expect(() => toJSONSchema('m03.loan-rollover' as string)).toThrow(UnknownNameError)
    expect(() => toJSONSchema('vehicle', { target: 'draft-7' as never })).toThrow(/did you mean draft-07/)
    expect(() => toJSONSchema('vehicle', { target: 4 as never })).toThrow(InvalidFactsError)
    expect(() => toJSONSchema('vehicle', { language: 'fr' as never })).toThrow(UnknownNameError)
  })
})

describe('targets', () => {
  it('draft-07 names its dialect and is read by Ajv', () => {
    const schema = toJSONSchema('m03.loan-rollover-fee', { target: 'draft-07', language: 'zh' })
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#')
    const refuses = readerFor('draft-07', schema)
    expect(refuses({ principal: '5000000', sector: 'other', days: 4 })).toEqual([])
    expect(refuses({ principal: '0.00', sector: 'other', days: 4 })).toEqual(['principal'])
  })
  it('OpenAPI 3.1 is plain 2020-12; 3.0 has no const, no lists of types, no numeric exclusiveMinimum', () => {
    for (const of of new Set(provisions.flatMap(({ id, subject }) => [id, subject]))) {
      const { $schema: _, ...plain } = toJSONSchema(of)
      expect(JSON.stringify(toJSONSchema(of, { target: 'openapi-3.1' }))).toBe(JSON.stringify(plain))
    }
    for (const { id } of provisions) {
      const text = JSON.stringify(toJSONSchema(id, { target: 'openapi-3.0' }))
      expect(text).not.toMatch(/"const"|"type":\[|"exclusiveMinimum":\d|"examples"|\$schema/)
    }
    expect(properties('m03.loan-rollover-fee', { target: 'openapi-3.0' })['principal']).toMatchObject({
      anyOf: [{ type: 'string' }, { type: 'number', minimum: 0, exclusiveMinimum: true }],
      example: '5000000',
    })
  })
  it('a tool has a legal name, one language, and null for unknown', () => {
    for (const { id } of provisions)
      expect(toJSONSchema(id, { target: 'tool' })['name']).toMatch(/^[a-zA-Z0-9_-]{1,64}$/)
    const made = toJSONSchema('m04.jianghaidai-eligibility', { target: 'tool', language: 'zh' })
    expect(made).toMatchObject({
      name: 'm04_jianghaidai-eligibility',
      description: expect.stringMatching(/。不知道的填 null。$/),
      parameters: { type: 'object', additionalProperties: false },
    })
    const parameters = made['parameters'] as { required: string[] } & Properties
    expect(parameters.required).toEqual(Object.keys(parameters.properties))
    for (const one of Object.values(parameters.properties)) expect(one['type']).toEqual([expect.any(String), 'null'])
    expect(parameters.properties['size']).toMatchObject({
      enum: ['micro', 'small', 'medium', 'large', null],
      description: expect.stringContaining('micro: 微型'),
    })
    expect(JSON.stringify(made)).not.toMatch(/[a-z]{3,} [a-z]{3,} [a-z]{3,}/)
  })
})

describe('the name of a tool', () => {
  const nameOf = (id: string): unknown =>
    schemaOf(
      eligibility(id, () => ({ ...base, when: thing.a })),
      { target: 'tool' },
    )['name']
  it('is legal, and another for each id', () => {
    const long = 'a'.repeat(70)
    const ids = [
      '嘉.补贴',
      '嘉.另外',
      'a.b_c',
      'a_b.c',
      'a.b.c',
      'a.b-c',
      `yc.${long}1`,
      `yc.${long}2`,
      `yc.${'a'.repeat(62)}`,
    ]
    const names = ids.map(nameOf)
    for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/)
    expect(new Set(names).size).toBe(ids.length)
  })
  it('is the id with `_` for the dot where that tells it', () => {
    expect(nameOf('yc1.rent-grant')).toBe('yc1_rent-grant')
    for (const { id } of provisions) expect(toJSONSchema(id, { target: 'tool' })['name']).toBe(id.replace('.', '_'))
  })
})

/** Whether evaluation reads a record; what contradicts itself across facts, or can't be reckoned with, is read all the same. */
function isRead(of: Provision, record: object): boolean {
  try {
    coreOf(of).program.read(record)
    return true
  } catch (error) {
    if (InvalidFactsError.is(error)) return false
    throw error
  }
}

const hostile = fc.oneof(fc.jsonValue(), fc.constantFrom(...HOSTILE))

describe('what Ajv accepts, evaluation reads, and the other way round', () => {
  it.each(provisions.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const schema = toJSONSchema(one)
    const refuses = readerFor('draft-2020-12', { ...schema, required: [] })
    const records = fc.tuple(drawnInput(coreOf(one)), fc.dictionary(fc.constantFrom(...one.needs, 'stray'), hostile))
    fc.assert(
      fc.property(records, ([facts, more]) => {
        for (const record of [facts, { ...facts, ...more }]) {
          if (Object.values(record).some(hasResidue)) continue
          const given = JSON.parse(JSON.stringify(record)) as object
          if (isRead(one, given) !== (refuses(given).length === 0)) expect([refuses(given), given]).toEqual([[], given])
        }
      }),
      { numRuns: 10 },
    )
  })
  it('whatever the limits of a number', () => {
    const limits = [
      { atLeast: 0 },
      { atLeast: 1, atMost: 2199 },
      { moreThan: 0, atMost: 1 },
      { atLeast: 0.25, atMost: 99.5 },
      { moreThan: 12.05 },
      { signed: true },
      { atLeast: -10.5, atMost: 10 },
      { atLeast: -300, atMost: -20 },
      { moreThan: -1 },
    ] as const
    const texts = fc.oneof(
      fc
        .tuple(fc.boolean(), fc.integer({ min: 0, max: 400 }), fc.stringMatching(/^(\.[0-9]{1,3})?$/))
        .map(([minus, whole, rest]) => `${minus ? '-' : ''}${whole}${rest}`),
      fc.bigInt({ min: 0n, max: 10n ** 29n }).map(String),
      fc.integer({ min: -400, max: 3000 }),
      fc.integer({ min: -4000, max: 40000 }).map((one) => one / 100),
    )
    for (const limit of limits) {
      const facts = subject('limited', words, {
        size: decimal({ label: words, question: words }, limit),
        count: integer({ label: words, question: words }, limit),
      })
      const one = calculator('m00.limited', () => ({
        ...base,
        subject: facts,
        outputs: { both: output.number(words, facts.size.plus(facts.count)) },
      }))
      for (const target of targets) {
        const refuses = readerFor(target, { ...schemaOf(one, { target }), ...(target !== 'tool' && { required: [] }) })
        const unknown = target === 'tool' ? { size: null, count: null } : {}
        fc.assert(
          fc.property(texts, (value) => {
            for (const record of [{ size: value }, { count: value }]) {
              if (target === 'tool' && 'size' in record && typeof value === 'number') continue
              const isTaken = refuses({ ...unknown, ...record }).length === 0
              if (isTaken !== isRead(one, record)) expect([target, limit, record, isTaken]).toEqual([])
            }
          }),
          { numRuns: 300 },
        )
      }
    }
  })
})
