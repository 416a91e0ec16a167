import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { explain, match, provision, provisions, toJSONSchema } from 'haotong'
import { arbitraryFacts } from 'haotong/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createService } from '../../examples/service/service'
import { asker, json } from './asker'

let app: FastifyInstance
beforeAll(async () => {
  app = await createService()
})
afterAll(() => app.close())

const ask = asker(() => app)
const rollover = '/provisions/m03.loan-rollover-fee'

describe('the service answers what haotong answers', () => {
  it('evaluates, exactly', async () => {
    const { status, body } = await ask(`${rollover}/evaluate`, {
      principal: '5000000',
      sector: 'manufacturing',
      days: 4,
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ outcome: 'computed', values: { dailyRate: '0.0002', fee: '4000' } })
  })
  it('asks for what is missing', async () => {
    const { status, body } = await ask(`${rollover}/evaluate`, { principal: '300', days: 2 })
    expect(status).toBe(200)
    expect(body.missing).toMatchObject([{ fact: 'sector' }])
    expect((await ask(`${rollover}/evaluate`)).body.missing).toHaveLength(3)
  })
  it('takes the day and the reading from the query', async () => {
    const facts = { fullFee: '10000', takenOn: '2023-06-01' }
    const fee = '/provisions/m09.water-resource-fee/evaluate'
    expect((await ask(fee, facts)).body.values.due).toBe('9640')
    expect((await ask(`${fee}?reading=by-share&asOf=2023-06-01`, facts)).body.values.due).toBe('9460')
  })
  it('explains, as a tree and in words', async () => {
    const facts = { principal: '5000000', sector: 'manufacturing', days: 4 } as const
    const { body } = await ask(`${rollover}/explain`, facts)
    const explanation = explain('m03.loan-rollover-fee', facts)
    expect(body.lines).toEqual(json(explanation.lines))
    expect(body.text).toEqual({ zh: explanation.toText('zh'), en: explanation.toText('en') })
  })
  it('matches whatever record of a subject', async () => {
    const options = { asOf: '2023-06-05' }
    const records = fc.asyncProperty(arbitraryFacts('vehicle'), async (facts) => {
      const { status, body } = await ask('/subjects/vehicle/match?asOf=2023-06-05', facts)
      expect(status).toBe(200)
      expect(body).toEqual(json(match('vehicle', facts, options)))
    })
    await fc.assert(records, { numRuns: 50 })
  })
})

describe('what it asks is what its schemas say', () => {
  it('every provision has both its routes, and every subject of an eligibility its own', async () => {
    const { paths } = (await app.inject('/openapi.json')).json()
    const urls = provisions.flatMap(({ id }) => [`/provisions/${id}/evaluate`, `/provisions/${id}/explain`])
    const subjects = provisions.filter((one) => one.kind === 'eligibility').map((one) => one.subject)
    expect(Object.keys(paths).sort()).toEqual(
      [...urls, ...[...new Set(subjects)].map((one) => `/subjects/${one}/match`)].sort(),
    )
  })
  it('with titles and questions, and nothing required', async () => {
    const { components } = (await app.inject('/openapi.json')).json()
    // The document says an option as an enum of one.
    const { properties, title } = JSON.parse(
      JSON.stringify(toJSONSchema('m03.loan-rollover-fee')).replace(/"const":("[^"]*")/g, '"enum":[$1]'),
    )
    expect(components.schemas['m03.loan-rollover-fee']).toMatchObject({ title, properties })
    expect(components.schemas['m03.loan-rollover-fee'].required).toBeUndefined()
    expect(components.schemas.vehicle.properties.isNewEnergy.description).toBe('Is it a new-energy vehicle?')
  })
  it('in Chinese too', async () => {
    const chinese = await createService('zh')
    const { components, paths } = (await chinese.inject('/openapi.json')).json()
    expect(components.schemas.vehicle.properties.isNewEnergy.description).toBe('车辆是否为新能源车辆？')
    expect(paths[`${rollover}/evaluate`].post.summary).toBe(provision('m03.loan-rollover-fee').title.zh)
    await chinese.close()
  })
})
