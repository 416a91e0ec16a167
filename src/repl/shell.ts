import { once } from 'node:events'
import { type REPLServer, start } from 'node:repl'
import * as calculators from '../calculators/index'
import * as data from '../data/index'
import * as facts from '../facts/index'
import type { Language, Rulebook, Words } from '../index'
import * as face from '../index'
import * as intake from '../intake/index'
import * as rules from '../rules/index'
import * as sql from '../sql/index'
import { ours } from './book'
import { diffText } from './diff'
import { errorText } from './error-text'
import { findText } from './find'
import { readUtf8 } from './given'
import { tryLaws } from './laws'
import { LinesInOrder } from './lines'
import { anyText, listText } from './render'
import { showText } from './show'
import { readArguments, UsageError } from './usage'

const WELCOME: Words = {
  zh: `haotong：南通市2023年“万事好通”66项措施的规则。程序库的全部内容都可使用；事实和数据见 facts、data。
试试  loanRolloverFee({ principal: '5000000', sector: 'manufacturing', days: 4 })  ·  .help  ·  .measures  ·  .show m03  ·  .find 补贴`,
  en: `haotong: the 66 measures of Nantong's 2023 programme as rules. All exports are in scope; facts and data by those names.
Try  loanRolloverFee({ principal: '5000000', sector: 'manufacturing', days: 4 })  ·  .help  ·  .measures  ·  .show m03  ·  .find subsidy`,
}

const isNantong = (book: Rulebook): boolean => book.name === face.nantong.name

/** Provisions by the names that their exports have: `m03.loan-rollover-fee` as `loanRolloverFee`. */
const byName = ({ provisions }: Rulebook): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    provisions.map((one) => [
      one.id.slice(one.id.indexOf('.') + 1).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      one,
    ]),
  )

const welcomeTo = (book: Rulebook): Words => {
  if (isNantong(book)) return WELCOME
  const [count, { zh, en }] = [book.provisions.length, book.title]
  return {
    zh: `haotong：${zh}，${count} 项规定。这部规则库的读取方法和规定都可直接使用，规则库本身为 book。\n试试  .help  ·  .measures  ·  .show 编号  ·  .find 文字`,
    en: `haotong: ${en}, ${count} provisions. Its readers and provisions are in scope, the rulebook itself as book.\nTry  .help  ·  .measures  ·  .show ID  ·  .find TEXT`,
  }
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
  diff: { zh: '与另一部规则库（存档或模块）的不同', en: 'How another rulebook (an edition, or a module) differs' },
  laws: {
    zh: '试各项规定应守的法则，或只试所列编号',
    en: 'Try the laws that every provision keeps, or those of the ids given',
  },
  lang: { zh: '以中文（zh）或英文（en）回答', en: 'Answer in zh or en' },
}

/** Commands that say nothing without a word. */
const OF_SOMETHING: ReadonlySet<string> = new Set(['show', 'find', 'diff'])

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

/** What is typed by a person as it is; what comes from a file or a program line by line, as each is answered. */
function readingFrom(stdin: NodeJS.ReadableStream) {
  if ('isTTY' in stdin && stdin.isTTY) return { input: stdin, follow: () => {} }
  const lines = new LinesInOrder()
  const follow = (server: REPLServer) => {
    const prompt = server.displayPrompt.bind(server)
    server.displayPrompt = (preserve) => {
      prompt(preserve)
      lines.answered()
    }
    server.on('exit', lines.done)
    void lines.from(stdin)
  }
  return { input: lines.out, terminal: false, follow }
}

/** Opens the REPL with the whole library in scope, until it is left. */
export async function openShell(initial: Language, { stdin, stdout }: Console, book: Rulebook = ours): Promise<void> {
  let language = initial
  stdout.write(`${welcomeTo(book)[language]}\n`)
  const { follow, ...input } = readingFrom(stdin)
  const server = start({
    prompt: 'haotong> ',
    ...input,
    output: stdout,
    writer: (value: unknown) =>
      value instanceof Error ? `${value.name}: ${errorText(value, language)}` : anyText(value, language),
  })
  const own = isNantong(book) ? { ...rules, ...calculators, ...sql, facts, data } : { ...byName(book), ...book }
  const scope: Record<string, unknown> = { ...intake, ...face, ...own, book }
  const provide = () => {
    for (const [name, value] of Object.entries(scope))
      Object.defineProperty(server.context, name, { value, enumerable: true, configurable: true })
  }
  provide()
  server.on('reset', provide)
  const command = (name: string, text: (word: string) => string | Promise<string>) =>
    server.defineCommand(name, {
      help: HELP[name]?.[language] ?? '',
      action: (word) => {
        server.clearBufferedCommand()
        const say = (told: string) => {
          server.output.write(`${told}\n`)
          server.displayPrompt()
        }
        const refuse = (error: unknown) => say(errorText(error, language))
        try {
          const asked = word.trim()
          const told = asked === '' && OF_SOMETHING.has(name) ? `.${name}  ${HELP[name]?.[language]}` : text(asked)
          if (typeof told === 'string') say(told)
          else told.then(say, refuse)
        } catch (error) {
          refuse(error)
        }
      },
    })
  command('measures', () => listText(language, book))
  command('show', (which) => showText(which, { language, book }))
  command('find', (text) => findText(text, language, book))
  const given = (word: string) => ({
    words: word.split(/\s+/).filter((one) => one !== ''),
    flags: { ...readArguments([]).flags, lang: language },
    read: readUtf8,
    book,
  })
  command('diff', (path) => diffText(given(path)))
  command('laws', async (ids) => (await tryLaws(given(ids))).text)
  command('help', () => helpText(server, language))
  command('lang', (name) => {
    if (name !== 'zh' && name !== 'en')
      throw new UsageError({ zh: `应为 zh 或 en，而不是“${name}”`, en: `it takes zh or en, not “${name}”` })
    language = name
    return { zh: '以中文回答', en: 'answers in English' }[language]
  })
  const left = once(server, 'exit')
  stdout.once('error', () => server.close())
  follow(server)
  await left
}
