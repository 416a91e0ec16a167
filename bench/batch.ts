import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as face from '../src/index'
import type * as intakeOf from '../src/intake/index'
import { enterprise } from './enterprise'
import { RECORDS, records } from './records'

/* `haotong batch` over a file, against a matcher alone that is given the same records: how much reading and writing cost. */

const AS_OF = '2023-06-15'
const TIMES = 100
const ROWS = RECORDS * TIMES
const cli = new URL('../dist/repl/cli.js', import.meta.url).pathname

/** Seconds that something takes; the best of three. */
function secondsOf(run: () => void): number {
  const all = Array.from({ length: 3 }, () => {
    const start = performance.now()
    run()
    return (performance.now() - start) / 1000
  })
  return Math.min(...all)
}

const line = (cells: readonly string[]): string => cells.map((one) => `"${one}"`).join(',')

/** Prints rows a second of a matcher alone and of a batch, with reasons and without. */
export function benchBatch(library: typeof face, { writeFacts }: typeof intakeOf): void {
  const known = records(5, enterprise)
  const rows = known.map((one) => writeFacts('enterprise', one))
  const columns = [...new Set(rows.flatMap((one) => Object.keys(one)))]
  const head = line(columns)
  const folder = mkdtempSync(join(tmpdir(), 'haotong-bench-'))
  try {
    const lines = rows.map((one) => line(columns.map((name) => one[name] ?? ''))).join('\n')
    const body = Array.from({ length: TIMES }, () => lines).join('\n')
    const file = join(folder, 'enterprises.csv')
    writeFileSync(file, `${head}\n${body}\n`)
    const empty = join(folder, 'none.csv')
    writeFileSync(empty, `${head}\n`)
    const matcher = library.matcher('enterprise', { asOf: AS_OF })
    for (const why of [false, true]) {
      const batch = (from: string) => () =>
        execFileSync(process.execPath, [
          ...[cli, 'batch', 'enterprise', from, '--as-of', AS_OF, '--out', join(folder, 'out.csv')],
          ...(why ? ['--why'] : []),
        ])
      const alone = secondsOf(() => {
        for (let at = 0; at < ROWS; at += 1) {
          const one = known[at % known.length] as (typeof known)[number]
          if (why) matcher(one)
          else matcher.outcomes(one)
        }
      })
      // Without what a process takes to start.
      const whole = secondsOf(batch(file)) - secondsOf(batch(empty))
      const rate = (seconds: number): string => `${Math.round(ROWS / seconds).toLocaleString('en')} rows/s`
      process.stdout.write(
        `\nhaotong batch, ${ROWS.toLocaleString('en')} enterprises${why ? ', with reasons' : ''}: ${rate(whole)}; ` +
          `a matcher alone ${rate(alone)}; ${Math.round((alone / whole) * 100)}% of it\n`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
