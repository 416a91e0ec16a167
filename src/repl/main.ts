import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { Language, Rulebook, Words } from '../index'
import { batch } from './batch'
import { bookAt } from './book'
import { run } from './commands'
import { diffText } from './diff'
import { errorText } from './error-text'
import { portGiven, servePage } from './explore'
import { readUtf8 } from './given'
import { interviewed } from './interview'
import { tryLaws } from './laws'
import { type Console, openShell } from './shell'
import { summaryText } from './summary'
import { type Flags, languageOf, noMoreThan, readArguments, UsageError } from './usage'
import { USAGE } from './words'

const own = createRequire(import.meta.url)

/** The package's version, from its package.json beside dist. */
const version = (): string => (own('haotong/package.json') as { version: string }).version

/** Where a command line runs. */
export interface Surroundings extends Console {
  readonly stderr: NodeJS.WritableStream
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Where this program is, to run on other cores too. */
  readonly program?: URL
}

/** The page is built with its rulebook inside. */
const ITS_OWN: Words = {
  zh: 'explore 只显示南通的规则库，不能用 --rulebook',
  en: 'explore shows the rulebook of Nantong alone, and takes no --rulebook',
}

const WITH_BAD_CELLS = 2
const WITH_BROKEN_LAWS = 2
/** The signals that a batch ends at with whole rows, each with the code that a shell knows it by. */
const INTERRUPTIONS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
type Interruption = keyof typeof INTERRUPTIONS
const interruptions = Object.keys(INTERRUPTIONS) as readonly Interruption[]

/** A batch, which ends with the rows in hand where the person or the system interrupts it. */
async function runBatch(
  words: readonly string[],
  flags: Flags,
  book: Rulebook,
  { stdout, stderr, program }: Surroundings,
): Promise<number> {
  const stop = new AbortController()
  let by: Interruption | undefined
  const onInterrupt = (signal: Interruption) => {
    by ??= signal
    stop.abort()
  }
  // Not once: whoever presses twice still gets whole rows.
  for (const one of interruptions) process.on(one, onInterrupt)
  try {
    const summary = await batch({ words, flags, read: readUtf8, book, stderr, signal: stop.signal, program })
    stdout.write(`${summaryText(summary, flags)}\n`)
    return by ? INTERRUPTIONS[by] : summary.badCells > 0 ? WITH_BAD_CELLS : 0
  } finally {
    for (const one of interruptions) process.off(one, onInterrupt)
  }
}

/** Serves the page until the person interrupts it. */
async function explore(flags: Flags, { stdout }: Surroundings): Promise<number> {
  const folder = join(dirname(own.resolve('haotong/package.json')), 'dist/explorer')
  const { server, address } = await servePage(folder, portGiven(flags.port))
  stdout.write(`${address}\n`)
  process.once('SIGINT', () => server.close().closeAllConnections())
  await once(server, 'close')
  return 0
}

/** Does what a command line's words say, in the rulebook that its flags name. */
async function ran([name, ...words]: readonly string[], flags: Flags, to: Surroundings): Promise<number> {
  noMoreThan(name ?? '', words)
  const book = await bookAt(flags.rulebook)
  switch (name) {
    case undefined:
      await openShell(flags.lang, to, book)
      return 0
    case 'batch':
      return await runBatch(words, flags, book, to)
    case 'explore':
      if (flags.rulebook !== undefined) throw new UsageError(ITS_OWN)
      return await explore(flags, to)
    case 'interview':
      return await interviewed({ words, flags, read: readUtf8, book }, to)
    case 'laws': {
      const { text, isBroken } = await tryLaws({ words, flags, read: readUtf8, book })
      to.stdout.write(`${text}\n`)
      return isBroken ? WITH_BROKEN_LAWS : 0
    }
    case 'diff':
      to.stdout.write(`${await diffText({ words, flags, read: readUtf8, book })}\n`)
      return 0
    default:
      to.stdout.write(`${run([name, ...words], flags, readUtf8, book)}\n`)
      return 0
  }
}

/** Does what a command line says, and gives the code to exit with. */
export async function main(given: readonly string[], to: Surroundings): Promise<number> {
  let language: Language = languageOf(given, to.env ?? {})
  try {
    const { words, flags } = readArguments(given, to.env)
    language = flags.lang
    if (flags.help) to.stdout.write(`${USAGE[language]}\n`)
    else if (flags.version) to.stdout.write(`${version()}\n`)
    else return await ran(words, flags, to)
    return 0
  } catch (error) {
    to.stderr.write(`${errorText(error, language)}\n`)
    return 1
  }
}
