import { createInterface } from 'node:readline'
import type { Interview, InterviewOptions, Language, Missing, Rulebook, Words } from '../index'
import { rowReader } from '../intake/index'
import { asOfFact } from '../language/expression/facts'
import { ask, date, subject } from '../language/write/subject'
import { errorWords } from './error-text'
import { idIn } from './find'
import { type Asking, factIssue, factsGiven, optionsGiven, subjectNamed } from './given'
import { comesTo } from './result-text'
import { columns } from './table'
import { type Flags, need, UsageError } from './usage'
import { colon, commas, inBrackets, outcomeText, sectionHeads, words } from './words'

type Question = Interview['questions'][number]

/** Where the person is asked and answers. */
interface Terminal {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
}

const hints: Partial<Record<Missing['type'], Words>> = {
  boolean: words('是 / 否', 'yes / no'),
  date: words('如 2023-04-01', 'such as 2023-04-01'),
  month: words('如 2023-04', 'such as 2023-04'),
  'date-time': words('如 2023-04-01T20:00', 'such as 2023-04-01T20:00'),
  choices: words('可多项，用逗号分开', 'several, with commas between'),
  dates: words('如 2023-04-01，可多项', 'such as 2023-04-01, several with commas between'),
  numbers: words('可多项，用逗号分开', 'several, with commas between'),
}

const PASS = words('不知道请输 ?', '? if you don’t know')
const LATE = words('以下回答只能排除', 'from here on answers can only rule out')
const judged = ({ zh, en }: Words): Words =>
  words(`由${zh}认定：结论是什么？`, `Decided by ${en}: what did they decide?`)

/** A question as it is put: what it settles, its unit, who judges it, its options by number, and how to answer. */
function questionText(question: Question, language: Language): string {
  const { question: asked, unit, judgedBy, options = {}, type } = question
  const inUnit = unit && !asked[language].includes(unit[language]) ? inBrackets(unit[language], language) : ''
  const hint = [hints[type], PASS].flatMap((one) => one?.[language] ?? []).join(language === 'zh' ? '；' : '; ')
  return [
    `${asked[language]}${inUnit}  ${inBrackets(question.words[language], language).trim()}`,
    ...(judgedBy ? [`  ${judged(judgedBy)[language]}`] : []),
    ...Object.values(options).map((one, index) => `  ${index + 1}  ${one[language]}`),
    `  [${hint}]`,
  ].join('\n')
}

const theDay = subject('asked', asOfFact.label, {
  asOf: date(ask(asOfFact.label.zh, asOfFact.label.en, asOfFact.question.zh, asOfFact.question.en)),
})

/** An option by its number on the screen; anything else as it was typed. */
const meant = (line: string, { options = {} }: Question): string =>
  line
    .split(/[,，、]/)
    .map((one) => (/^\s*\d+\s*$/.test(one) && Object.keys(options)[Number(one) - 1]) || one)
    .join(',')

/**
 * What a line answers.
 * @throws UsageError for a line that can't be read
 */
function answered(line: string, question: Question, { flags, book }: Asking): unknown {
  const of = question.in === 'options' ? theDay : question.bearsOn.map((id) => book.provision(id))
  const text = question.options ? meant(line, question) : line
  const { facts, issues } = rowReader(of, { language: flags.lang, rulebook: book })({ [question.fact]: text })
  if (issues.length === 0) return facts[question.fact]
  const said = issues.map(factIssue)
  throw new UsageError({ zh: said.map((one) => one.zh).join('\n'), en: said.map((one) => one.en).join('\n') })
}

/** The outcomes that come last, and come to nothing yet. */
const STILL_OPEN = ['undetermined', 'refused']

/** How it came out: the verdicts by outcome, with what each comes to, and what the open ones wait for. */
function endText(
  of: Interview,
  labels: ReadonlyMap<string, Words>,
  { lang }: Flags,
  told: (id: string) => string,
): string {
  const outcomes = [...new Set(of.verdicts.map((one) => one.outcome))].sort(
    (a, b) => STILL_OPEN.indexOf(a) - STILL_OPEN.indexOf(b),
  )
  return outcomes
    .map((outcome) => {
      const ones = of.verdicts.filter((one) => one.outcome === outcome)
      const rows = ones.map(({ id, title, missing, issues = [] }): [string, string] => {
        const waits = missing.map((fact) => labels.get(fact)?.[lang] ?? fact).join(commas[lang])
        const why = issues.map((one) => one.allowed[lang]).join(lang === 'zh' ? '；' : '; ')
        const more = waits && `${colon[lang]}${sectionHeads.missing[lang]} ${waits}`
        return [id, `${title[lang]}${more || (why && `${colon[lang]}${why}`)}`]
      })
      const lines = STILL_OPEN.includes(outcome)
        ? [columns(rows)]
        : rows.flatMap((row) =>
            [columns([row]), told(row[0]).replace(/^/gm, '  ')].filter((text) => text.trim() !== ''),
          )
      return `${outcomeText(outcome, lang)}${inBrackets(String(ones.length), lang)}\n${lines.join('\n')}`
    })
    .join('\n')
}

/** The subject or the provisions that a command line names. */
function aboutIn(named: string, book: Rulebook): string {
  return named.includes('.') ? book.provision(idIn(book.provisions, named) ?? named).id : subjectNamed(named, book)
}

/** Asks until nothing that may still be answered settles anything, or nobody answers; then says how it came out. */
export async function interviewed(call: Asking & { readonly words: readonly string[] }, to: Terminal): Promise<number> {
  const { words: given, flags, book } = call
  const { lang } = flags
  const of = aboutIn(need(given[0], { zh: '对象或规定的编号', en: 'the subject, or the provision’s id' }), book)
  let facts = factsGiven(of, given[1], call)
  let options: InterviewOptions = { ...optionsGiven(call, of), passedOver: [] }
  let now = book.interview(of, facts, options)
  const labels = new Map<string, Words>([[asOfFact.name, asOfFact.label]])
  const say = (text: string) => void to.stdout.write(`${text}\n`)
  let isLate = false
  const lines = createInterface({ input: to.stdin, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
  for (let next = now.questions[0]; next !== undefined; next = now.questions[0]) {
    for (const one of [...now.questions, ...now.passedOver]) labels.set(one.fact, one.label)
    if (next.onlyRulesOut && !isLate) say(LATE[lang])
    isLate ||= next.onlyRulesOut === true
    say(questionText(next, lang))
    const { done, value: line } = await lines.next()
    if (done) break
    try {
      if (/^\s*[?？]?\s*$/.test(line)) options = { ...options, passedOver: [...(options.passedOver ?? []), next.fact] }
      else if (next.in === 'options') options = { ...options, asOf: String(answered(line, next, call)) }
      else facts = { ...facts, [next.fact]: answered(line, next, call) }
      now = book.interview(of, facts, options)
    } catch (error) {
      say(`✗ ${errorWords(error)[lang]}`)
    }
  }
  await lines.return?.()
  const { passedOver: _, ...asked } = options
  const told = (id: string) => comesTo(book.evaluate(id, facts, asked), lang, book.provision(id), book)
  say(flags.json ? JSON.stringify(now, null, 2) : endText(now, labels, flags, told))
  return 0
}
