import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { page } from '../../scripts/page'

it('docs/measures.md is what the rulebook says (npm run docs makes it anew)', () => {
  const text = readFileSync(new URL('../../docs/measures.md', import.meta.url), 'utf8')
  expect(text === page()).toBe(true)
})
