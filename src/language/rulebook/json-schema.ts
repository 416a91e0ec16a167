import type { Fact } from '../expression/facts'
import { type JSONSchema, jsonSchemaOf } from '../input/json-schema'
import { readLanguage } from '../input/options'
import { recordSchema } from '../input/schema'
import type { Provision } from '../provisions/provision'
import type { Language } from '../values/words'
import { partsOf } from './given'

/**
 * The JSON Schema of the facts that a provision needs, so that a form or an OpenAPI document can be made from it.
 * @param of the provision
 * @param language of the titles (the facts' labels) and descriptions (their questions)
 * @returns draft 2020-12, plain data; limits that JSON Schema can't say are held by evaluation all the same
 * @throws UnknownNameError for an unknown language
 */
export function toJSONSchema(of: Provision, language: Language = 'en'): JSONSchema {
  const said = readLanguage(language)
  const { facts, program, behaviour } = partsOf(of)
  // Made here, where its words are known, whichever copy of the library the provision is of.
  const input = recordSchema(facts, behaviour.kind === 'calculator' ? program.byDefault : [])
  return { title: of.title[said], ...jsonSchemaOf(input, said) }
}

/** The JSON Schema of a record of any part of some facts. */
export function schemaOfFacts(facts: readonly Fact[], language: Language): JSONSchema {
  return jsonSchemaOf(recordSchema(facts, []), readLanguage(language))
}
