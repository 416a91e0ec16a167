import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/*
 * Mutation testing, an area at a time: `npm run mutate` for all of them, `npm run mutate -- m03 language/evaluate` for some.
 * What was killed before and hasn't changed isn't run again; what survived is. `--wide` holds it against more tests.
 */

interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement: string
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}
interface Report {
  readonly files: Record<string, { readonly source: string; mutants: Mutant[] }>
}

const folder = '.reports/mutants'
const reportOf = (area: string): string => join(folder, `${area.replace('/', '-')}.json`)
const read = (file: string): Report => JSON.parse(readFileSync(file, 'utf8')) as Report
const isUnseen = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage'
const isSeen = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout'

/** How many were noticed, and how many not. */
const tally = (mutants: readonly Mutant[]): readonly [number, number] => [
  mutants.filter(isSeen).length,
  mutants.filter(isUnseen).length,
]

/** Every folder of the language, and every measure. */
const measures = [...new Set(readdirSync('src/rules').flatMap((name) => name.match(/^m\d\d/)?.[0] ?? []))]
const language = readdirSync('src/language').filter((name) => name !== 'index.ts')
const areas = [...language.map((name) => `language/${name}`), ...measures]

const filesOf = (area: string): string[] =>
  area.startsWith('language/')
    ? [`src/${area}/**/*.ts`]
    : ['rules', 'calculators'].map((name) => `src/${name}/**/${area}*.ts`)

/** Parts of the language that the rulebook's tests are about. */
const ELSEWHERE: Readonly<Record<string, string[]>> = {
  'language/rulebook': ['rulebook'],
  'language/values': ['rulebook/receipt'],
  'language/input': ['rulebook/json-schema'],
}

function testsOf(area: string, wide: boolean): string[] {
  const all = wide ? ['testing', 'rulebook', 'docs/measures'] : []
  if (area.startsWith('language/')) return ['language', ...(ELSEWHERE[area] ?? []), ...all]
  return [`rules/${area}`, `calculators/${area}`, ...all]
}

/** Forgets what survived, so that it is held against the tests as they are now; gives back what the file was. */
function forget(file: string): string {
  const before = readFileSync(file, 'utf8')
  const report = JSON.parse(before) as Report
  for (const one of Object.values(report.files)) one.mutants = one.mutants.filter((mutant) => !isUnseen(mutant))
  writeFileSync(file, JSON.stringify(report))
  return before
}

/** Runs Stryker over an area, on one core. */
async function mutate(area: string, wide: boolean): Promise<void> {
  const file = reportOf(area)
  const before = existsSync(file) ? forget(file) : undefined
  const what = ['--mutate', filesOf(area).join(','), '--incrementalFile', file, '--concurrency', '1']
  const began = Date.now()
  const stryker = spawn('npx', ['stryker', 'run', ...what], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, HAOTONG_TESTS: testsOf(area, wide).join(','), HAOTONG_AREA: area },
  })
  const said = text(stryker.stdout)
  const [status] = await once(stryker, 'close')
  if (status !== 0) {
    process.exitCode = 1
    if (before !== undefined) writeFileSync(file, before)
    return console.error(`${area}: Stryker ended with ${status}\n${await said}`)
  }
  const [seen, unseen] = tally(Object.values(read(file).files).flatMap((one) => one.mutants))
  console.log(`${area}: ${seen} noticed, ${unseen} not, ${Math.round((Date.now() - began) / 1000)} s`)
}

const LEAST = 90

/** Where the mutants are that weren't noticed, and how many were, by folder; below the least share it fails. */
function sumUp(): void {
  const reports = areas.map(reportOf).filter((file) => existsSync(file))
  const files = reports.flatMap((file) => Object.entries(read(file).files))
  for (const [path, { source, mutants }] of files) {
    for (const { location, mutatorName, replacement } of mutants.filter(isUnseen)) {
      const { line, column } = location.start
      const code = source.split('\n')[line - 1]?.trim()
      console.log(`${path}:${line}:${column} ${mutatorName} ${code} => ${replacement.replace(/\s+/g, ' ')}`)
    }
  }
  for (const name of ['src/language', 'src/rules', 'src/calculators']) {
    const [seen, unseen] = tally(files.filter(([path]) => path.startsWith(name)).flatMap(([, { mutants }]) => mutants))
    const share = (100 * seen) / Math.max(1, seen + unseen)
    console.log(`${name}: ${share.toFixed(1)}% of ${seen + unseen}`)
    if (seen + unseen > 0 && share < LEAST) process.exitCode = 1
  }
}

const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const unknown = asked.filter((one) => !areas.includes(one))
if (unknown.length > 0) throw new Error(`no such area: ${unknown.join(', ')}; there are ${areas.join(', ')}`)
mkdirSync(folder, { recursive: true })
const waiting = process.argv.includes('--report') ? [] : [...(asked.length > 0 ? asked : areas)]
const worker = async (): Promise<void> => {
  for (let area = waiting.shift(); area !== undefined; area = waiting.shift())
    await mutate(area, process.argv.includes('--wide'))
}
await Promise.all(Array.from({ length: availableParallelism() }, worker))
sumUp()
