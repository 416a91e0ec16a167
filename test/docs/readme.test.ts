import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as calculators from '../../src/calculators/index'
import * as data from '../../src/data/index'
import * as facts from '../../src/facts/index'
import * as face from '../../src/index'
import { readArguments, run } from '../../src/repl/commands'
import * as rules from '../../src/rules/index'

/* The README's code is run: in a ts block each `expression // result` must hold, in a console block each command must print what follows. */

interface Block {
  readonly line: number
  readonly language: string
  readonly text: string
}

function blocksOf(markdown: string): Block[] {
  const found: Block[] = []
  for (const match of markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
    const line = markdown.slice(0, match.index).split('\n').length
    found.push({ line, language: match[1] as string, text: match[2] as string })
  }
  return found
}

const doors: Record<string, unknown> = {
  haotong: face,
  'haotong/calculators': calculators,
  'haotong/rules': rules,
  'haotong/facts': facts,
  'haotong/data': data,
}

/** Amounts are Decimals in results and plain numbers in comments: both are compared as text. */
const plain = (value: unknown): unknown =>
  value === undefined
    ? 'undefined'
    : JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'number' ? String(part) : part)))

/** Turns `expression // result`, on one line or with the result on the next, into a check. */
const withChecks = (text: string): string =>
  text.replace(
    /^([\w(][^\n]*?)(?: |\n)\/\/ → (.+)$/gm,
    (_, code: string, result: string) => `check(${code}, ${result})`,
  )

/** Runs a block's code and returns each value with the result that the block prints for it. */
function results(text: string): [unknown, unknown][] {
  const { outputText } = ts.transpileModule(withChecks(text), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const checked: [unknown, unknown][] = []
  const require = (name: string): unknown => {
    if (!(name in doors)) throw new Error(`the README imports ${name}`)
    return doors[name]
  }
  new Function('require', 'exports', 'check', 'console', outputText)(
    require,
    {},
    (value: unknown, expected: unknown) => checked.push([value, expected]),
    { log: (value: unknown) => checked.push([value, undefined]) },
  )
  return checked
}

/** A command line's words, with quotes as a shell takes them. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? (match[2] as string))

describe.each(['README.md', 'README.zh-CN.md'].filter((name) => existsSync(new URL(`../../${name}`, import.meta.url))))(
  '%s',
  (name) => {
    const markdown = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
    const blocks = blocksOf(markdown)

    it.each(blocks.filter((one) => one.language === 'ts').map((one) => [one.line, one.text] as const))(
      'the code at line %i does what it says',
      (_, text) => {
        const checked = results(text)
        expect((text.match(/\/\/ → /g) ?? []).length).toBe(
          checked.filter(([, expected]) => expected !== undefined).length,
        )
        for (const [value, expected] of checked)
          if (expected !== undefined) expect(plain(value)).toEqual(plain(expected))
      },
    )

    it.each(blocks.filter((one) => one.language === 'console').map((one) => [one.line, one.text] as const))(
      'the commands at line %i print what follows',
      (_, text) => {
        for (const part of text.split(/^\$ npx haotong /m).slice(1)) {
          const [command = '', ...output] = part.trimEnd().split('\n')
          const { words, flags } = readArguments(wordsOf(command))
          expect(run(words, flags)).toBe(output.join('\n'))
        }
      },
    )
  },
)

it('the README says how many measures are encoded', () => {
  const markdown = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const encoded = new Set(face.provisions.map((one) => one.measure)).size
  expect(markdown).toContain(`encodes ${encoded} of the ${face.measures.length} measures`)
})

it('the README sets up in just two commands', () => {
  const markdown = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const setUp = blocksOf(markdown)
    .filter((one) => one.language === 'sh')
    .flatMap((one) => one.text.trim().split('\n'))
  expect(setUp.map((line) => line.replace(/\s*#.*$/, ''))).toEqual(['npm ci && npm run demo', 'npm ci && npm test'])
})
