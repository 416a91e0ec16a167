import { measure } from 'mitata'
import { RECORDS } from './records'

/** One way of answering the same question. */
export interface Contender<R> {
  readonly name: string
  /** What is made of each record beforehand, and isn't timed. */
  readonly prepare?: (record: R) => unknown
  /** What is timed. */
  readonly run: (record: R) => unknown
  /** What came of it, as it can be compared; itself where nothing is said. */
  readonly answer?: (result: never) => unknown
}

/** Every contender must agree with the first on every record, or nothing is timed. */
async function agree<R>(contenders: readonly Contender<R>[], records: readonly R[]): Promise<void> {
  for (const record of records) {
    const answers = await Promise.all(
      contenders.map(async ({ prepare, run, answer }) => {
        const result = await run((prepare ? prepare(record) : record) as R)
        return String(answer ? answer(result as never) : result)
      }),
    )
    const differs = answers.findIndex((one) => one !== answers[0])
    if (differs > 0)
      throw new Error(
        `${contenders[differs]?.name} says ${answers[differs]}, not ${answers[0]}: ${JSON.stringify(record)}`,
      )
  }
}

/** Runs through all records. What comes out is counted, so that no engine may skip the work. */
function runAll<R>(run: Contender<R>['run'], records: readonly R[]): number {
  let truths = 0
  for (const record of records) if (run(record)) truths += 1
  return truths
}

async function awaitAll<R>(run: Contender<R>['run'], records: readonly R[]): Promise<number> {
  let truths = 0
  for (const record of records) if (await run(record)) truths += 1
  return truths
}

/** Nanoseconds for one record: the median of a timed run over all of them. */
async function time<R>({ prepare, run }: Contender<R>, records: readonly R[]): Promise<number> {
  const prepared = (prepare ? records.map(prepare) : records) as readonly R[]
  const isAsync = run(prepared[0] as R) instanceof Promise
  const all = isAsync ? () => awaitAll(run, prepared) : () => runAll(run, prepared)
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
  // Each goes through the loop once before any is timed, so that the first isn't favoured by being the only one known.
  for (const one of contenders) await time(one, records)
  let base = 0
  for (const one of contenders) {
    const nanoseconds = await time(one, records)
    if (base === 0) base = nanoseconds
    const rate = Math.round(1e9 / nanoseconds).toLocaleString('en')
    process.stdout.write(
      `  ${one.name.padEnd(46)}${rate.padStart(14)} ops/s   ${(nanoseconds / base).toFixed(2).padStart(9)} ×\n`,
    )
  }
}
