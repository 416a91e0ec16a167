import { start } from 'node:repl'
import * as calculators from '../calculators/index'
import * as data from '../data/index'
import * as facts from '../facts/index'
import type { Language } from '../index'
import * as face from '../index'
import * as rules from '../rules/index'
import { errorText } from './commands'
import { listText, measureText, provisionText, valueText } from './render'

const WELCOME = `haotong: the 66 measures of Nantong's 2023 programme as rules. All exports are in scope; facts and data by those names.
Try  loanRolloverFee({ principal: '5000000', sector: 'manufacturing', days: 4 })  ·  .help  ·  .measures  ·  .show m03`

/** Where the person types and reads. */
export interface Console {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
}

/** Opens the REPL with the whole library in scope. */
export function openShell(initial: Language, { stdin, stdout }: Console): void {
  let language = initial
  stdout.write(`${WELCOME}\n`)
  const server = start({
    prompt: 'haotong> ',
    input: stdin,
    output: stdout,
    writer: (value: unknown) =>
      value instanceof Error ? `${value.name}: ${errorText(value, language)}` : valueText(value, language),
  })
  const scope: Record<string, unknown> = { ...rules, ...calculators, ...face, facts, data }
  const provide = () => {
    for (const [name, value] of Object.entries(scope))
      Object.defineProperty(server.context, name, { value, enumerable: true, configurable: true })
  }
  provide()
  server.on('reset', provide)
  const say = (text: () => string) => {
    server.clearBufferedCommand()
    try {
      server.output.write(`${text()}\n`)
    } catch (error) {
      server.output.write(`${errorText(error, language)}\n`)
    }
    server.displayPrompt()
  }
  server.defineCommand('measures', {
    help: 'List every measure with its provisions',
    action: () => say(() => listText()),
  })
  server.defineCommand('show', {
    help: 'Show a measure (m03) or a provision (m03.loan-rollover-fee)',
    action: (which) =>
      say(() => (which.includes('.') ? provisionText(face.provision(which.trim())) : measureText(which.trim()))),
  })
  server.defineCommand('lang', {
    help: 'Answer in zh or en',
    action: (name) => {
      if (name === 'zh' || name === 'en') language = name
      say(() => `answers in ${language}`)
    },
  })
}
