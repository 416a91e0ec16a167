import {
  InvalidFactsError,
  type Language,
  type Match,
  type Options,
  type Refused,
  type Rulebook,
  type Words,
} from '../index'
import { csvTemplate } from '../intake/index'
import { yearOf } from '../language/rulebook/years'
import { ours } from './book'
import { errorText } from './error-text'
import { findText } from './find'
import { type Asking, factsGiven, optionsGiven, readUtf8, subjectNamed } from './given'
import { readingsInWords } from './readings-text'
import { listText } from './render'
import { explanationInFull, resultText } from './result-text'
import { showText } from './show'
import { sqlText } from './sql'
import { columns } from './table'
import { type Flags, need, withUsage } from './usage'
import { colon, inBrackets, outcomeText, sectionHeads } from './words'

const json = (value: unknown): string => JSON.stringify(value, null, 2)

/** What the person asks for, and how. */
interface Call extends Asking {
  readonly words: readonly string[]
}

const THE_ID: Words = { zh: '规定的编号', en: 'the provision’s id' }
const THE_SUBJECT: Words = { zh: '对象', en: 'the subject' }

function evalText(call: Call): string {
  const { words, flags, book } = call
  const id = need(words[0], THE_ID)
  const one = book.provision(id)
  const facts = factsGiven(one, words[1], call)
  const options = optionsGiven(call, id)
  if (!flags.explain) {
    const result = book.evaluate(one, facts, options)
    return flags.json ? json(result) : resultText(result, flags.lang, one, book, options)
  }
  const explanation = book.explain(one, facts, options)
  return flags.json ? json(explanation) : explanationInFull(explanation, flags.lang, yearOf(one, book))
}

function matchText(call: Call): string {
  const { words, flags, book } = call
  const subject = subjectNamed(need(words[0], THE_SUBJECT), book)
  const given = need(words[1], { zh: '事实', en: 'the file' })
  const options = optionsGiven(call)
  const matches = book.match(subject, factsGiven(subject, given, call), options)
  if (flags.json) return json(matches)
  return LISTS.flatMap((name) => {
    const list: readonly (Match | Refused)[] = matches[name]
    const head = `${outcomeText(name, flags.lang)}${inBrackets(String(list.length), flags.lang)}`
    return list.length === 0 && name !== 'eligible' ? [] : [head, ...list.map((one) => matchLines(one, call, options))]
  }).join('\n')
}

const LISTS = ['eligible', 'undetermined', 'ineligible', 'notCovered', 'refused'] as const

function matchLines(one: Match | Refused, { flags, book }: Call, options: Options): string {
  const language = flags.lang
  const head = `${one.id}  ${one.title[language]}`
  const of = book.provision(one.id)
  const said =
    one.outcome === 'refused' ? refusalText(one, language) : indented(resultText(one, language, of, book, options))
  return said === '' ? head : `${head}\n${said}`
}

const refusalText = ({ issues }: Refused, language: Language): string =>
  errorText(new InvalidFactsError(issues), language).replace(/^/gm, '    ')

/** A result's lines below its outcome, which the list's heading says already. */
const indented = (text: string): string =>
  text
    .split('\n')
    .slice(1)
    .map((line) => `  ${line}`)
    .join('\n')

function remediesText(call: Call): string {
  const { words, flags, book } = call
  const id = need(words[0], THE_ID)
  const one = book.provision(id)
  const facts = factsGiven(one, words[1], call) as Readonly<Record<string, unknown>>
  const answer = book.remedies(one, facts, optionsGiven(call, id))
  if (flags.json) return json(answer)
  const rows = answer.remedies.map((remedy): [string, string] => [
    sectionHeads.remedy[flags.lang],
    remedy.words[flags.lang],
  ])
  const why = answer.because ? [[sectionHeads.why[flags.lang], answer.because[flags.lang]] as [string, string]] : []
  return [outcomeText(answer.outcome, flags.lang), columns([...rows, ...why])].join('\n')
}

/** The result by the document's figures, and by the changed ones. */
function reformText(call: Call): string {
  const { words, flags, book } = call
  const id = need(words[0], THE_ID)
  need(flags.set?.[0], { zh: ' --set 参数=值', en: '--set P=VALUE' })
  const one = book.provision(id)
  const facts = factsGiven(one, words[1], call)
  const { parameters, ...stated } = optionsGiven(call, id)
  const before = book.evaluate(one, facts, stated)
  const changed = parameters === undefined ? stated : { ...stated, parameters }
  const after = book.evaluate(one, facts, changed)
  if (flags.json) return json({ before, after })
  const names = { zh: ['按文件', '改动后'], en: ['as stated', 'as changed'] }[flags.lang]
  const asked = [
    [before, stated],
    [after, changed],
  ] as const
  const [first, second] = asked.map((each) => resultText(each[0], flags.lang, one, book, each[1]))
  return `${names[0]}${colon[flags.lang]}${first}\n${names[1]}${colon[flags.lang]}${second}`
}

const receiptHeads: Readonly<Record<string, Words>> = {
  library: { zh: '程序库版本', en: 'library' },
  rulebook: { zh: '规则库', en: 'rulebook' },
  provision: { zh: '规定', en: 'provision' },
  asOf: { zh: '基准日', en: 'asOf' },
  reading: { zh: '读法', en: 'reading' },
  rule: { zh: '规则摘要', en: 'rule' },
  figures: { zh: '数值摘要', en: 'figures' },
  facts: { zh: '事实摘要', en: 'facts' },
  outcome: { zh: '结果', en: 'outcome' },
  result: { zh: '结果摘要', en: 'result' },
}

/** A part of a receipt: a text, or texts by name. */
const partText = (part: unknown): string =>
  typeof part === 'object' && part !== null
    ? Object.entries(part)
        .map((each) => each.join(' '))
        .join(', ') || '–'
    : String(part)

function receiptText(call: Call): string {
  const { words, flags, book } = call
  const id = need(words[0], THE_ID)
  const one = book.provision(id)
  const options = optionsGiven(call, id)
  const kept = book.receipt(one, factsGiven(one, words[1], call), options)
  if (flags.json) return json(kept)
  const inWords = (name: string, text: string): string => {
    if (name === 'outcome') return outcomeText(text, flags.lang)
    return name !== 'reading' || flags.lang === 'en' ? text : readingsInWords(text, one, options, 'zh').join('；')
  }
  return columns(
    Object.entries(kept).map(([name, part]) => [
      receiptHeads[name]?.[flags.lang] ?? name,
      inWords(name, partText(part)),
    ]),
    '',
  )
}

/** A subject by its name or label, or the id of a provision. */
function subjectOrId({ words, book }: Call): string {
  const given = need(words[0], { zh: '对象或规定的编号', en: 'the subject, or the provision’s id' })
  return given.includes('.') ? given : subjectNamed(given, book)
}

/** In which language, under which figures. */
function asked(call: Call) {
  const { asOf, parameters } = optionsGiven(call)
  return {
    language: call.flags.lang,
    ...(asOf !== undefined && { asOf }),
    ...(parameters !== undefined && { parameters }),
  }
}

function templateText(call: Call): string {
  const { header, legend } = csvTemplate(subjectOrId(call), {
    ...asked(call),
    rulebook: call.book,
  })
  return `${header}\n\n${legend}`
}

const commands: Readonly<Record<string, (call: Call) => string>> = {
  list: ({ flags, book }) => listText(flags.lang, book),
  find: ({ words, flags, book }) =>
    findText(need(words.join(' ') || undefined, { zh: '要找的文字', en: 'what to find' }), flags.lang, book),
  show: (call) =>
    showText(need(call.words.join(' ') || undefined, { zh: '要看的措施或规定', en: 'what to show' }), {
      language: call.flags.lang,
      book: call.book,
      optionsFor: (id) => optionsGiven(call, id),
    }),
  eval: evalText,
  match: matchText,
  remedies: remediesText,
  reform: reformText,
  receipt: receiptText,
  schema: (call) => json(call.book.toJSONSchema(subjectOrId(call), asked(call))),
  template: templateText,
  sql: sqlText,
}

/** What a one-shot command prints. */
export function run([name, ...words]: readonly string[], flags: Flags, read = readUtf8, book: Rulebook = ours): string {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command({ words, flags, read, book })
  throw withUsage({ zh: `没有命令 ${String(name)}`, en: `no command ${String(name)}` })
}
