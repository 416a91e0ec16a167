import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020'
import type { JSONSchema, SchemaTarget } from '../../src/index'

/* Whoever reads a schema, for each target: Ajv in its strictest mode, told of nothing but what the target's own words mean. */

const strictly = { strict: true, allowUnionTypes: true, formats: { date: true } as const }
const telling = { ...strictly, allErrors: true }
const in2020 = new Ajv2020(telling)
const in07 = new Ajv(telling)
const in30 = new Ajv({ ...telling, keywords: ['example'] })

/** OpenAPI 3.0 says beside a minimum that it isn't a value itself; the drafts since the fourth say both in one keyword. */
const from30 = (schema: JSONSchema): JSONSchema =>
  JSON.parse(JSON.stringify(schema), (_, one) => {
    if (one?.exclusiveMinimum !== true) return one
    const { minimum, ...rest } = one
    return { ...rest, exclusiveMinimum: minimum }
  }) as JSONSchema

const compilers = {
  'draft-2020-12': (schema: JSONSchema) => in2020.compile(schema),
  'draft-07': (schema: JSONSchema) => in07.compile(schema),
  'openapi-3.0': (schema: JSONSchema) => in30.compile(from30(schema)),
  'openapi-3.1': (schema: JSONSchema) => in2020.compile(schema),
  tool: (schema: JSONSchema) => in2020.compile(schema['parameters'] as JSONSchema),
} satisfies Readonly<Record<SchemaTarget, unknown>>

export const targets = Object.keys(compilers) as readonly SchemaTarget[]

/** What a schema refuses of a record: its properties' names in order, and `record` where it is none. */
export type Refuses = (record: unknown) => readonly string[]

export function readerFor(target: SchemaTarget, schema: JSONSchema): Refuses {
  const accepts = compilers[target](schema)
  return (record) => {
    if (accepts(record)) return []
    const names = (accepts.errors ?? []).map(
      ({ instancePath, params }) => instancePath.split('/')[1] ?? (params['additionalProperty'] as string) ?? 'record',
    )
    return [...new Set(names)].sort()
  }
}
