import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/* For scripts/mutate.ts: what test/docs/measures-page.test.ts asks of all measures, asked of one; of none, whether all loads. */
const area = process.env['HAOTONG_AREA'] ?? ''

it('loads, and is what the measures page says', async () => {
  // Imported within the test, so that a source that can't even be loaded fails a test: Stryker counts nothing else.
  const { sectionOf } = await import('./page')
  const text = readFileSync(new URL('../docs/measures.md', import.meta.url), 'utf8')
  if (/^m\d\d$/.test(area)) expect(text.includes(sectionOf(area))).toBe(true)
})
