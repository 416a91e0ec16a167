import type { Fact } from '../expression/facts'
import type { Changes } from '../expression/parameters'
import { dataOf } from '../input/errors'
import type { JSONSchema } from '../input/json-schema'
import { readLanguage } from '../input/options'
import { readTarget, type SchemaTarget, schemaFor } from '../input/schema-targets'
import type { Core } from '../provisions/core'
import { coreGiven } from '../provisions/parts'
import type { Provision } from '../provisions/provision'
import type { Language, Words } from '../values/words'
import { type AskedOptions, askedFacts } from './asked-facts'

/** How a JSON Schema is asked for. */
export interface SchemaOptions<C = Changes> extends AskedOptions<C> {
  /** Of titles (the facts' labels and the options') and descriptions (questions, units, who judges): English, unless said. */
  readonly language?: Language | undefined
  /** Draft 2020-12, unless said; `tool` is the definition of a function that a model may call, with null for unknown. */
  readonly target?: SchemaTarget | undefined
}

type Asked = Language | SchemaOptions
interface Target {
  readonly language: Language
  readonly target: SchemaTarget
}

/** @throws UnknownNameError for an unknown language, InvalidFactsError for an unknown target */
function read(asked: Asked): Target {
  if (typeof asked === 'string') return { language: readLanguage(asked), target: 'draft-2020-12' }
  const { language = 'en', target } = dataOf(asked, 'options')
  return { language: readLanguage(language), target: readTarget(target) }
}

/** Names of which `functionName` loses nothing but the dot: at most one, of letters, digits and hyphens. */
const TELLING = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)?$/
const LONGEST = 64

/** A text's FNV-1a hash, in eight digits. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) as number), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** A name that models take for a function: letters, digits, `_` and `-`, at most 64; of another id, another name. */
function functionName(id: string): string {
  const legal = id.replace(/[^A-Za-z0-9_-]/g, '_')
  if (TELLING.test(id) && id.length <= LONGEST) return legal
  const hash = shortHash(id)
  return `${legal.slice(0, LONGEST - hash.length - 1)}_${hash}`
}

const NULL_IS_UNKNOWN: Words = { zh: '不知道的填 null。', en: 'Give null for what isn’t known.' }

function described(name: string, title: string, schema: JSONSchema, { language, target }: Target) {
  if (target !== 'tool') return { ...schema, title }
  const description = `${title}${language === 'zh' ? '。' : '. '}${NULL_IS_UNKNOWN[language]}`
  return { name: functionName(name), description, parameters: schema }
}

const needed = ({ behaviour, program }: Core, facts: readonly Fact[]): readonly Fact[] => {
  const names = new Set(behaviour.kind === 'calculator' ? program.byDefault.map((one) => one.name) : [])
  return facts.filter((one) => names.has(one.name))
}

/** Under which figures a schema asks. */
const figuresOf = (asked: Asked): AskedOptions | undefined => (typeof asked === 'string' ? undefined : asked)

/**
 * The JSON Schema of the facts that a provision needs, so that a form, an OpenAPI document or a tool can be made from it.
 * @param of the provision
 * @param options a language, or `language` and `target`; `parameters` and `asOf`: questions say the figures in force
 * @returns plain data with the bounds that evaluation holds to, labels of options, units, who judges and examples. What evaluation
 *   alone holds: contradictions between facts, and fractions given as JSON numbers of more than 15 digits
 * @throws UnknownNameError for an unknown language; InvalidFactsError for an unknown target and for figures that can't be used
 */
export function toJSONSchema(of: Provision, options: Asked = 'en'): JSONSchema {
  const asked = read(options)
  const core = coreGiven(of)
  const facts = askedFacts(core.facts, [of], figuresOf(options))
  const schema = schemaFor(asked.target, facts, needed(core, facts), asked.language)
  return described(of.id, of.title[asked.language], schema, asked)
}

/** The JSON Schema of a record of any part of some facts, as they are asked. */
export function schemaOfFacts(
  name: string,
  label: Words,
  facts: (how: AskedOptions | undefined) => readonly Fact[],
  options: Asked,
): JSONSchema {
  const asked = read(options)
  const schema = schemaFor(asked.target, facts(figuresOf(options)), [], asked.language)
  return described(name, label[asked.language], schema, asked)
}
