import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/* For scripts/mutate.ts, of the area that is mutated. Imported within the tests: Stryker counts no file that fails to load. */
const area = process.env['HAOTONG_AREA'] ?? ''

it('loads', async () => {
  await import('../src/language')
})

it.runIf(/^m\d\d$/.test(area))('is what the measures page says of it', async () => {
  const { sectionOf } = await import('./page')
  const text = readFileSync(new URL('../docs/measures.md', import.meta.url), 'utf8')
  const section = text.split(`<a id="${area}"></a>`)[1]?.split(/<a id=|## Discrepancies/)[0]
  expect(sectionOf(area).trim() === section?.trim()).toBe(true)
})
