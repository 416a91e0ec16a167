import * as z from 'zod/mini'
import type { Language } from '../values/words'
import { type RecordSchema, schemaWords } from './schema'

/** A JSON Schema, draft 2020-12, as plain data. */
export type JSONSchema = Readonly<Record<string, unknown>>

/** JSON has no Decimals: of an exact number's forms the empty one, which is theirs, goes. */
function withoutDecimals(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutDecimals)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([name, part]) => {
    const parts = name === 'anyOf' && Array.isArray(part) ? part.filter((one) => Object.keys(one).length > 0) : part
    return [name, withoutDecimals(parts)]
  })
  return Object.fromEntries(entries)
}

/** The schema in one language: each fact with its label as title and its question as description. */
export function jsonSchemaOf(schema: RecordSchema, language: Language): JSONSchema {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const words = schemaWords.get(zodSchema as never)
      if (words === undefined) return
      jsonSchema.title = words.title[language]
      jsonSchema.description = words.description[language]
    },
  })
  return withoutDecimals(made) as JSONSchema
}
