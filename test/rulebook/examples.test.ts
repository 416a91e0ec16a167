import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as calculators from '../../src/calculators/index'
import * as face from '../../src/index'
import * as intake from '../../src/intake/index'
import * as rules from '../../src/rules/index'

/* Every doc comment's example is run, and its result must be the one that the comment prints. */

const inScope: Record<string, unknown> = { ...rules, ...calculators, ...face, ...intake }
const run = (code: string): unknown =>
  new Function(...Object.keys(inScope), `return (${code})`)(...Object.values(inScope))
/** Amounts are Decimals in results and plain numbers in comments: both are compared as text. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value) ?? 'null', (_, part) => (typeof part === 'number' ? String(part) : part))

interface Example {
  readonly subject: string
  readonly code: string
  readonly result: string
}

/** The comments of a file that carry an example, with the name of what each documents. */
function examplesIn(text: string): Example[] {
  const found: Example[] = []
  for (const [, comment = '', subject = ''] of text.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:const|function) (\w+)/g,
  )) {
    const [, example] = comment.split('@example')
    if (example === undefined) continue
    const [code = '', result = ''] = example.replace(/^\s*\* ?/gm, '').split(' // ')
    found.push({ subject, code: code.trim(), result: result.trim() })
  }
  return found
}

const folders = ['rules', 'calculators', 'intake', 'language/input', 'language/rulebook'].map(
  (name) => new URL(`../../src/${name}/`, import.meta.url),
)
const files = folders.flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.ts') ? [new URL(name, folder)] : [])),
)
const all = [new URL('../../src/nantong.ts', import.meta.url), ...files]
const examples = all.flatMap((file) => examplesIn(readFileSync(file, 'utf8')))

describe('doc comments', () => {
  it('give an example for every provision', () => {
    const documented = examples.map((one) => one.subject)
    expect(Object.keys({ ...rules, ...calculators }).filter((name) => !documented.includes(name))).toEqual([])
  })

  it.each(examples.map((one) => [one.subject, one.code, one.result] as const))(
    '%s: the example is true',
    (_, code, result) => {
      expect(plain(run(code))).toEqual(plain(new Function(`return (${result})`)()))
    },
  )
})
