import * as z from 'zod/v4/core'
import type { Fact } from '../expression/facts'
import { allowedFor } from './allowed'
import { jsonSchemaOf } from './json-schema'
import { readerOf } from './readers'

/** A fact's schema, and whether a value fits it. */
type FactSchema = z.$ZodType & { readonly isFit: (given: unknown) => boolean }

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
export function factSchema(fact: Fact, isRequired = true): FactSchema {
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
  return Object.assign(schema, { isFit })
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A record's schema: these facts and no others, of which some must be there. */
export function recordSchema(facts: readonly Fact[], required: readonly Fact[]): RecordSchema {
  const shape = Object.fromEntries(facts.map((fact) => [fact.name, factSchema(fact, required.includes(fact))]))
  // To whoever looks at it an object of these parts: zod's own object would be a kilobyte more in every bundle.
  const schema = new z.$ZodCustom({ type: 'object', check: 'custom', shape, fn: () => true } as never)
  schema._zod.check = ({ value, issues }) => {
    const refuse = (message: string, ...path: string[]) =>
      issues.push({ code: 'custom', input: value, inst: schema, path, message })
    if (!isObject(value) || Object.keys(value).some((name) => !Object.hasOwn(shape, name)))
      refuse(`only ${Object.keys(shape)}`)
    if (isObject(value))
      for (const fact of facts) if (!shape[fact.name]?.isFit(value[fact.name])) refuse(allowedFor(fact).en, fact.name)
  }
  // What zod makes a JSON Schema of knows no limits and takes Decimals for anything.
  schema._zod.toJSONSchema = () => jsonSchemaOf(facts, required, 'en')
  const safeParse = (value: unknown) => z.safeParse(schema, value)
  return Object.assign(schema, { safeParse }) as unknown as RecordSchema
}
