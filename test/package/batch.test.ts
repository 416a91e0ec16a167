import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../../src/repl/main'
import { createConsumer } from './packed'

/* `haotong batch` as a process of its own: what it holds in memory, and what an interruption leaves. */

const consumer = createConsumer({ name: 'batch', private: true, type: 'module' })
afterAll(() => consumer.remove())
const cli = 'node_modules/haotong/dist/repl/cli.js'
const HEAD = 'plate,isNewEnergy,isCertifiedOperator,annualAssessmentPassed,vehicleType,cityMileageKm'
/** So long that rows which were kept would be seen. */
const plate = 'p'.repeat(1000)
const columns = consumer.write('columns.json', '{"plate":null}')

function fileOf(rows: number): string {
  const path = join(consumer.folder, `${rows}.csv`)
  writeFileSync(path, `${HEAD}\n${`${plate},true,true,true,light-enclosed-van,25000\n`.repeat(rows)}`)
  return path
}

const argumentsOf = (file: string, out: string): string[] => [
  ...[cli, 'batch', 'vehicle', file, '--out', out, '--columns', columns, '--key', 'plate', '--why'],
]

/** The most memory that a batch of so many rows held at a time, in MB. */
function mostHeld(rows: number): number {
  consumer.write('peak.mjs', "process.on('exit', () => console.log('peak', process.resourceUsage().maxRSS))\n")
  const limits = ['--max-old-space-size=48', '--max-semi-space-size=2', '--import', './peak.mjs']
  const said = consumer.node(...limits, ...argumentsOf(fileOf(rows), join(consumer.folder, `${rows}.out.csv`)))
  expect(said).toMatch(new RegExp(`^${rows} rows`))
  return Number(/peak (\d+)/.exec(said)?.[1]) / 1024
}

it('holds no more for many rows than for fewer, with workers at both', () => {
  const [few, many] = [mostHeld(10_000), mostHeld(60_000)]
  // The file alone is 60 MB; what is read at a time, and what waits to be swept, is a part of that.
  expect(many - few).toBeLessThan(35)
})

/** A row of its own kind: most are in order, some have a cell that can't be read, a quote that is forgotten, or a cell of two lines. */
function rowOf(nth: number): string {
  const cells = [
    '是',
    nth % 3 === 0 ? '否' : '是',
    '是',
    'light-enclosed-van',
    String(15_000 + (nth % 10_000)),
    plate.slice(0, 150),
  ]
  if (nth % 97 === 0) cells[1] = 'maybe'
  if (nth % 1009 === 0) cells[5] = '"forgotten'
  if (nth % 1013 === 0) cells[5] = '"two\nlines"'
  if (nth % 2003 === 0) cells.pop()
  return cells.join()
}

it('answers a long file by workers as it would alone, row by row, and says the same of what can’t be read', async () => {
  const head = 'isNewEnergy,isCertifiedOperator,annualAssessmentPassed,vehicleType,cityMileageKm,备忘'
  const file = consumer.write(
    'long.csv',
    `${head}\n${Array.from({ length: 30_000 }, (_, nth) => rowOf(nth)).join('\n')}\n`,
  )
  expect(statSync(file).size).toBeGreaterThan(4_000_000)
  const [alone, together] = ['alone.csv', 'together.csv'].map((name) => join(consumer.folder, name)) as [string, string]
  const words = (out: string) => ['batch', 'vehicle', file, '--out', out, '--why', '--lang', 'zh']
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
  expect(await main(words(alone), streams)).toBe(2)
  const run = spawnSync(process.execPath, [cli, ...words(together)], { cwd: consumer.folder, encoding: 'utf8' })
  expect([run.status, run.stderr]).toEqual([2, ''])
  const said = String(streams.stdout.read())
  expect(run.stdout.replaceAll(together, alone)).toBe(said)
  expect(said.match(/^.*备忘.*$/gm)).toHaveLength(1)
  for (const ending of ['', '.bad.csv'])
    expect(readFileSync(together + ending, 'utf8')).toBe(readFileSync(alone + ending, 'utf8'))
  const bad = readFileSync(`${alone}.bad.csv`, 'utf8')
  // Every 97th of 30,000 rows, but for the first, which has a cell too few.
  expect(bad.match(/^.*maybe.*$/gm)).toHaveLength(309)
})

describe('interrupted', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with whole rows, says where, and with %d', async (signal, expected) => {
    const out = join(consumer.folder, `${signal}.csv`)
    const run = spawn(process.execPath, argumentsOf(fileOf(60_000), out), { cwd: consumer.folder })
    let said = ''
    run.stdout.on('data', (text) => {
      said += String(text)
    })
    const looking = setInterval(() => {
      if (!existsSync(out) || statSync(out).size < 100_000) return
      clearInterval(looking)
      run.kill(signal)
    }, 5)
    const code = await new Promise((resolve) => run.on('close', resolve))
    expect(code).toBe(expected)
    const rows = Number(/^interrupted after row (\d+); \1 rows/.exec(said)?.[1])
    expect(rows).toBeLessThan(60_000)
    const text = readFileSync(out, 'utf8')
    expect(text.endsWith('\n')).toBe(true)
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(rows + 1)
    expect(new Set(lines.slice(1).map((line) => line.split(',').length)).size).toBe(1)
  })
})
