import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPortal } from '../../examples/portal/portal'
import { openBrowser } from './browser'

/* examples/portal, as those meet it who come to it: in a browser, by keyboard, with a screen reader, on a phone, without a script. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ROW = [
  'size,where it is registered,an independent legal person,operates lawfully,employees,consents to publication,product information reported,stock-exchange listing,going global,on the white list for listing,an enterprise of Jiangsu,exhibits at the 2023 cross-border e-commerce expo,colour',
  'small,Tongzhou District,yes,yes,about 50,yes,no,neither,no,no,yes,no,<b>red</b>',
  'large,Haimen District,yes,yes,900,no,no,neither,no,no,yes,no,blue',
].join('\n')

let app: FastifyInstance
let browser: Browser
let address = ''
const wrong: string[] = []
beforeAll(async () => {
  app = createPortal()
  address = await app.listen({ port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.close()
})
beforeEach(() => {
  wrong.length = 0
})

/** A page of the portal; what it complains of, and what it asks of others, is kept. */
async function opened(language: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) wrong.push(request.url())
  })
  await page.goto(`${address}/${language}`)
  return page
}

const status = (page: Page) => page.locator('[role=status]').textContent()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName)

/** Does something that is answered, and waits until that has been announced. */
async function answered(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    ;(document.querySelector('[role=status]') as HTMLElement).textContent = ''
  })
  await act()
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '')
}

async function paste(page: Page, text = ROW): Promise<void> {
  if (!(await page.locator('#table').isVisible())) await page.locator('details.card > summary').click()
  await page.fill('#table', text)
  await answered(page, () => page.locator('#paste button').first().click())
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      readonly axe: { run(where: Document): Promise<import('axe-core').AxeResults> }
    }
    return await axe.run(document)
  })
  return violations.flatMap(({ id, nodes }) => nodes.map((one) => `${id}: ${one.html.slice(0, 160)}`))
}

/** Chinese that isn't marked as such. */
const unmarked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('[lang^=zh], textarea')) found.push(node.textContent ?? '')
    return found.filter((text) => /\p{Script=Han}/u.test(text))
  })

const overhang = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

const ways: Readonly<Record<string, BrowserContextOptions>> = {
  wide: { viewport: { width: 1280, height: 900 } },
  narrow: { viewport: { width: 360, height: 760 } },
  dark: { colorScheme: 'dark' },
}

describe.each(['en', 'zh'])('in %s', (language) => {
  it.each(Object.entries(ways))(
    'axe finds nothing wrong, empty or answered, and nothing is cut off: %s',
    async (_, way) => {
      const page = await opened(language, { ...way, bypassCSP: true })
      expect(await violations(page)).toEqual([])
      expect(await overhang(page)).toBeLessThanOrEqual(0)
      await paste(page)
      for (const group of ['open', 'notYet', 'no', 'unknown', 'notCovered'])
        expect(await page.locator(`.group.${group}`).count()).toBe(1)
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      })
      expect(await violations(page)).toEqual([])
      expect(await overhang(page)).toBeLessThanOrEqual(0)
      if (language === 'en') expect(await unmarked(page)).toEqual([])
      await page.addStyleTag({ content: ':root { font-size: 200% }' })
      expect(await overhang(page)).toBeLessThanOrEqual(0)
      await page.close()
    },
  )
})

describe('under its content security policy', () => {
  it('nothing is refused, nothing is asked of others, and nothing that was told is run', async () => {
    const page = await opened('en')
    await paste(page, ROW.replaceAll('<b>red</b>', '<img src=x onerror=alert(1)><script>alert(1)</script>'))
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.locator('.troubles').textContent()).toContain('Data row 1, column “colour”')
    await answered(page, () => page.locator('.rows button').nth(1).click())
    expect(await page.locator('.rows [aria-current]').textContent()).toContain('Row 2')
    expect(wrong).toEqual([])
    await page.close()
  })
})

describe('by keyboard', () => {
  it('from the top to an answer, to the next question, and on', async () => {
    const page = await opened('en')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the answer')
    for (let step = 0; step < 40 && (await focused(page)) !== 'f-srdiLevel'; step += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('m')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('check')
    await answered(page, () => page.keyboard.press('Enter'))
    expect(await focused(page)).toBe('answer')
    expect(await page.inputValue('#f-srdiLevel')).toBe('municipal')
    for (let step = 0; step < 10 && !(await page.evaluate(() => document.activeElement?.closest('.next'))); step += 1)
      await page.keyboard.press('Tab')
    const asked = await page.locator('.next [name=skip]').getAttribute('value')
    while ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) !== 'skip')
      await page.keyboard.press('Tab')
    await answered(page, () => page.keyboard.press('Enter'))
    expect(await focused(page)).toBe('next')
    expect(await page.locator('.next [name=skip]').getAttribute('value')).not.toBe(asked)
    expect(wrong).toEqual([])
    await page.close()
  })

  it('Enter in a field asks in the language of the page, on the day that is told', async () => {
    const page = await opened('zh')
    await page.fill('#f-vatRefundAppliedOn', '2023年6月5日')
    await page.fill('#f-asOf', '2023-06-05')
    await answered(page, () => page.press('#f-vatRefundAppliedOn', 'Enter'))
    expect(page.url()).toBe(`${address}/zh`)
    expect(await page.inputValue('#f-vatRefundAppliedOn')).toBe('2023-06-05')
    expect(await page.inputValue('#f-asOf')).toBe('2023-06-05')
    await page.close()
  })

  it('one status says how many there are of each, once an answer', async () => {
    const page = await opened('en')
    expect(await page.locator('[role=status], [aria-live], [role=alert]').count()).toBe(1)
    await paste(page)
    expect(await status(page)).toBe(await page.locator('.summary').textContent())
    expect(await status(page)).toMatch(
      /^Open to you: 1; Not yet: 1; Not open: 1; Can’t be checked yet: \d+; The text doesn’t say: 1$/,
    )
    await page.close()
  })
})

describe('what was told', () => {
  it('is kept when the language is changed', async () => {
    const page = await opened('en')
    await paste(page)
    await Promise.all([page.waitForURL(`${address}/zh`), page.locator('header button').click()])
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    expect(await page.locator('.group.open li h4').textContent()).toMatch(/江海贷/)
    await page.close()
  })

  it('may come out of a file, of either encoding that spreadsheets write', async () => {
    const page = await opened('zh')
    await page.locator('details.card > summary').click()
    const gb18030 = Buffer.from('c6f3d2b5b9e6c4a32cd7a2b2e1b5d80ad0a1d0cd2ccda8d6ddc7f80a', 'hex')
    for (const buffer of [gb18030, Buffer.from('企业规模,注册地\n小型,通州区\n')]) {
      await answered(page, () => page.setInputFiles('#file', { name: 'row.csv', mimeType: 'text/csv', buffer }))
      expect(await page.locator('.troubles').count()).toBe(0)
      expect(await page.inputValue('#f-registeredDistrict')).toBe('tongzhou')
      await page.reload()
      await page.locator('details.card > summary').click()
    }
    const none = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xff])
    await answered(page, () => page.setInputFiles('#file', { name: 'x.csv', mimeType: 'text/csv', buffer: none }))
    expect(await status(page)).toBe('这个文件无法读作文字。')
    const large = Buffer.alloc(300_000, 'a')
    await answered(page, () => page.setInputFiles('#file', { name: 'x.csv', mimeType: 'text/csv', buffer: large }))
    expect(await status(page)).toContain('256 KB')
    await page.close()
  })

  it('stays where it can’t be sent, and that is said', async () => {
    const page = await opened('en')
    await page.locator('details.card > summary').click()
    await page.fill('#table', 'a'.repeat(270_000))
    await answered(page, () => page.locator('#paste button').first().click())
    expect(await status(page)).toContain('at most 256 KB')
    expect(await page.inputValue('#table')).toHaveLength(270_000)
    await page.context().setOffline(true)
    await answered(page, () => page.locator('#check').click())
    expect(await status(page)).toBe('It couldn’t be sent. Please try again.')
    await page.close()
  })
})

it('works without its script', async () => {
  const page = await opened('en', { javaScriptEnabled: false })
  expect(await page.locator('#file').isVisible()).toBe(false)
  await page.locator('details.card > summary').click()
  await page.fill('#table', ROW)
  await page.locator('#paste button').first().click()
  await page.waitForSelector('.group.open')
  expect(await page.inputValue('#f-employees')).toBe('about 50')
  await page.fill('#f-employees', '50')
  await page.locator('#check').click()
  await page.waitForSelector('.troubles', { state: 'detached' })
  expect(await page.locator('.group.open li h4').textContent()).toBe('Jianghaidai: who may apply')
  expect(wrong).toEqual([])
  await page.close()
})
