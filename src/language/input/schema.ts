import * as z from 'zod/mini'
import type { Fact, FactType, Options } from '../expression/facts'
import type { Words } from '../values/words'
import { allowedFor } from './allowed'
import { readerOf } from './readers'

/** Labels and questions of the schemas, in a registry of the library's own: zod's global one belongs to the host. */
export const schemaWords = /* @__PURE__ */ z.registry<{ title: Words; description: Words }>()

type Schema = z.ZodMiniType

const option = ({ options }: { readonly options: Options }): Schema => z.enum(Object.keys(options))
const exact = (): Schema => z.union([z.string(), z.number(), z.custom((given) => typeof given === 'object')])

const shapes: { readonly [T in FactType]: (fact: Extract<Fact, { type: T }>) => Schema } = {
  boolean: () => z.boolean(),
  integer: () => z.int(),
  decimal: exact,
  money: exact,
  date: () => z.iso.date(),
  month: () => z.string(),
  'date-time': () => z.string(),
  text: () => z.string(),
  choice: option,
  choices: (fact) => z.array(option(fact)),
  dates: () => z.array(z.iso.date()),
  numbers: () => z.array(exact()),
}

/** A fact's schema: its shape, and the same limits that evaluation holds it to. */
export function factSchema(fact: Fact): Schema {
  const read = readerOf(fact)
  const schema = (shapes[fact.type] as (fact: Fact) => Schema)(fact).check(
    z.refine((given) => read(given) !== undefined, { error: () => allowedFor(fact).en }),
  )
  schemaWords.add(schema, { title: fact.label, description: fact.question })
  return schema
}

/** A record's schema: these facts and no others, of which some must be there. */
export function recordSchema(facts: readonly Fact[], required: readonly Fact[]): Schema {
  const shape = Object.fromEntries(
    facts.map((fact) => [fact.name, required.includes(fact) ? factSchema(fact) : z.optional(factSchema(fact))]),
  )
  return z.strictObject(shape)
}
