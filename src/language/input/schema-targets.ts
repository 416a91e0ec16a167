import type { Fact } from '../expression/facts'
import type { Language } from '../values/words'
import { InvalidFactsError, issue, nearest } from './errors'
import { descriptionOf, type JSONSchema, jsonSchemaOf } from './json-schema'

/* A record's schema as others want it, made from the one in draft 2020-12. */

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

/** What a schema is made of, as far as targets differ in it. */
interface Parts extends JSONSchema {
  readonly type?: unknown
  readonly items?: JSONSchema
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[]
  readonly examples?: readonly unknown[]
}

/** The keywords that look at numbers alone. */
const OF_NUMBERS = ['minimum', 'exclusiveMinimum', 'maximum']
/** Those that look at texts alone. */
const OF_TEXTS = ['pattern', 'allOf', 'maxLength']

const only = (schema: JSONSchema, keys: readonly string[], are = true): JSONSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key) === are))

/** OpenAPI 3.0 knows one type at a time, no `const`, one example, and says of a bound whether it is itself within. */
function inOpenApi(schema: Parts): JSONSchema {
  const { type, items, oneOf, examples, exclusiveMinimum: above, ...rest } = schema
  const bounds = above === undefined ? {} : { minimum: above, exclusiveMinimum: true }
  const isEither = Array.isArray(type)
  return {
    ...(isEither ? only(rest, [...OF_NUMBERS, ...OF_TEXTS], false) : { type, ...rest, ...bounds }),
    ...(isEither && {
      anyOf: [
        { type: 'string', ...only(rest, OF_TEXTS) },
        { type: 'number', ...bounds, ...only(rest, OF_NUMBERS) },
      ],
    }),
    ...(items && { items: inOpenApi(items) }),
    ...(oneOf && { oneOf: oneOf.map(({ const: key, title }) => ({ enum: [key], title })) }),
    ...(examples && { example: examples[0] }),
  }
}

/** For a model numbers are texts, and options a mere list. */
function inTool(schema: Parts): JSONSchema {
  const { type, items, oneOf, examples: _, ...rest } = schema
  const isEither = Array.isArray(type)
  return {
    ...(isEither ? only(rest, OF_NUMBERS, false) : rest),
    type: isEither ? 'string' : type,
    ...(items && { items: inTool(items) }),
    ...(oneOf && { enum: oneOf.map((one) => one.const) }),
  }
}

/** A fact as a model is asked for it: with null for what it doesn't know, and what the options mean. */
function askedOfModel(fact: Fact, schema: JSONSchema, language: Language): JSONSchema {
  const { type, enum: options, ...rest } = inTool(schema)
  const labels =
    'options' in fact ? Object.entries(fact.options).map(([key, label]) => `${key}: ${label[language]}`) : []
  return {
    ...rest,
    description: descriptionOf(fact, language, labels),
    type: [type, 'null'],
    ...(Array.isArray(options) && { enum: [...options, null] }),
  }
}

const DIALECTS: Partial<Record<SchemaTarget, string>> = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
}

/** The schema of a record: these facts and no others, of which some must be there; for a model each, with null for unknown. */
export function schemaFor(
  target: SchemaTarget,
  facts: readonly Fact[],
  required: readonly Fact[],
  language: Language,
): JSONSchema {
  const schema = jsonSchemaOf(facts, target === 'tool' ? facts : required, language)
  const said = (fact: Fact, one: JSONSchema): JSONSchema =>
    target === 'tool' ? askedOfModel(fact, one, language) : target === 'openapi-3.0' ? inOpenApi(one) : one
  const properties = schema['properties'] as Readonly<Record<string, JSONSchema>>
  const dialect = DIALECTS[target]
  return {
    ...(dialect !== undefined && { $schema: dialect }),
    ...schema,
    properties: Object.fromEntries(
      facts.map((fact) => [fact.name, said(fact, properties[fact.name] as JSONSchema)] as const),
    ),
  }
}
