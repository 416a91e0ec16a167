import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { course, provision } from '../../src/index'
import { openBrowser } from './browser'
import { explorer, type Opened, settled } from './opened'
import { pages } from './pages'

/* The page by itself: it asks nobody, works without a network and from a disk, and is small. */

const folder = fileURLToPath(new URL('../../dist/explorer/', import.meta.url))
const served = explorer()
let one: Opened
beforeAll(async () => {
  one = await served.open()
  await one.at('#/en/home')
})

describe('the page', () => {
  it('asks for nothing once it is there, but for code and the worker’s own copy', async () => {
    await one.page.waitForLoadState('networkidle')
    const before = one.asked.length
    for (const hash of Object.values(pages)) if (!hash.startsWith('developers/')) await one.at(`#/zh/${hash}`)
    expect(one.asked.slice(before)).toEqual([])
    await one.at(`#/en/${pages['developers']}`)
    await one.page.waitForFunction(() => document.body.textContent?.includes('additionalProperties'))
    expect(one.asked.slice(before).map((url) => new URL(url).pathname)).toEqual(['/code.js'])
  })

  it('is there at each address that isn’t there to be missed', async () => {
    const missed: string[] = []
    for (const [name, hash] of Object.entries(pages)) {
      await one.at(`#/en/${hash}`)
      if ((await one.page.locator('h1').textContent())?.startsWith('There is no such')) missed.push(name)
    }
    expect(missed).toEqual(Object.keys(pages).filter((name) => name.startsWith('no such')))
  })

  it('opens without a network', async () => {
    const context = one.page.context()
    await one.page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
    await one.page.reload()
    await settled(one.page)
    await context.setOffline(true)
    await one.page.reload()
    await settled(one.page)
    await one.at('#/en/provision/m03.loan-rollover-fee?principal=500万&days=4&sector=manufacturing')
    expect(await one.page.locator('.sentence').textContent()).toContain('4,000 yuan')
    await context.setOffline(false)
  })

  it('opens from a disk', async () => {
    const browser = await openBrowser()
    const page = await browser.newPage()
    const wrong: string[] = []
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()))
    page.on('pageerror', (error) => wrong.push(error.message))
    await page.goto(
      `file://${folder}index.html#/en/provision/m03.loan-rollover-fee?principal=500万&days=4&sector=manufacturing`,
    )
    await settled(page)
    expect(await page.locator('.sentence').textContent()).toContain('4,000 yuan')
    expect(wrong).toEqual([])
    await browser.close()
  })

  it('tells the page around it how high it is', async () => {
    await one.page.goto(`${served.address}?embed#/en/provision/m03.loan-rollover-fee`)
    await settled(one.page)
    const told = one.page.evaluate(
      () =>
        new Promise<{ readonly haotong: string; readonly height: number }>((resolve) => {
          addEventListener('message', ({ data }) => resolve(data), { once: true })
          document.body.append(document.createElement('hr'))
        }),
    )
    expect(await told).toMatchObject({ haotong: 'height', height: expect.any(Number) })
    expect(await one.page.locator('#page > header').isVisible()).toBe(false)
    await one.page.goto(`${served.address}#/en/home`)
    await settled(one.page)
  })
})

describe('its size', () => {
  const sizes = Object.fromEntries(
    readdirSync(folder).map((name) => [name, gzipSync(readFileSync(`${folder}${name}`), { level: 9 }).length]),
  )
  const sum = (names: readonly string[]) => names.reduce((all, name) => all + (sizes[name] ?? 0), 0)
  it('is at most 60 KB to the first paint', () =>
    expect(sum(['index.html', 'style.css', 'shell.js'])).toBeLessThan(60 * 1024))
  it('is at most 430 KB but for code', () =>
    expect(sum(Object.keys(sizes).filter((name) => name !== 'code.js'))).toBeLessThan(430 * 1024))
})

describe('the plot', () => {
  it('is at each bound and its neighbours what evaluate says', async () => {
    const facts = { sector: 'manufacturing', days: 4 } as const
    await one.at('#/en/what-if/m03.loan-rollover-fee?sector=manufacturing&days=4&~x=principal&~y=fee')
    const { points, bounds } = course('m03.loan-rollover-fee', { over: 'principal', output: 'fee' }, facts)
    const rows = await one.page
      .locator('.points tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.firstChild?.textContent)))
    const grouped = (text: unknown) => String(text).replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
    expect(rows).toEqual(points.map(({ at, value }) => [`${grouped(at)} yuan`, `${grouped(value)} yuan`]))
    const drawn = await one.page
      .locator('.plot .after circle')
      .evaluateAll((all) => all.map((dot) => [dot.getAttribute('data-at'), dot.getAttribute('data-value')]))
    for (const bound of bounds) {
      const { fee } = (provision('m03.loan-rollover-fee') as (facts: object) => { readonly fee: unknown })({
        ...facts,
        principal: bound,
      })
      expect(drawn).toContainEqual([bound, String(fee)])
    }
  })
})

describe('a print', () => {
  it('has what was given, the verdict, its reasons unfolded, sources, day, version and address', async () => {
    await one.at('#/en/provision/m06.vehicle-subsidy-eligibility?isNewEnergy=yes&cityMileageKm=1.95万&~day=2023-06-05')
    await one.page.emulateMedia({ media: 'print' })
    await one.page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const text = await one.page.locator('body').innerText()
    for (const wanted of [
      'mileage in the city: 19,500 km',
      'Doesn’t qualify',
      'mileage in the city at least 20,000 km',
      'M06 interpretation',
      'As of: 2023-06-05',
      'haotong 0.',
      one.page.url(),
    ])
      expect(text).toContain(wanted)
    expect(await one.page.locator('details:not([open])').count()).toBe(0)
    expect((await one.page.pdf()).length).toBeGreaterThan(10_000)
    await one.page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await one.page.emulateMedia({ media: null })
  })
})

describe('the words', () => {
  it.each(Object.entries(pages))('are English on an English page, and no keys: %s', async (_, hash) => {
    await one.at(`#/en/${hash}`)
    await one.page.waitForTimeout(50)
    const texts = await one.page.evaluate(() => {
      const found: string[] = []
      const walker = document.createTreeWalker(document.querySelector('#page') as Node, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement as HTMLElement
        if (!element.closest('[lang=zh], code, script, textarea, .printed')) found.push(node.textContent ?? '')
      }
      return found
    })
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
    if (!hash.startsWith('developers'))
      expect(texts.filter((text) => /\b[a-z]+[A-Z][a-z]+\w*\b|\bm\d\d\.[a-z]/.test(text))).toEqual([])
  })
})
