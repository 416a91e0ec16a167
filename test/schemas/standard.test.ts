import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'
import { loanRolloverFee } from '../../src/calculators/index'
import { provisions, toJSONSchema } from '../../src/index'
import type { InputOf } from '../../src/language'
import { vehicleSubsidyEligibility } from '../../src/rules/index'

const fee = { principal: '5000000', sector: 'manufacturing', days: 4 } as const

describe('a provision’s input', () => {
  it('is a Standard Schema', async () => {
    const { version, vendor, validate } = loanRolloverFee.input['~standard']
    expect([version, vendor]).toEqual([1, 'zod'])
    expect(await validate(fee)).toEqual({ value: fee })
    const { issues } = await validate({ ...fee, days: 0 })
    expect(issues?.map(({ path }) => path)).toEqual([['days']])
    expect(issues?.[0]?.message).toBe('a whole number, at least 1')
    const stray = await validate({ ...fee, dayz: 1 })
    expect(stray.issues?.map(({ path, message }) => [path, message])).toEqual([[[], 'only principal,sector,days']])
  })
  it('gives zod’s own function the schema that the library gives, bounds and all', () => {
    for (const one of provisions) {
      const { title: _, ...own } = toJSONSchema(one)
      expect(z.toJSONSchema(one.input)).toEqual(own)
    }
    expect(mini.toJSONSchema(loanRolloverFee.input)).toMatchObject({ properties: { days: { minimum: 1 } } })
    const within = z.toJSONSchema(z.object({ asked: loanRolloverFee.input }))
    expect(within).toMatchObject({ properties: { asked: { properties: { days: { minimum: 1 } } } } })
  })
})

describe('a tool of the MCP SDK', () => {
  async function connected() {
    const server = new McpServer({ name: 'test', version: '1' })
    server.registerTool(
      'loan-rollover-fee',
      { description: loanRolloverFee.title.en, inputSchema: loanRolloverFee.input },
      (facts: InputOf<typeof loanRolloverFee>) => ({
        content: [{ type: 'text', text: String(loanRolloverFee(facts).fee) }],
      }),
    )
    server.registerTool(
      'subsidy',
      { description: vehicleSubsidyEligibility.title.en, inputSchema: vehicleSubsidyEligibility.input },
      (facts: InputOf<typeof vehicleSubsidyEligibility>) => ({
        content: [{ type: 'text', text: vehicleSubsidyEligibility(facts).outcome }],
      }),
    )
    const client = new Client({ name: 'test', version: '1' })
    const [here, there] = InMemoryTransport.createLinkedPair()
    await Promise.all([server.connect(here), client.connect(there)])
    return client
  }
  it('takes an input as its schema, with its bounds', async () => {
    const { tools } = await (await connected()).listTools()
    expect(tools[0]?.inputSchema).toMatchObject({
      type: 'object',
      required: ['principal', 'sector', 'days'],
      properties: { days: { minimum: 1 }, sector: { oneOf: [{ const: 'manufacturing' }, { const: 'other' }] } },
    })
  })
  it('is called with what it takes, and refuses the rest', async () => {
    const client = await connected()
    const called = await client.callTool({ name: 'loan-rollover-fee', arguments: fee })
    expect(called.content).toEqual([{ type: 'text', text: '4000' }])
    const partly = await client.callTool({ name: 'subsidy', arguments: { isNewEnergy: false } })
    expect(partly.content).toEqual([{ type: 'text', text: 'ineligible' }])
    const refused = await client.callTool({ name: 'loan-rollover-fee', arguments: { ...fee, days: 0 } })
    expect(refused.isError).toBe(true)
    expect(JSON.stringify(refused.content)).toContain('a whole number, at least 1')
  })
})
