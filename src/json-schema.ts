import { type JSONSchema, jsonSchemaOf } from './language/input/json-schema'
import { readLanguage } from './language/input/options'
import { recordSchema } from './language/input/schema'
import { coreOf, type Provision } from './language/provisions/provision'
import type { Language } from './language/values/words'
import { subjectFacts } from './matcher'
import { provision } from './rulebook'

/**
 * The JSON Schema of what may be given, so that a form or an OpenAPI document can be made from it.
 * @param of a provision or its id (`m03.loan-rollover-fee`): the facts that it needs; or a subject (`enterprise`): any part
 *   of the facts that its provisions know
 * @param language of the titles (the facts' labels) and descriptions (their questions)
 * @returns draft 2020-12, plain data; limits that JSON Schema can't say are held by evaluation all the same
 * @throws InvalidFactsError for an unknown id, subject or language
 * @example
 * toJSONSchema('m03.loan-rollover-fee').required // ['principal', 'sector', 'days']
 */
export function toJSONSchema(of: Provision | string, language: Language = 'en'): JSONSchema {
  const said = readLanguage(language)
  if (typeof of === 'string' && !of.includes('.')) return jsonSchemaOf(recordSchema(subjectFacts(of), []), said)
  const one = provision(of)
  return { title: one.title[said], ...jsonSchemaOf(coreOf(one).input, said) }
}
