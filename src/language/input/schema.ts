import * as z from 'zod/v4/core'
import type { Fact } from '../expression/facts'
import { allowedFor } from './allowed'
import { jsonSchemaOf } from './json-schema'
import { readerOf } from './readers'

type Schema = z.$ZodType

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

/** A fact's schema: the limits that evaluation holds it to, and nothing besides; one that may be left out. */
export function factSchema(fact: Fact, isRequired = true): Schema {
  const read = readerOf(fact)
  const isFit = (given: unknown): boolean => (given === undefined ? !isRequired : read(given) !== undefined)
  const schema = new z.$ZodCustom({
    type: 'custom',
    check: 'custom',
    abort: true,
    fn: isFit,
    error: () => allowedFor(fact).en,
  })
  // An object asks its parts whether their keys may be missing.
  if (!isRequired) Object.assign(schema._zod, { optin: 'optional', optout: 'optional' })
  return schema
}

/** A record's schema: these facts and no others, of which some must be there. */
export function recordSchema(facts: readonly Fact[], required: readonly Fact[]): RecordSchema {
  const shape = Object.fromEntries(facts.map((fact) => [fact.name, factSchema(fact, required.includes(fact))]))
  const catchall = new z.$ZodNever({ type: 'never' })
  const schema = new z.$ZodObject({ type: 'object', shape, catchall, error: () => `only ${Object.keys(shape)}` })
  // What zod makes a JSON Schema of knows no limits and takes Decimals for anything.
  schema._zod.toJSONSchema = () => jsonSchemaOf(facts, required, 'en')
  const safeParse = (value: unknown) => z.safeParse(schema, value)
  return Object.assign(schema, { safeParse }) as unknown as RecordSchema
}
