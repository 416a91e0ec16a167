import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { browserPath, openBrowser } from '../../explorer/test/browser'

const page = fileURLToPath(new URL('../../dist/explorer/index.html', import.meta.url))

// `npm run test:explorer` holds the whole page; here it only has to open.
test.skipIf(browserPath === undefined)(
  'the explorer opens from the disk in a browser (skipped where none is found; npm run test:explorer has the rest)',
  async () => {
    const browser = await openBrowser()
    const view = await browser.newPage()
    await view.goto(`file://${page}#/en/home?~q=water bill`)
    expect(await view.locator('h3').first().textContent()).toMatch(/^M09/)
    await browser.close()
  },
)
