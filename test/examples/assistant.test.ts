import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import type { Language } from 'haotong'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAssistant } from '../../examples/assistant/server'

const HAN = /\p{Script=Han}/u
const clients: Client[] = []

async function connected(language: Language) {
  const client = new Client({ name: 'test', version: '1' })
  const [here, there] = InMemoryTransport.createLinkedPair()
  await Promise.all([createAssistant(language).connect(here), client.connect(there)])
  clients.push(client)
  return async (name: string, given: Record<string, unknown>) => {
    const { content, isError } = await client.callTool({ name, arguments: given })
    const [{ text }] = content as [{ text: string }]
    return { text, isError: isError === true, said: isError ? undefined : JSON.parse(text) }
  }
}
type Call = Awaited<ReturnType<typeof connected>>
let call: Call
let chinese: Call
beforeAll(async () => {
  call = await connected('en')
  chinese = await connected('zh')
})
afterAll(() => Promise.all(clients.map((one) => one.close())))

const van = {
  isCertifiedOperator: 'yes',
  annualAssessmentPassed: true,
  isNewEnergy: true,
  vehicleType: 'light-enclosed-van',
}
const id = 'm06.vehicle-subsidy-eligibility'

describe('a conversation', () => {
  it('finds what is asked about, and says what it is and asks', async () => {
    const { said } = await call('find', { text: 'vehicle subsidy' })
    expect(said.found).toContainEqual({ id, title: expect.any(String) })
    const { said: told } = await call('describe', { id })
    expect(told).toMatchObject({ id, kind: 'eligibility', subject: 'vehicle' })
    expect(told.rule).toContain('20,000 km')
    expect(told.asks.map((one: { fact: string }) => one.fact)).toContain('cityMileageKm')
  })
  it('asks question by question until it is settled', async () => {
    const known: Readonly<Record<string, unknown>> = { ...van, cityMileageKm: '2万' }
    const facts: Record<string, unknown> = {}
    for (let asked = 0; asked < 10; asked += 1) {
      const { said } = await call('next_question', { about: 'vehicle', facts })
      if (said.next === null) break
      expect(said.next.why).toMatch(/^(settles up to|bears on) 1 of 1$/)
      facts[said.next.fact] = known[said.next.fact]
    }
    expect(Object.keys(facts).sort()).toEqual(Object.keys(known).sort())
    const { said } = await call('match', { subject: 'vehicle', facts })
    expect(said.eligible).toEqual([{ id, title: expect.any(String), gives: expect.any(String) }])
  })
  it('goes on from what the person doesn’t know, and asks for the day as an option', async () => {
    const { said } = await call('next_question', { about: id, facts: van, passedOver: ['cityMileageKm'] })
    expect(said).toMatchObject({ next: null, open: 1, settled: 0 })
    const target = await call('next_question', { about: 'm03.cooperating-banks-target', facts: { rolloverBanks: 3 } })
    expect(target.said.next).toMatchObject({ fact: 'asOf', giveAs: 'asOf' })
  })
  it('says why not, how it comes about, and what would help', async () => {
    const facts = { ...van, cityMileageKm: 19500 }
    const { said } = await call('evaluate', { id, facts })
    expect(said).toMatchObject({ outcome: 'ineligible', unmet: [expect.stringContaining('20,000 km')] })
    expect((await call('explain', { id, facts })).said.text).toContain('19,500')
    expect((await call('remedies', { id, facts })).said.remedies[0]).toBe(
      'mileage in the city: reach 20,000 km (500 km more), by 2023-09-30',
    )
  })
  it('computes, with amounts as text and under another reading', async () => {
    const facts = { principal: '500万', sector: 'manufacturing', days: 4 }
    const fee = async (more: object) =>
      (await call('evaluate', { id: 'm03.loan-rollover-fee', facts, ...more })).said.values.fee
    expect(await fee({})).toBe('4000')
    expect(await fee({ reading: 'marginal' })).toBe('1000')
    expect((await call('evaluate', { id: 'm03.loan-rollover-fee', facts: { days: null } })).said.waitsFor).toHaveLength(
      3,
    )
  })
  it('says what it couldn’t read, and refuses what isn’t there with what was meant', async () => {
    const { said } = await call('evaluate', { id, facts: { cityMileageKm: 'about 2' } })
    expect(said.notRead).toEqual([expect.stringContaining('about 2')])
    const { isError, text } = await call('describe', { id: 'm06.vehicle-subsidy-eligible' })
    expect([isError, text]).toEqual([true, expect.stringContaining('did you mean')])
    expect((await call('match', { subject: 'unicorn', facts: {} })).isError).toBe(true)
  })
  it('is in one language', async () => {
    const asked: [string, Record<string, unknown>][] = [
      ['find', { text: 'm06' }],
      ['describe', { id }],
      ['evaluate', { id, facts: { isNewEnergy: false } }],
      ['explain', { id, facts: { isNewEnergy: false } }],
      ['match', { subject: 'enterprise', facts: { size: 'small' }, asOf: '2023-06-05' }],
      ['next_question', { about: 'enterprise' }],
      ['remedies', { id, facts: {} }],
    ]
    for (const [name, given] of asked) {
      // The document's own headings stand as they are.
      expect((await call(name, given)).text.replace(/［[^］]*］/g, '')).not.toMatch(HAN)
      expect((await chinese(name, given)).text).toMatch(HAN)
    }
  })
})

it('speaks over standard input and output', async () => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['--import', tsx, 'examples/assistant/index.ts', 'zh'],
    }),
  )
  const { tools } = await client.listTools()
  expect(tools.map((one) => one.name)).toEqual([
    'find',
    'describe',
    'evaluate',
    'explain',
    'match',
    'next_question',
    'remedies',
  ])
  const { content } = await client.callTool({ name: 'find', arguments: { text: '水资源' } })
  expect(JSON.stringify(content)).toContain('m09.')
  await client.close()
})
