import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('docs/measures.md is what the rulebook says (npm run docs makes it anew)', async () => {
  // Imported within the test, so that a source that can't even be loaded fails a test: Stryker counts nothing else.
  const { page } = await import('../../scripts/page')
  const text = readFileSync(new URL('../../docs/measures.md', import.meta.url), 'utf8')
  expect(text === page()).toBe(true)
})
