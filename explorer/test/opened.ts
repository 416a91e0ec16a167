import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { servePage } from '../../src/repl/explore'
import { openBrowser } from './browser'

/* The built page, served and opened: whatever it must never do is watched all along. */

/** A page that is watched. */
export interface Opened {
  readonly page: Page
  /** Goes to an address of the page, and waits until what it says is there. */
  at(hash: string): Promise<void>
  /** What went wrong, or out, since it was opened. */
  readonly wrong: string[]
  /** What was asked of the server. */
  readonly asked: string[]
}

export interface Explorer {
  readonly address: string
  open(options?: Parameters<Awaited<ReturnType<typeof openBrowser>>['newPage']>[0]): Promise<Opened>
}

/** Waits until the library has drawn the page. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('.loading') === null)

/** Does what leads to another page, and waits until that one is drawn: the address changes before the page does. */
export async function arrived(page: Page, kind: string, leads: () => Promise<unknown>): Promise<void> {
  const before = await page.locator('h1').textContent()
  await leads()
  await page.waitForFunction(
    ([to, was]) => location.hash.includes(`/${to}/`) && document.querySelector('h1')?.textContent !== was,
    [kind, before] as const,
  )
  await settled(page)
}

function watched(page: Page, address: string): Opened {
  const wrong: string[] = []
  const asked: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
  page.on('request', (request) => {
    asked.push(request.url())
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
      wrong.push(`request: ${request.url()}`)
  })
  return {
    page,
    wrong,
    asked,
    async at(hash) {
      if (page.url().startsWith(address)) await page.evaluate((one) => history.pushState(null, '', one), hash)
      else await page.goto(`${address}${hash}`)
      await page.evaluate(() => dispatchEvent(new HashChangeEvent('hashchange')))
      await settled(page)
    },
  }
}

/** Serves the page for the tests of a file, and closes all of it after them. */
export function explorer(): Explorer {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  let served: Awaited<ReturnType<typeof servePage>>
  const open: Opened[] = []
  beforeAll(async () => {
    browser = await openBrowser()
    served = await servePage('dist/explorer', 0)
  })
  afterAll(async () => {
    await browser.close()
    served.server.closeAllConnections()
    served.server.close()
    expect(open.flatMap((one) => one.wrong)).toEqual([])
  })
  return {
    get address() {
      return served.address
    },
    async open(options) {
      const made = watched(await browser.newPage(options), served.address)
      open.push(made)
      return made
    },
  }
}
