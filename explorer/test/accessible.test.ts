import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { explorer, type Opened } from './opened'
import { pages } from './pages'

/* For whoever comes: with a screen reader, by keyboard, on a phone, with large text. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const served = explorer()
const ways = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 760 } }
const opened = new Map<string, Opened>()
beforeAll(async () => {
  for (const [name, viewport] of Object.entries(ways)) {
    const one = await served.open({ viewport, bypassCSP: true })
    await one.at('#/en/home')
    await one.page.evaluate(axe)
    opened.set(name, one)
  }
})
const on = (way: keyof typeof ways): Opened => opened.get(way) as Opened

/** What axe finds wrong with what is shown. */
async function violations({ page }: Opened): Promise<readonly string[]> {
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      readonly axe: { run(where: Document, how: RunOptions): Promise<AxeResults> }
    }
    return await axe.run(document, { resultTypes: ['violations'] })
  })
  return violations.flatMap(({ id, nodes }) => nodes.map((one) => `${id}: ${one.html.slice(0, 160)}`))
}

/** How much wider than the window the page is. */
const overhang = ({ page }: Opened): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

describe.each(['en', 'zh'])('in %s', (language) => {
  it.each(Object.entries(pages))('axe finds nothing wrong with: %s', async (_, hash) => {
    for (const way of ['wide', 'narrow'] as const) {
      await on(way).at(`#/${language}/${hash}`)
      expect(await violations(on(way)), way).toEqual([])
    }
  })

  it.each(Object.entries(pages))(
    'a phone needs no scrolling sideways, nor does text of twice the size: %s',
    async (_, hash) => {
      const phone = on('narrow')
      await phone.at(`#/${language}/${hash}`)
      expect(await overhang(phone)).toBeLessThanOrEqual(0)
      await phone.page.addStyleTag({ content: ':root { font-size: 200% }' })
      expect(await overhang(phone), 'at 200%').toBeLessThanOrEqual(0)
      await phone.page.evaluate(() => document.querySelector('head > style:last-of-type')?.remove())
    },
  )
})

it('in the dark, axe finds nothing wrong either', async () => {
  const dark = await served.open({ colorScheme: 'dark', bypassCSP: true })
  await dark.at('#/en/home')
  await dark.page.evaluate(axe)
  for (const hash of Object.values(pages)) {
    await dark.at(`#/en/${hash}`)
    expect(await violations(dark), hash).toEqual([])
  }
})
