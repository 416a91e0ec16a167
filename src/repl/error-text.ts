import { InvalidFactsError, type Issue, type Language, UnknownNameError, type Words } from '../index'
import { UsageError } from './usage'
import { callOptionNames } from './words'

/** An option by its name in words, and what of it is meant: `parameters.m03.free-days` as 改动的数值“m03.free-days”. */
function optionInWords(path: string): string | undefined {
  const [head = '', ...rest] = path.split('.')
  const name = callOptionNames[head]?.zh
  return name === undefined || rest.length === 0 ? name : `${name}“${rest.join('.')}”`
}

/** An issue with its fact by label; in English by name. */
function issueWords({ fact, label, message }: Issue): Words {
  const zh = label?.zh ?? optionInWords(fact) ?? fact
  return { zh: message.zh.startsWith(fact) ? zh + message.zh.slice(fact.length) : message.zh, en: message.en }
}

/** An error as it is said to the person: each issue in a line, and no stack. */
export function errorWords(error: unknown): Words {
  if (error instanceof UsageError) return error.words
  if (InvalidFactsError.is(error) || UnknownNameError.is(error)) {
    const said = error.issues.map(issueWords)
    return { zh: said.map((one) => one.zh).join('\n'), en: said.map((one) => one.en).join('\n') }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { zh: message, en: message }
}

export const errorText = (error: unknown, language: Language): string => errorWords(error)[language]
