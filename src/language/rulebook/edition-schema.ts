import type { JSONSchema } from '../input/json-schema'
import { frozen } from '../values/frozen'

const text = { type: 'string' } as const
const words = { $ref: '#/$defs/words' } as const
const value = { $ref: '#/$defs/value' } as const
const list = (items: object) => ({ type: 'array', items }) as const
const record = (properties: object, required: readonly string[] = Object.keys(properties)) =>
  ({ type: 'object', properties, required, additionalProperties: false }) as const
/** Either the thing itself, or where it stands among what is shared. */
const orShared = (schema: object) => ({ anyOf: [schema, { $ref: '#/$defs/shared' }] }) as const

/** The JSON Schema of what `toJSON` gives: draft 2020-12. */
export const editionSchema: JSONSchema = /* @__PURE__ */ frozen({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'haotong-rulebook/1',
  ...record(
    {
      format: { const: 'haotong-rulebook/1' },
      name: text,
      title: words,
      year: { type: 'integer' },
      measures: list(value),
      subjects: list(orShared(record({ name: text, label: value, facts: value, checks: value }))),
      figures: list(orShared(record({ measure: text, parameters: value, named: value }))),
      discrepancies: list(value),
      provisions: list(
        record(
          {
            id: { type: 'string', pattern: '^[^.]+\\..+$' },
            kind: { enum: ['eligibility', 'classification', 'calculator', 'target', 'catalogue'] },
            year: { type: 'integer' },
            definition: value,
          },
          ['id', 'kind', 'definition'],
        ),
      ),
      shared: list(value),
      digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    },
    ['format', 'name', 'title', 'measures', 'subjects', 'figures', 'discrepancies', 'provisions', 'shared', 'digest'],
  ),
  $defs: {
    words: record({ zh: text, en: text }),
    shared: record({ $ref: { type: 'integer', minimum: 0 } }),
    /** An expression, an exact number, a vocabulary, a fact, a figure, a place, words that quote figures; or plain data of them. */
    value: {
      anyOf: [
        { type: ['null', 'boolean', 'number', 'string'] },
        list(value),
        { $ref: '#/$defs/shared' },
        record({ $expression: value }),
        record({ $decimal: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' } }),
        record({ $subject: text }),
        record({ $fact: { type: 'string', pattern: '^[^.]+(\\.\\d+)?\\.[^.]+$' } }),
        record({ $figure: text, type: text }),
        record({ $place: value, $document: value }),
        record({ $quoting: value, figures: value }),
        record({ $numbered: value, figures: value }),
        { type: 'object', propertyNames: { pattern: '^[^$]' }, additionalProperties: value },
      ],
    },
  },
})
