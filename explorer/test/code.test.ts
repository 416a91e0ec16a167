import { beforeAll, describe, expect, it } from 'vitest'
import { nantong } from '../../src/index'
import { arrived, explorer, type Opened } from './opened'

/* What developers are shown of a case, and what a contradiction comes to. */

const served = explorer()
let one: Opened
beforeAll(async () => {
  one = await served.open()
  await one.at('#/en/home')
})

describe('the query', () => {
  const sql = () => one.page.locator('section[aria-label=SQL] code').textContent()
  it('is the one that the library makes, for the day on screen', async () => {
    await one.at('#/en/developers/m06.vehicle-subsidy-eligibility?~day=2023-05-01')
    await one.page.waitForSelector('section[aria-label=SQL]')
    const options = { dialect: 'duckdb', from: 'register', key: 'id', asOf: '2023-05-01' } as const
    expect(await sql()).toBe(nantong.toSQL('m06.vehicle-subsidy-eligibility', options))
    expect(one.wrong).toEqual([])
  })
  it('says what it can’t be made for', async () => {
    await one.at('#/en/developers/m06.vehicle-subsidy-eligibility?~dialect=dbase')
    expect(await sql()).toMatch(/^-- .*dbase/)
  })
  it('isn’t asked of a list of entries', async () => {
    await one.at('#/en/developers/m04.xiaoweidai-banks')
    await one.page.waitForSelector('section[aria-label="JSON Schema"]')
    expect(await one.page.locator('section[aria-label=SQL]').count()).toBe(0)
  })
})

describe('a receipt', () => {
  it('is the one that the library makes, and is replayed to the same', async () => {
    await one.at('#/en/developers/m04.urban-area?district=tongzhou')
    const kept = await one.page.locator('section[aria-label=Receipt] code').textContent()
    expect(JSON.parse(kept ?? '')).toEqual({ ...nantong.receipt('m04.urban-area', { district: 'tongzhou' }) })
    await one.page.locator('section[aria-label="Replay a receipt"] textarea').fill(kept ?? '')
    await one.page.getByText('Everything is the same.').waitFor()
  })
})

describe('a contradiction that changes an amount', () => {
  it.each([
    ['m09.water-fee-total', 'm09.water-resource-fee'],
    ['m03.free-band-sector', 'm03.loan-rollover-fee'],
  ])('%s leads to a case in which the readings differ', async (id, provision) => {
    await one.at(`#/en/contradictions/${id}`)
    await arrived(one.page, 'provision', () => one.page.getByText('See it bite').first().click())
    expect(one.page.url()).toContain(`/provision/${provision}?`)
    const said = await one.page.locator('.reading li p:nth-child(2)').allTextContents()
    expect(said.length).toBeGreaterThan(1)
    expect(new Set(said).size).toBeGreaterThan(1)
    for (const text of said) expect(text).toMatch(/\d/)
  })
})
