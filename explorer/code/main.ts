import { InvalidFactsError } from '../../src/language/input/errors'
import { schemaFor } from '../../src/language/input/schema-targets'
import { figuresInForce, fingerprint, fingerprintOfFacts } from '../../src/language/rulebook/fingerprint'
import { DIALECTS } from '../../src/language/sql/options'
import { UnsayableError } from '../../src/language/sql/rule'
import { selectOf } from '../../src/language/sql/to-sql'
import type { Code } from '../pages/code'

/* What only developers ask for: it is loaded when their page is opened. */

/** What a query can't be made of is said in its place. */
function told(make: () => string): string {
  try {
    return make()
  } catch (error) {
    if (InvalidFactsError.is(error) || error instanceof UnsayableError) return `-- ${error.message}`
    throw error
  }
}

const code: Code = {
  jsonSchema: (facts, required, language) =>
    JSON.stringify(schemaFor('draft-2020-12', facts, required, language), null, 2),
  sql: (of, reform, options) => told(() => selectOf([of], reform as never, options as never)),
  dialects: DIALECTS,
  fingerprint,
  fingerprintOfFacts,
  figuresInForce,
}
globalThis.haotongCode = code
