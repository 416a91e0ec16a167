import { openBrowser } from '../explorer/test/browser'
import { servePage } from '../src/repl/explore'

/* How long the explorer takes on a machine four times as slow, as medians; printed, since a test would hang on the machine. */

const TIMES = 7
const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN

const { server, address } = await servePage('dist/explorer', 0)
const browser = await openBrowser()
const shells: number[] = []
const readies: number[] = []
const keys: number[] = []
for (let time = 0; time < TIMES; time += 1) {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const slow = await context.newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(`${address}#/en/provision/m03.loan-rollover-fee?sector=manufacturing&days=4`)
  await page.waitForSelector('.verdict')
  const [shell, ready] = (await page.evaluate(
    `[performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.getEntriesByName('haotong-ready')[0]?.startTime ?? NaN]` as string,
  )) as [number, number]
  shells.push(shell)
  readies.push(ready)
  for (let key = 0; key < 5; key += 1) {
    const took = await page.evaluate(
      `(() => {
      const input = document.querySelector('#a-principal')
      input.value += '5'
      return new Promise((done) => {
        const before = performance.now()
        const seen = new MutationObserver(() => {
          seen.disconnect()
          done(performance.now() - before)
        })
        seen.observe(document.querySelector('.verdict'), { subtree: true, childList: true, characterData: true })
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      })
    })()` as string,
    )
    keys.push(took as number)
  }
  await context.close()
}
await browser.close()
server.closeAllConnections()
server.close()
process.stdout.write(
  `medians of ${TIMES}, at a quarter of this machine's speed
shell painted    ${Math.round(median(shells))} ms (at most 1,000)
ready            ${Math.round(median(readies))} ms (at most 3,000)
key to verdict   ${Math.round(median(keys))} ms (at most 50)
`,
)
