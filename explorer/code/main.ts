import { jsonSchemaOf } from '../../src/language/input/json-schema'
import type { Code } from '../pages/code'

/* What only developers ask for: it is loaded when their page is opened. */

const code: Code = {
  jsonSchema: (facts, required, language) => jsonSchemaOf(facts, required, language),
}
globalThis.haotongCode = code
