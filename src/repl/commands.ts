import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { evaluate, explain, InvalidFactsError, type Language, match, type Options, provision } from '../index'
import { listText, measureText, provisionText, resultText } from './render'

/** What the person at the keyboard got wrong: said in one line, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Whatever was thrown, in a line. */
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const USAGE = `haotong                                   the REPL, with the whole library in scope
haotong list                              every measure with its provisions
haotong show m03 | m03.loan-rollover-fee  a measure, or a provision
haotong eval ID FACTS                     evaluate a provision; FACTS is JSON, or - for standard input
haotong match SUBJECT FILE                every eligibility of a subject against a record (a JSON file, or -)

--as-of DATE      the day as of which one asks        --reading NAME   a reading of an open text
--explain         how the result came about           --json           the result as JSON
--lang zh | en    the language of the answer (en)     --version, --help`

const FLAGS = {
  'as-of': { type: 'string' },
  reading: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  explain: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

/** The words and flags of a command line. */
export function readArguments(given: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({ args: [...given], options: FLAGS, allowPositionals: true })
    if (values.lang !== 'zh' && values.lang !== 'en') throw new UsageError(`--lang takes zh or en, not ${values.lang}`)
    return { words: positionals, flags: { ...values, lang: values.lang as Language } }
  } catch (error) {
    throw new UsageError(messageOf(error))
  }
}

type Flags = ReturnType<typeof readArguments>['flags']

const optionsOf = (flags: Flags): Options => ({
  ...(flags['as-of'] !== undefined && { asOf: flags['as-of'] }),
  ...(flags.reading !== undefined && { reading: flags.reading }),
})

/** Reads a file, or standard input by its number. */
type Read = (from: string | 0) => string
const readUtf8: Read = (from) => readFileSync(from, 'utf8')

function readText(path: string, read: Read): string {
  try {
    return read(path === '-' ? 0 : path)
  } catch (error) {
    throw new UsageError(`can't read ${path}: ${messageOf(error)}`)
  }
}

function parse(text: string, what: string): object {
  try {
    return JSON.parse(text) as object
  } catch (error) {
    throw new UsageError(`${what} isn't JSON: ${messageOf(error)}`)
  }
}

function need(word: string | undefined, what: string): string {
  if (word === undefined) throw new UsageError(`${what} is missing\n\n${USAGE}`)
  return word
}

const json = (value: unknown): string => JSON.stringify(value, null, 2)

function evaluateText(id: string, facts: object, flags: Flags): string {
  const options = optionsOf(flags)
  if (flags.explain) {
    const explanation = explain(id, facts, options)
    return flags.json ? json(explanation) : explanation.toText(flags.lang)
  }
  const result = evaluate(id, facts, options)
  return flags.json ? json(result) : resultText(result, flags.lang)
}

function matchText(subject: string, facts: object, flags: Flags): string {
  const matches = match(subject, facts, optionsOf(flags))
  if (flags.json) return json(matches)
  return (['eligible', 'undetermined', 'ineligible'] as const)
    .map((outcome) => [outcome, matches[outcome]] as const)
    .flatMap(([outcome, list]) => [
      `${outcome} (${list.length})`,
      ...list.map((one) => `${one.id}  ${one.title[flags.lang]}\n${indented(resultText(one, flags.lang))}`),
    ])
    .join('\n')
}

/** A result's lines below its outcome, which the list's heading says already. */
const indented = (text: string): string =>
  text
    .split('\n')
    .slice(1)
    .map((line) => `  ${line}`)
    .join('\n')

/** What a one-shot command prints. */
export function run(words: readonly string[], flags: Flags, read = readUtf8): string {
  const [command, first, second] = words
  switch (command) {
    case 'list':
      return listText()
    case 'show': {
      const which = need(first, 'what to show')
      return which.includes('.') ? provisionText(provision(which)) : measureText(which)
    }
    case 'eval': {
      const id = need(first, 'the provision’s id')
      const facts = second ?? '{}'
      return evaluateText(id, parse(facts === '-' ? readText('-', read) : facts, 'FACTS'), flags)
    }
    case 'match':
      return matchText(
        need(first, 'the subject'),
        parse(readText(need(second, 'the file'), read), String(second)),
        flags,
      )
    default:
      throw new UsageError(`no command ${String(command)}\n\n${USAGE}`)
  }
}

/** An error as it is said to the person: each issue in their language, and no stack. */
export function errorText(error: unknown, language: Language): string {
  if (error instanceof InvalidFactsError) return error.issues.map((one) => one.message[language]).join('\n')
  return messageOf(error)
}
