import { type REPLServer, start } from 'node:repl'
import * as calculators from '../calculators/index'
import * as data from '../data/index'
import * as facts from '../facts/index'
import type { Language, Words } from '../index'
import * as face from '../index'
import * as rules from '../rules/index'
import { showText } from './commands'
import { errorText } from './error-text'
import { findText } from './find'
import { listText, valueText } from './render'

const WELCOME: Words = {
  zh: `haotong：南通市2023年“万事好通”66项措施的规则。程序库的全部内容都可使用；事实和数据见 facts、data。
试试  loanRolloverFee({ principal: '5000000', sector: 'manufacturing', days: 4 })  ·  .help  ·  .measures  ·  .show m03  ·  .find 补贴`,
  en: `haotong: the 66 measures of Nantong's 2023 programme as rules. All exports are in scope; facts and data by those names.
Try  loanRolloverFee({ principal: '5000000', sector: 'manufacturing', days: 4 })  ·  .help  ·  .measures  ·  .show m03  ·  .find subsidy`,
}

/** Node's own commands, which it explains in English alone. */
const HELP: Readonly<Record<string, Words>> = {
  break: { zh: '放弃正在输入的内容', en: 'Leave what is being typed' },
  clear: { zh: '清除自定的名称', en: 'Forget names of your own' },
  editor: { zh: '输入多行', en: 'Type several lines' },
  exit: { zh: '退出', en: 'Leave' },
  help: { zh: '本说明', en: 'This help' },
  load: { zh: '运行一个 JS 文件', en: 'Run a JS file' },
  save: { zh: '把已输入的内容存入文件', en: 'Save what was typed to a file' },
  measures: { zh: '全部措施及其规定', en: 'List every measure with its provisions' },
  show: {
    zh: '一项措施（m03）或规定（m03.loan-rollover-fee）',
    en: 'Show a measure (m03) or a provision (m03.loan-rollover-fee)',
  },
  find: { zh: '按标题查找', en: 'Find measures and provisions by their titles' },
  lang: { zh: '以中文（zh）或英文（en）回答', en: 'Answer in zh or en' },
}

/** Where the person types and reads. */
export interface Console {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
}

const helpText = (server: REPLServer, language: Language): string => {
  const names = Object.keys(server.commands).sort()
  const width = Math.max(...names.map((name) => name.length))
  return names.map((name) => `.${name.padEnd(width)}  ${HELP[name]?.[language] ?? ''}`).join('\n')
}

/** Opens the REPL with the whole library in scope. */
export function openShell(initial: Language, { stdin, stdout }: Console): void {
  let language = initial
  stdout.write(`${WELCOME[language]}\n`)
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
  const command = (name: string, text: (word: string) => string) =>
    server.defineCommand(name, {
      help: HELP[name]?.[language] ?? '',
      action: (word) => {
        server.clearBufferedCommand()
        try {
          server.output.write(`${text(word.trim())}\n`)
        } catch (error) {
          server.output.write(`${errorText(error, language)}\n`)
        }
        server.displayPrompt()
      },
    })
  command('measures', () => listText(language))
  command('show', (which) => showText(which, language))
  command('find', (text) => findText(text, language))
  command('help', () => helpText(server, language))
  command('lang', (name) => {
    if (name === 'zh' || name === 'en') language = name
    return { zh: '以中文回答', en: 'answers in English' }[language]
  })
}
