import { describe, expect, it } from 'vitest'
import { provision, provisions, toJSONSchema, UnknownNameError } from '../../src/index'

describe('the JSON Schema', () => {
  it('of a provision says what it asks, with titles and questions', () => {
    expect(toJSONSchema('m03.loan-rollover-fee')).toMatchObject({
      title: 'Loan rollover fee',
      type: 'object',
      required: ['principal', 'sector', 'days'],
      additionalProperties: false,
      properties: {
        principal: { anyOf: [{ type: 'string' }, { type: 'number' }], title: 'principal' },
        sector: { type: 'string', enum: ['manufacturing', 'other'] },
        days: { type: 'integer', description: 'For how many days are the rollover funds used?' },
      },
    })
  })
  it('speaks Chinese', () => {
    expect(toJSONSchema(provision('m06.free-parking'), 'zh')).toMatchObject({
      title: '新能源货车占道泊位免费停放',
      properties: { minutesParked: { title: '停放分钟数', description: '停放多少分钟？' } },
    })
  })
  it('of a subject takes any part of what its provisions know', () => {
    const { required, properties } = toJSONSchema('vehicle') as {
      required?: string[]
      properties: Record<string, { format?: string }>
    }
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
    expect(() => toJSONSchema('vehicl')).toThrow(/did you mean vehicle/)
    expect(() => toJSONSchema('m03.loan-rollover')).toThrow(UnknownNameError)
  })
})
