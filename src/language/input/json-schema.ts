import { type Fact, type FactType, unitAsked } from '../expression/facts'
import { limitsOf } from '../expression/limits'
import { unitWords } from '../values/units'
import type { Language, Words } from '../values/words'
import { LONGEST_NUMBER, numberPatterns } from './number-patterns'
import { LONGEST_TEXT, MOST_ITEMS, readerOf } from './readers'
import { DATE, MOMENT, MONTH } from './time-patterns'

/** A JSON Schema as plain data. */
export type JSONSchema = Readonly<Record<string, unknown>>

type Of<T extends FactType> = Extract<Fact, { type: T }>
type Shape = (fact: never, language: Language) => JSONSchema

const MOST = Number.MAX_SAFE_INTEGER

const matching = (patterns: readonly string[]): JSONSchema => {
  const [pattern, ...more] = patterns
  return { pattern, ...(more.length > 0 && { allOf: more.map((one) => ({ pattern: one })) }) }
}

/** The bounds of a number. */
function boundsOf(fact: Of<'integer' | 'decimal' | 'money' | 'numbers'>): JSONSchema {
  const { atLeast, moreThan, atMost } = limitsOf(fact)
  const maximum = Math.min(atMost ?? MOST, MOST)
  if (moreThan === undefined) return { minimum: Math.max(atLeast ?? -MOST, -MOST), maximum }
  return fact.type === 'integer'
    ? { minimum: Math.floor(moreThan) + 1, maximum }
    : { exclusiveMinimum: moreThan, maximum }
}

/** An exact number: a decimal text, or a JSON number; each keyword looks at values of its own type alone. */
const exact = (fact: Of<'decimal' | 'money' | 'numbers'>): JSONSchema => ({
  type: ['string', 'number'],
  ...matching(numberPatterns(fact)),
  maxLength: LONGEST_NUMBER,
  ...boundsOf(fact),
})

const option = ({ options }: Of<'choice' | 'choices'>, language: Language): JSONSchema => ({
  type: 'string',
  oneOf: Object.entries(options).map(([key, label]) => ({ const: key, title: label[language] })),
})

const shapes: { readonly [T in FactType]: (fact: Of<T>, language: Language) => JSONSchema } = {
  boolean: () => ({ type: 'boolean' }),
  integer: (fact) => ({ type: 'integer', ...boundsOf(fact) }),
  decimal: exact,
  money: exact,
  date: () => ({ type: 'string', format: 'date', pattern: DATE }),
  month: () => ({ type: 'string', pattern: MONTH }),
  'date-time': () => ({ type: 'string', pattern: MOMENT }),
  text: () => ({ type: 'string', pattern: '\\S', maxLength: LONGEST_TEXT }),
  choice: option,
  choices: (fact, language) => ({
    type: 'array',
    items: option(fact, language),
    uniqueItems: true,
    maxItems: Object.keys(fact.options).length,
  }),
  dates: () => ({ type: 'array', items: { type: 'string', format: 'date', pattern: DATE }, maxItems: MOST_ITEMS }),
  numbers: (fact) => ({ type: 'array', items: exact(fact), maxItems: MOST_ITEMS }),
}

/** Values to show, of which the first that a fact may have is. */
const examples: Readonly<Partial<Record<FactType, readonly unknown[]>>> = {
  integer: [12, 1, 2023],
  decimal: ['12.5', '0.5'],
  money: ['5000000', '100'],
  date: ['2023-06-05'],
  month: ['2023-06'],
  'date-time': ['2023-06-05T14:30'],
  dates: [['2023-06-05', '2023-06-20']],
  numbers: [['100', '250.5']],
}

function exampleOf(fact: Fact): unknown {
  if (fact.type === 'choice') return Object.keys(fact.options)[0]
  if (fact.type === 'choices') return Object.keys(fact.options).slice(0, 2)
  const read = readerOf(fact)
  return (examples[fact.type] ?? []).find((one) => read(one) !== undefined)
}

const ending = (text: string, language: Language): string => (language === 'zh' ? `（${text}）` : ` (${text})`)
const judged = ({ zh, en }: Words): Words => ({ zh: `由${zh}认定`, en: `decided by ${en}` })

/** The question, in which unit it is answered, who judges it, and what else is to be said. */
export function descriptionOf(fact: Fact, language: Language, further: readonly string[] = []): string {
  const question = fact.question[language]
  const name = unitAsked(fact)
  const unit = name && unitWords(name)[language]
  const more = [
    ...(unit === undefined || question.includes(unit) ? [] : [unit]),
    ...(fact.judgedBy ? [judged(fact.judgedBy)[language]] : []),
    ...further,
  ]
  return more.length > 0 ? `${question}${ending(more.join(language === 'zh' ? '；' : '; '), language)}` : question
}

function schemaOf(fact: Fact, language: Language): JSONSchema {
  const example = exampleOf(fact)
  return {
    title: fact.label[language],
    description: descriptionOf(fact, language),
    ...(shapes[fact.type] as Shape)(fact as never, language),
    ...(example !== undefined && { examples: [example] }),
  }
}

/** The schema of a record, in draft 2020-12: these facts and no others, of which some must be there. */
export function jsonSchemaOf(facts: readonly Fact[], required: readonly Fact[], language: Language): JSONSchema {
  const needed = facts.filter((fact) => required.includes(fact)).map((fact) => fact.name)
  return {
    type: 'object',
    properties: Object.fromEntries(facts.map((fact) => [fact.name, schemaOf(fact, language)])),
    ...(needed.length > 0 && { required: needed }),
    additionalProperties: false,
  }
}
