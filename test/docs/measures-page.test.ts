import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { page } from '../../scripts/page'

it.each([
  ['measures.md', 'en'],
  ['measures.zh-CN.md', 'zh'],
] as const)('docs/%s is what the rulebook says (npm run docs makes it anew)', (name, language) => {
  const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
  expect(text === page(language)).toBe(true)
})
