import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
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

it('holds no more for many rows than for few', () => {
  const [few, many] = [mostHeld(1000), mostHeld(100_000)]
  // The file alone is 100 MB; what is read at a time, and what waits to be swept, is a part of that.
  expect(many - few).toBeLessThan(45)
})

describe('interrupted', () => {
  it('ends with whole rows, says where, and with 130', async () => {
    const out = join(consumer.folder, 'interrupted.csv')
    const run = spawn(process.execPath, argumentsOf(fileOf(60_000), out), { cwd: consumer.folder })
    let said = ''
    run.stdout.on('data', (text) => {
      said += String(text)
    })
    const looking = setInterval(() => {
      if (!existsSync(out) || statSync(out).size < 100_000) return
      clearInterval(looking)
      run.kill('SIGINT')
    }, 5)
    const code = await new Promise((resolve) => run.on('close', resolve))
    expect(code).toBe(130)
    const rows = Number(/^interrupted after row (\d+); \1 rows/.exec(said)?.[1])
    expect(rows).toBeLessThan(60_000)
    const text = readFileSync(out, 'utf8')
    expect(text.endsWith('\n')).toBe(true)
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(rows + 1)
    expect(new Set(lines.slice(1).map((line) => line.split(',').length)).size).toBe(1)
  })
})
