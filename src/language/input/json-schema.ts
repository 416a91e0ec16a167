import type { Fact, FactType } from '../expression/facts'
import { limitsOf } from '../expression/limits'
import { type UnitName, unitWords } from '../values/units'
import type { Language, Words } from '../values/words'
import { InvalidFactsError, issue, nearest } from './errors'
import { LONGEST_NUMBER, numberPatterns } from './number-patterns'
import { LONGEST_TEXT, MOST_ITEMS, readerOf } from './readers'
import { DATE, MOMENT, MONTH } from './time-patterns'

/** A JSON Schema as plain data. */
export type JSONSchema = Readonly<Record<string, unknown>>

/** Which schema: a draft of JSON Schema, that of a version of OpenAPI, or the definition of a function that a model may call. */
export type SchemaTarget = 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | 'openapi-3.1' | 'tool'

const TARGETS: readonly SchemaTarget[] = ['draft-2020-12', 'draft-07', 'openapi-3.0', 'openapi-3.1', 'tool']

/** @throws InvalidFactsError for another target */
export function readTarget(given: unknown): SchemaTarget {
  if (given === undefined) return 'draft-2020-12'
  const found = TARGETS.find((one) => one === given)
  if (found) return found
  const allowed = { zh: `其一：${TARGETS.join('、')}`, en: `one of ${TARGETS.join(', ')}` }
  const near = typeof given === 'string' ? nearest(given, TARGETS) : undefined
  throw new InvalidFactsError([issue('unknown-option', 'target', given, allowed, { nearest: near })])
}

/** In whose words, and of which target. */
interface Saying {
  readonly language: Language
  readonly target: SchemaTarget
}

type Of<T extends FactType> = Extract<Fact, { type: T }>
type Shape = (fact: never, saying: Saying) => JSONSchema

const MOST = Number.MAX_SAFE_INTEGER

const matching = (patterns: readonly string[]): JSONSchema => {
  const [pattern, ...more] = patterns
  return { pattern, ...(more.length > 0 && { allOf: more.map((one) => ({ pattern: one })) }) }
}

/** The bounds of a number; OpenAPI 3.0 says of one whether it is itself within. */
function boundsOf(fact: Of<'integer' | 'decimal' | 'money' | 'numbers'>, { target }: Saying): JSONSchema {
  const { atLeast, moreThan, atMost } = limitsOf(fact)
  const maximum = Math.min(atMost ?? MOST, MOST)
  if (moreThan === undefined) return { minimum: Math.max(atLeast ?? -MOST, -MOST), maximum }
  if (fact.type === 'integer') return { minimum: Math.floor(moreThan) + 1, maximum }
  return target === 'openapi-3.0'
    ? { minimum: moreThan, exclusiveMinimum: true, maximum }
    : { exclusiveMinimum: moreThan, maximum }
}

/** An exact number: a decimal text, or a JSON number. */
function exact(fact: Of<'decimal' | 'money' | 'numbers'>, saying: Saying): JSONSchema {
  const text = { ...matching(numberPatterns(fact)), maxLength: LONGEST_NUMBER }
  const number = boundsOf(fact, saying)
  if (saying.target === 'tool') return { type: 'string', ...text }
  if (saying.target === 'openapi-3.0')
    return {
      anyOf: [
        { type: 'string', ...text },
        { type: 'number', ...number },
      ],
    }
  // Each keyword looks at values of its own type alone.
  return { type: ['string', 'number'], ...text, ...number }
}

function option({ options }: Of<'choice' | 'choices'>, { language, target }: Saying): JSONSchema {
  const keys = Object.entries(options)
  if (target === 'tool') return { type: 'string', enum: keys.map(([key]) => key) }
  const one = (key: string): JSONSchema => (target === 'openapi-3.0' ? { enum: [key] } : { const: key })
  return { type: 'string', oneOf: keys.map(([key, label]) => ({ ...one(key), title: label[language] })) }
}

const shapes: { readonly [T in FactType]: (fact: Of<T>, saying: Saying) => JSONSchema } = {
  boolean: () => ({ type: 'boolean' }),
  integer: (fact, saying) => ({ type: 'integer', ...boundsOf(fact, saying) }),
  decimal: exact,
  money: exact,
  date: () => ({ type: 'string', format: 'date', pattern: DATE }),
  month: () => ({ type: 'string', pattern: MONTH }),
  'date-time': () => ({ type: 'string', pattern: MOMENT }),
  text: () => ({ type: 'string', pattern: '\\S', maxLength: LONGEST_TEXT }),
  choice: option,
  choices: (fact, saying) => ({
    type: 'array',
    items: option(fact, saying),
    uniqueItems: true,
    maxItems: Object.keys(fact.options).length,
  }),
  dates: () => ({ type: 'array', items: { type: 'string', format: 'date', pattern: DATE }, maxItems: MOST_ITEMS }),
  numbers: (fact, saying) => ({ type: 'array', items: exact(fact, saying), maxItems: MOST_ITEMS }),
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

/** The question, in which unit it is answered, who judges it; and for a model what its options mean. */
function descriptionOf(fact: Fact, { language, target }: Saying): string {
  const question = fact.question[language]
  const name: UnitName | undefined = fact.type === 'money' ? '元' : 'unit' in fact ? fact.unit : undefined
  const unit = name && unitWords(name)[language]
  const labels =
    target === 'tool' && 'options' in fact
      ? Object.entries(fact.options).map(([key, label]) => `${key}: ${label[language]}`)
      : []
  const more = [
    ...(unit === undefined || question.includes(unit) ? [] : [unit]),
    ...(fact.judgedBy ? [judged(fact.judgedBy)[language]] : []),
    ...labels,
  ]
  return more.length > 0 ? `${question}${ending(more.join(language === 'zh' ? '；' : '; '), language)}` : question
}

/** Null for what a model doesn't know. */
function orNull(schema: JSONSchema): JSONSchema {
  const { type, enum: options } = schema
  return { ...schema, type: [type, 'null'], ...(Array.isArray(options) && { enum: [...options, null] }) }
}

function schemaOf(fact: Fact, saying: Saying): JSONSchema {
  const shape = (shapes[fact.type] as Shape)(fact as never, saying)
  const example = exampleOf(fact)
  const shown = saying.target === 'openapi-3.0' ? { example } : { examples: [example] }
  return {
    title: fact.label[saying.language],
    description: descriptionOf(fact, saying),
    ...(saying.target === 'tool' ? orNull(shape) : shape),
    ...(example !== undefined && saying.target !== 'tool' && shown),
  }
}

const DIALECTS: Partial<Record<SchemaTarget, string>> = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
}

/** The schema of a record: these facts and no others, of which some must be there; for a model each, with null for unknown. */
export function jsonSchemaOf(
  facts: readonly Fact[],
  required: readonly Fact[],
  language: Language,
  target: SchemaTarget = 'draft-2020-12',
): JSONSchema {
  const dialect = DIALECTS[target]
  const needed = (target === 'tool' ? facts : facts.filter((fact) => required.includes(fact))).map((fact) => fact.name)
  return {
    ...(dialect !== undefined && { $schema: dialect }),
    type: 'object',
    properties: Object.fromEntries(facts.map((fact) => [fact.name, schemaOf(fact, { language, target })])),
    ...(needed.length > 0 && { required: needed }),
    additionalProperties: false,
  }
}
