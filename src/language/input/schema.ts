import * as z from 'zod/mini'
import type { Fact } from '../expression/facts'
import { allowedFor } from './allowed'
import { jsonSchemaOf } from './json-schema'
import { readerOf } from './readers'

type Schema = z.ZodMiniType

/** What a schema says of a value: the value, or what is wrong with it. */
type Validated<T> =
  | { readonly value: T; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
      }[]
    }

/**
 * A record's schema, for forms, services and tools: a Standard Schema that says what it takes, and one of zod's.
 * Its type is written out, so that nobody needs zod's declarations to compile against this library.
 */
export interface RecordSchema<Input = unknown> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => Validated<Input> | Promise<Validated<Input>>
    /** Only in the types. */
    readonly types?: { readonly input: Input; readonly output: Input } | undefined
  }
  /** What zod's own functions ask of a schema, such as `z.toJSONSchema`. */
  readonly _zod: never
  safeParse(value: unknown): { readonly success: boolean }
}

/** A fact's schema: the limits that evaluation holds it to, and nothing besides. */
export function factSchema(fact: Fact): Schema {
  const read = readerOf(fact)
  return z.unknown().check(z.refine((given) => read(given) !== undefined, { error: () => allowedFor(fact).en }))
}

/** A record's schema: these facts and no others, of which some must be there. */
export function recordSchema(facts: readonly Fact[], required: readonly Fact[]): RecordSchema {
  const shape = Object.fromEntries(
    facts.map((fact) => [fact.name, required.includes(fact) ? factSchema(fact) : z.optional(factSchema(fact))]),
  )
  const schema = z.strictObject(shape, `only ${Object.keys(shape)}`)
  // What zod makes a JSON Schema of knows no limits and takes Decimals for anything.
  schema._zod.toJSONSchema = () => jsonSchemaOf(facts, required, 'en')
  return schema as unknown as RecordSchema
}
