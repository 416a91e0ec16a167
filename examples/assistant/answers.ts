import {
  evaluate as evaluated,
  explain as explained,
  facts as factsAbout,
  interview,
  type Language,
  type Missing,
  match as matched,
  measures,
  type Options,
  outline,
  plain,
  provision,
  provisions,
  remedies as remediesFor,
  type Unmet,
} from 'haotong'
import { readFacts } from 'haotong/intake'

/* What each tool answers: compact, in one language, without what a model can ask for besides. */

/** What a model gives: facts by key or label, typed or as people write them, null for unknown; and how it asks. */
export interface Given {
  readonly facts?: Readonly<Record<string, unknown>> | undefined
  readonly asOf?: string | undefined
  readonly reading?: string | undefined
}

const optionsOf = ({ asOf, reading }: Given): Options => ({
  ...(asOf !== undefined && { asOf }),
  ...(reading !== undefined && { reading }),
})

/** The facts that could be read, and what of them couldn't. */
function read(of: string, { facts = {} }: Given, language: Language) {
  const { facts: known, issues } = readFacts(of, facts, { language })
  return { known, notRead: issues.length > 0 && { notRead: issues.map((one) => one.message[language]) } }
}

/** A question as a model puts it: with its options, who judges it, and where the answer goes if not among the facts. */
const questionText = ({ fact, question, options = {}, judgedBy, in: where }: Missing, language: Language) => ({
  fact,
  question: question[language],
  ...(Object.keys(options).length > 0 && {
    options: Object.fromEntries(Object.entries(options).map(([key, label]) => [key, label[language]])),
  }),
  ...(judgedBy && { judgedBy: judgedBy[language] }),
  ...(where && { giveAs: 'asOf' }),
})

/** What fails, a text each; of alternatives each with all that it needs. */
const unmetTexts = (unmet: readonly Unmet[], language: Language): readonly unknown[] =>
  unmet.map((one) =>
    one.anyOf
      ? { anyOf: one.anyOf.map((needs) => unmetTexts(needs, language)) }
      : `${one.words[language]} (${one.found[language]})`,
  )

const plainly = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Measures and provisions whose titles have all the words of a text. */
export function find(text: string, language: Language) {
  const words = plainly(text).split(/\s+/).filter(Boolean)
  const titled = [...measures, ...provisions].filter(({ id, title }) => {
    const all = plainly(`${id} ${title.zh} ${title.en}`)
    return words.every((one) => all.includes(one))
  })
  return { count: titled.length, found: titled.slice(0, 20).map(({ id, title }) => ({ id, title: title[language] })) }
}

/** What a provision is, its rule in words, how it may be read, and what it asks. */
export function describe(id: string, language: Language) {
  const one = provision(id)
  const asked = factsAbout(one.subject).filter((fact) => one.needs.includes(fact.name))
  return {
    id: one.id,
    kind: one.kind,
    subject: one.subject,
    title: one.title[language],
    rule: outline(one.id).toText(language),
    asks: asked.map(({ name, ...fact }) => questionText({ fact: name, ...fact } as unknown as Missing, language)),
    notes: one.notes.map((note) => note[language]),
  }
}

/** The outcome of one provision, its values, and what it waits for or fails by. */
export function evaluate(id: string, given: Given, language: Language) {
  const { known, notRead } = read(id, given, language)
  const result = evaluated(id, known, optionsOf(given))
  const { missing, account, unmet, ...said } = plain(result, { language }) as unknown as Record<string, unknown>
  const fails = 'unmet' in result ? unmetTexts(result.unmet, language) : []
  return {
    ...said,
    ...(result.missing.length > 0 && { waitsFor: result.missing.map((one) => questionText(one, language)) }),
    ...(fails.length > 0 && { unmet: fails }),
    ...notRead,
  }
}

/** The same evaluation line by line, with its places in the document. */
export function explain(id: string, given: Given, language: Language) {
  const { known, notRead } = read(id, given, language)
  return { text: explained(id, known, optionsOf(given)).toText(language), ...notRead }
}

/** Every eligibility of a subject against one record. */
export function match(subject: string, given: Given, language: Language) {
  const { known, notRead } = read(subject, given, language)
  const found = matched(subject, known, { ...optionsOf(given), lenient: true })
  const line = ({ id, title }: { readonly id: string; readonly title: { readonly [L in Language]: string } }) => ({
    id,
    title: title[language],
  })
  return {
    eligible: found.eligible.map((one) => ({ ...line(one), ...(one.gives && { gives: one.gives[language] }) })),
    undetermined: found.undetermined.map((one) => ({ ...line(one), waitsFor: one.missing.map((each) => each.fact) })),
    ineligible: found.ineligible.map((one) => ({ ...line(one), unmet: unmetTexts(one.unmet, language) })),
    notCovered: found.notCovered.map((one) => ({ ...line(one), reasons: one.reasons?.map((each) => each[language]) })),
    refused: found.refused.map((one) => ({ ...line(one), issues: one.issues.map((each) => each.message[language]) })),
    ...notRead,
  }
}

/** What to ask next over a subject or a provision, and how much that settles. */
export function nextQuestion(about: string, given: Given, passedOver: readonly string[], language: Language) {
  const { known, notRead } = read(about, given, language)
  const { questions, open, verdicts } = interview(about, known, { ...optionsOf(given), passedOver })
  const [next] = questions
  return {
    settled: verdicts.length - open,
    open,
    next: next ? { ...questionText(next, language), why: next.words[language] } : null,
    ...(next?.onlyRulesOut && { onlyRulesOut: true }),
    ...notRead,
  }
}

/** What the asker can do to be eligible, or why there is nothing. */
export function remedies(id: string, given: Given, language: Language) {
  const { known, notRead } = read(id, given, language)
  const found = remediesFor(id, known, optionsOf(given))
  return {
    outcome: found.outcome,
    remedies: found.remedies.map((one) => one.words[language]),
    ...(found.because && { because: found.because[language] }),
    ...notRead,
  }
}
