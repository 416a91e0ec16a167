import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import ts from 'typescript'
import * as vitest from 'vitest'
import { describe, expect, it } from 'vitest'
import * as calculators from '../../src/calculators/index'
import * as data from '../../src/data/index'
import * as facts from '../../src/facts/index'
import * as face from '../../src/index'
import * as intake from '../../src/intake/index'
import { run } from '../../src/repl/commands'
import { readArguments } from '../../src/repl/usage'
import * as rules from '../../src/rules/index'
import * as testing from '../../src/testing/index'

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
  'haotong/intake': intake,
  'haotong/testing': testing,
  'fast-check': fc,
  vitest,
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

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

/** A block of an embedder's tests: it registers tests of its own. */
const holdsTests = (text: string): boolean => text.includes("from 'vitest'")

/** What each README calls the whole rulebook. */
const READMES = {
  'README.md': (measures: number, provisions: number) =>
    `all ${measures} measures are encoded, in ${provisions} provisions`,
  'README.zh-CN.md': (measures: number, provisions: number) => `${measures} 条措施全部编码，共 ${provisions} 项规定`,
}

describe.each(Object.entries(READMES))('%s', (name, whole) => {
  const markdown = read(name)
  const blocks = blocksOf(markdown)
  const code = blocks.filter((one) => one.language === 'ts')

  it.each(code.filter(({ text }) => !holdsTests(text)).map((one) => [one.line, one.text] as const))(
    'the code at line %i does what it says',
    (_, text) => {
      const checked = results(text)
      expect((text.match(/\/\/ → /g) ?? []).length).toBe(
        checked.filter(([, expected]) => expected !== undefined).length,
      )
      for (const [value, expected] of checked) if (expected !== undefined) expect(plain(value)).toEqual(plain(expected))
    },
  )

  describe.each(code.filter(({ text }) => holdsTests(text)).map((one) => [one.line, one.text] as const))(
    'the tests at line %i pass',
    (_, text) => {
      results(text)
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

  it('says that the rulebook is whole, and how large it is', () => {
    expect(new Set(face.provisions.map((one) => one.measure)).size).toBe(face.measures.length)
    expect(markdown).toContain(whole(face.measures.length, face.provisions.length))
  })

  it('sets up in just two commands', () => {
    const setUp = blocks.filter((one) => one.language === 'sh').flatMap((one) => one.text.trim().split('\n'))
    expect(setUp.map((line) => line.replace(/\s*#.*$/, ''))).toEqual(['npm ci && npm run demo', 'npm ci && npm test'])
  })

  it('links to the other', () => {
    for (const other of Object.keys(READMES)) if (other !== name) expect(markdown).toContain(`](${other})`)
  })
})

it('both READMEs have the same sections, code and commands, but for comments and language', () => {
  const outline = (name: string) => read(name).match(/^#+ /gm)
  const gist = (name: string) =>
    blocksOf(read(name)).map(({ language, text }) => {
      const lines =
        language === 'console' ? text.match(/^\$ .*$/gm) : text.replace(/\s*\/\/ .*|\s+#.*/g, '').split('\n')
      return [language, lines?.map((line) => line.replace(/ --lang zh/, '').replace(/\.(zh|en)\b/g, ''))]
    })
  expect(outline('README.zh-CN.md')).toEqual(outline('README.md'))
  expect(gist('README.zh-CN.md')).toEqual(gist('README.md'))
})
