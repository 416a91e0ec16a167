import { measure } from 'mitata'
import { RECORDS } from './records'

/** One way of answering the same question. */
export interface Contender<R> {
  readonly name: string
  /** The answer, as text that can be compared. */
  readonly answer: (record: R) => unknown | Promise<unknown>
  /** What is timed; the answer itself where it isn't said. */
  readonly run?: (record: R) => unknown | Promise<unknown>
}

/** Every contender must agree with the first on every record, or nothing is timed. */
async function agree<R>(contenders: readonly Contender<R>[], records: readonly R[]): Promise<void> {
  const [first, ...rest] = contenders
  for (const record of records) {
    const expected = String(await first?.answer(record))
    for (const one of rest) {
      const answer = String(await one.answer(record))
      if (answer !== expected)
        throw new Error(`${one.name} says ${answer}, ${first?.name} ${expected}: ${JSON.stringify(record)}`)
    }
  }
}

/** Nanoseconds for one record: the median of a timed run over all of them. */
async function time<R>({ answer, run = answer }: Contender<R>, records: readonly R[]): Promise<number> {
  const isAsync = run(records[0] as R) instanceof Promise
  const all = isAsync
    ? async () => {
        for (const record of records) await run(record)
      }
    : () => {
        for (const record of records) run(record)
      }
  const { p50 } = await measure(all, { min_cpu_time: 4e8 })
  return p50 / records.length
}

/** Prints how fast each contender is, and how many times as long as the first it takes. */
export async function compete<R>(
  title: string,
  contenders: readonly Contender<R>[],
  records: readonly R[],
): Promise<void> {
  await agree(contenders, records)
  process.stdout.write(`\n${title} (all agree on ${RECORDS} records)\n`)
  let base = 0
  for (const one of contenders) {
    const nanoseconds = await time(one, records)
    if (base === 0) base = nanoseconds
    const rate = Math.round(1e9 / nanoseconds).toLocaleString('en')
    process.stdout.write(
      `  ${one.name.padEnd(44)}${rate.padStart(14)} ops/s   ${(nanoseconds / base).toFixed(2).padStart(9)} ×\n`,
    )
  }
}
