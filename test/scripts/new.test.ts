import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { inChapter, readMeasure, scaffold } from '../../scripts/scaffold'
import { measures, provisions } from '../../src/index'
import { temporaryFolder } from '../support/folder'

/* A new measure stands whole from the first run: made in a copy of the repository, and held there to what holds of every measure. */

const root = resolve(import.meta.dirname, '../..')
const ELSEWHERE = ['node_modules', '.git', 'dist', 'coverage', 'bench', 'examples']
const grant = ['m67', 'Job retention grant', '稳岗补贴'] as const

/** The files of tests that look at every measure, and the new one’s own. */
const TESTS = [
  'test/house',
  'test/data',
  'test/docs/measures-page',
  'test/docs/readme',
  'test/explorer/search',
  'test/scripts/reference',
  'test/rulebook/provisions',
  'test/rulebook/examples',
  'test/rulebook/refusals',
  'test/repl/commands',
  'test/rules/m67',
  'test/calculators/m67',
]
/** Of these, what is asked of each of the other provisions by itself is the same in the repository, and isn’t asked again. */
const ASKED = '^(?!m(?!67)\\d\\d\\.|doc comments (?!jobRetentionGrant)\\w+: )'

const copy = temporaryFolder('new')
const inCopy = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}
const npm = (script: string): readonly string[] => [join(root, `node_modules/${script}`)]
const tsx = npm('tsx/dist/cli.mjs')

beforeAll(() => {
  const parts = readdirSync(root).filter((name) => !ELSEWHERE.includes(name) && !name.startsWith('.'))
  for (const name of [...parts, '.gitignore']) cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})

/** The sources and tests that the copy has otherwise than the repository, or besides. */
function changed(): string[] {
  const isChanged = (path: string): boolean =>
    !(existsSync(join(root, path)) && readFileSync(join(root, path)).equals(readFileSync(join(copy, path))))
  return ['src', 'test']
    .flatMap((folder) => readdirSync(join(copy, folder), { recursive: true }).map((name) => join(folder, String(name))))
    .filter((path) => path.endsWith('.ts') && isChanged(path))
}

/** The two numbers that a README of the copy says. */
const sizesIn = (name: string, pattern: RegExp): number[] =>
  (readFileSync(join(copy, name), 'utf8').match(pattern) ?? []).slice(1).map(Number)

/** Has tsc check some files against the declarations that the build has made of all others: to check those again would take most of the time. */
function checkTypes(paths: readonly string[]) {
  const typed = join(copy, 'typed')
  cpSync(join(root, '.declarations'), join(typed, 'src'), { recursive: true })
  for (const path of [...paths, 'test/support']) cpSync(join(copy, path), join(typed, path), { recursive: true })
  writeFileSync(
    join(typed, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', include: ['src', 'test/*/m67-*.test.ts'] }),
  )
  return inCopy(...npm('typescript/bin/tsc'), '-p', 'typed')
}

describe('npm run new', () => {
  it.each([[[]], [['m67']], [['67', 'A title']], [['m67', '只有中文']], [['m67', 'A', 'B', 'C']]])(
    'refuses %j',
    (given) => {
      expect(readMeasure(given)).toBeUndefined()
    },
  )

  it('names everything after the title', () => {
    const files = Object.keys(scaffold({ id: 'm67', en: 'A grant, for “jobs”', zh: '补贴' }))
    expect(files).toContain('src/rules/m67-a-grant-for-jobs.ts')
    expect(files).toHaveLength(7)
  })

  it('puts the measure at the end of its chapter', () => {
    const text = inChapter('x([\n  {\n    chapter: 6,\n  },\n])\n', { id: 'm67', en: 'It’s new', zh: '新' })
    expect(text).toMatch(
      /chapter: 6,\n {2}},\n {2}\{\n {4}number: 67,\n {4}id: 'M67',\n {4}chapter: 6,[\s\S]*\},\n\]\)\n$/,
    )
  })

  it('makes a measure that is green at once, and makes it once', () => {
    expect(inCopy(...tsx, 'scripts/new.ts', ...grant)).toMatchObject({
      status: 0,
      said: expect.stringContaining('seeds/m67.json'),
    })
    expect(readFileSync(join(copy, 'docs/measures.md'), 'utf8')).toContain('m67.job-retention-grant-amount')
    expect(existsSync(join(copy, 'seeds/m67.json'))).toBe(true)
    const sizes = [measures.length + 1, provisions.length + 2]
    expect(sizesIn('README.md', /all (\d+) measures are encoded, in (\d+) provisions/)).toEqual(sizes)
    expect(sizesIn('README.zh-CN.md', /(\d+) 条措施全部编码，共 (\d+) 项规定/)).toEqual(sizes)
    const paths = changed()
    expect(paths).toContain('test/rules/m67-job-retention-grant.test.ts')
    expect(checkTypes(paths)).toEqual({ status: 0, said: '' })
    const options = ['--project', 'suite', '--maxWorkers', '1', '--reporter', 'dot', '-t', ASKED]
    const tests = inCopy(...npm('vitest/vitest.mjs'), 'run', ...options, ...TESTS)
    expect(tests.said.match(/FAIL .*/g) ?? []).toEqual([])
    expect(tests).toMatchObject({ status: 0, said: expect.stringMatching(/\d{3} passed/) })

    expect(inCopy(...tsx, 'scripts/new.ts', ...grant)).toMatchObject({
      status: 2,
      said: expect.stringMatching(/there is one already: .*m67-job-retention-grant/),
    })
  }, 300_000)
})
