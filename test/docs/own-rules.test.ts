import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import ts from 'typescript'
import { expect, it } from 'vitest'
import * as face from '../../src/index'
import * as intake from '../../src/intake/index'
import * as language from '../../src/language'
import * as testing from '../../src/testing/index'

/* docs/own-rules.md is one program: its blocks are run one after the other, and each `expression // → result` must hold. */

const markdown = readFileSync(new URL('../../docs/own-rules.md', import.meta.url), 'utf8')
const code = [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1] as string).join('\n')

const doors: Readonly<Record<string, unknown>> = {
  haotong: face,
  'haotong/intake': intake,
  'haotong/language': language,
  'haotong/testing': testing,
  'fast-check': fc,
}

/** Amounts are Decimals in results and plain numbers on the page: both are compared as text. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value) ?? 'null', (_, part) => (typeof part === 'number' ? String(part) : part))

it('does what it says', () => {
  const checked = code.replace(/^([^\n]+) \/\/ → (.+)$/gm, 'check($1, $2)')
  const { outputText } = ts.transpileModule(checked, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const seen: [unknown, unknown][] = []
  new Function('require', 'exports', 'check', outputText)(
    (name: string) => doors[name],
    {},
    (value: unknown, expected: unknown) => seen.push([value, expected]),
  )
  expect(seen.length).toBe(markdown.match(/ \/\/ → /g)?.length)
  for (const [value, expected] of seen) expect(plain(value)).toEqual(plain(expected))
})
