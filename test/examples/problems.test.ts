import type { FastifyInstance } from 'fastify'
import { evaluate, InvalidFactsError } from 'haotong'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createService } from '../../examples/service/service'
import { asker, json } from './asker'

let app: FastifyInstance
beforeAll(async () => {
  app = await createService()
  app.get('/broken', () => {
    throw new Error('the password is in here')
  })
})
afterAll(() => app.close())

const ask = asker(() => app)
const rollover = '/provisions/m03.loan-rollover-fee'

/** What haotong itself says of bad input. */
function refusalOf(call: () => unknown): InvalidFactsError {
  try {
    call()
  } catch (error) {
    if (error instanceof InvalidFactsError) return error
  }
  throw new Error('it was not refused')
}

describe('bad input comes back as problem details', () => {
  const whole = { principal: '5000000', sector: 'manufacturing', days: 4 }
  it.each([
    ['a number as text', { ...whole, days: '4' }],
    ['text as a number in a list', { ...whole, sector: ['manufacturing'] }],
    ['a truth as a number', { ...whole, days: true }],
    ['null', { ...whole, days: null }],
    ['a fraction of a day', { ...whole, days: 4.5 }],
    ['an unknown name', { ...whole, dyas: 4 }],
    ['a name of the language’s own', JSON.parse('{"__proto__":{"days":4},"constructor":1}')],
    ['two at once', { principal: '-1', sector: 'mining', days: 4 }],
    ['a list', [1, 2]],
    ['no record at all', JSON.parse('null')],
  ])('%s: refused by haotong, in its words', async (_, facts) => {
    const { message, issues } = refusalOf(() => evaluate('m03.loan-rollover-fee', facts))
    for (const how of ['evaluate', 'explain']) {
      const { status, type, body } = await ask(`${rollover}/${how}`, JSON.stringify(facts))
      expect([status, type]).toEqual([422, expect.stringMatching(/^application\/problem\+json/)])
      expect(body).toMatchObject({ status: 422, detail: message, issues: json(issues) })
    }
  })
  it('so are options, in the query', async () => {
    const { status, body } = await ask('/subjects/vehicle/match?asOf=tomorrow&lang=zh', {})
    expect(status).toBe(422)
    expect(body.issues.map((one: { fact: string }) => one.fact).sort()).toEqual(['asOf', 'lang'])
  })
  it('a number is read exactly, though JSON.parse would round it', async () => {
    const at = async (principal: string) =>
      (await ask(`${rollover}/evaluate`, `{"principal":${principal},"sector":"manufacturing","days":3}`)).body.values
    // Up to 5,000,000 three days cost nothing.
    expect(await at('5000000')).toEqual({ dailyRate: '0', fee: '0' })
    expect((await at('5000000.0000000001')).dailyRate).toBe('0.0002')
  })
  it('of two equal keys neither is taken', async () => {
    const { status, body: told } = await ask(`${rollover}/evaluate`, '{"days":1,"days":2}')
    expect([status, told.title]).toEqual([400, 'Bad Request'])
    expect(told.detail).toMatch(/days/)
  })
  it.each(['{"principal":"12345678901234567.89"}', '{"principal":0.1,"days":1}', '{"principal":123456789012345}'])(
    'a number that it keeps is not: %s',
    async (body) => {
      expect((await ask(`${rollover}/evaluate`, body)).status).toBe(200)
    },
  )
  it.each([
    [400, `${rollover}/evaluate`, '{"principal":', 'application/json'],
    [400, '/provisions/%zz/evaluate', '{}', 'application/json'],
    [404, '/nothing/here', '{}', 'application/json'],
    [404, `${rollover}/prophesy`, '{}', 'application/json'],
    [404, '/subjects/unicorn/match', '{}', 'application/json'],
    [413, `${rollover}/evaluate`, `{"principal":"${'1'.repeat(2 ** 21)}"}`, 'application/json'],
    [415, `${rollover}/evaluate`, 'principal=1', 'application/x-www-form-urlencoded'],
    [415, `${rollover}/evaluate`, '{}', 'text/plain'],
  ])('%i for %s', async (expected, url, body, mime) => {
    const { status, type, body: told } = await ask(url, body, mime)
    expect([status, type]).toEqual([expected, expect.stringMatching(/^application\/problem\+json/)])
    expect(told).toMatchObject({ type: 'about:blank', status: expected, title: expect.any(String) })
  })
  it('an unknown provision is a 404 that names the nearest', async () => {
    const { status, body } = await ask('/provisions/m03.loan-rollover-fe/evaluate', {})
    expect(status).toBe(404)
    expect(body.detail).toMatch(/did you mean m03\.loan-rollover-fee\?/)
  })
  it('of an error of its own nothing is told', async () => {
    const { statusCode, body } = await app.inject('/broken')
    expect(statusCode).toBe(500)
    expect(JSON.parse(body)).toEqual({ type: 'about:blank', title: 'Internal Server Error', status: 500 })
  })
})
