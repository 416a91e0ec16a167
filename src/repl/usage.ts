import { parseArgs } from 'node:util'
import type { Language, Words } from '../index'
import { USAGE } from './words'

/** What the person at the keyboard got wrong: said in one line, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  constructor(readonly words: Words) {
    super(words.en)
  }
}

/** The same with all there is to be said below it. */
export const withUsage = ({ zh, en }: Words): UsageError =>
  new UsageError({ zh: `${zh}\n\n${USAGE.zh}`, en: `${en}\n\n${USAGE.en}` })

const FLAGS = {
  'as-of': { type: 'string' },
  reading: { type: 'string' },
  lang: { type: 'string' },
  rulebook: { type: 'string' },
  set: { type: 'string', multiple: true },
  out: { type: 'string' },
  bad: { type: 'string' },
  columns: { type: 'string' },
  key: { type: 'string' },
  port: { type: 'string' },
  from: { type: 'string' },
  dialect: { type: 'string' },
  view: { type: 'string' },
  why: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

const isFlag = (name: string): name is keyof typeof FLAGS => Object.hasOwn(FLAGS, name)

type Environment = Readonly<Record<string, string | undefined>>

/** The language of a locale: Chinese where it says so, else English. */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en'
}

/** The language of a command line that may be wrong in other ways. */
export function languageOf(given: readonly string[], environment: Environment): Language {
  const said = given[given.indexOf('--lang') + 1]
  return given.includes('--lang') && (said === 'zh' || said === 'en') ? said : localeLanguage(environment)
}

/** A flag that isn't one, or that lacks its value or has one too many; node says so in English alone. */
function wrongFlag(token: { readonly name: string; readonly rawName: string; readonly value: string | undefined }) {
  const { name, rawName, value } = token
  if (!isFlag(name)) return new UsageError({ zh: `没有选项 ${rawName}`, en: `no option ${rawName}` })
  const isText = FLAGS[name].type === 'string'
  if (isText && (value === undefined || /^--[a-z]/.test(value)))
    return new UsageError({ zh: `${rawName} 缺少值`, en: `${rawName} lacks its value` })
  if (!isText && value !== undefined)
    return new UsageError({ zh: `${rawName} 不带值`, en: `${rawName} takes no value` })
  return undefined
}

/**
 * The words and flags of a command line.
 * @throws UsageError for a flag that can't be used
 */
export function readArguments(given: readonly string[], environment: Environment = {}) {
  const { tokens } = parseArgs({
    args: [...given],
    options: FLAGS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    const wrong = token.kind === 'option' ? wrongFlag(token) : undefined
    if (wrong) throw wrong
  }
  const { positionals, values } = parseArgs({ args: [...given], options: FLAGS, allowPositionals: true })
  const { lang = localeLanguage(environment) } = values
  if (lang !== 'zh' && lang !== 'en')
    throw new UsageError({ zh: `--lang 应为 zh 或 en，而不是 ${lang}`, en: `--lang takes zh or en, not ${lang}` })
  return { words: positionals, flags: { ...values, lang: lang as Language } }
}

export type Flags = ReturnType<typeof readArguments>['flags']

/** A word that a command can't do without. */
export function need(word: string | undefined, what: Words): string {
  if (word === undefined) throw withUsage({ zh: `缺少${what.zh}`, en: `${what.en} is missing` })
  return word
}

/** How many words a command takes besides its name; of those that aren't here, as many as there are. */
const MOST_WORDS: Readonly<Record<string, number>> = {
  list: 0,
  explore: 0,
  schema: 1,
  template: 1,
  eval: 2,
  match: 2,
  remedies: 2,
  reform: 2,
  receipt: 2,
  interview: 2,
  diff: 2,
  batch: 2,
}

/** @throws UsageError for a word that a command would make nothing of, such as what blanks have cut off */
export function noMoreThan(name: string, words: readonly string[]): void {
  const most = Object.hasOwn(MOST_WORDS, name) ? (MOST_WORDS[name] as number) : words.length
  const extra = words[most]
  if (extra === undefined) return
  throw new UsageError({
    zh: `${name} 用不到“${extra}”；含空格的内容须加引号`,
    en: `${name} takes no “${extra}”; what has blanks in it goes in quotes`,
  })
}
