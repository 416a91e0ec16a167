import { useEffect, useState } from 'preact/hooks'
import type { Language, Provision } from '../../src/index'
import type { Fact } from '../../src/language/expression/facts'
import type { SQLOptions } from '../../src/language/sql/options'

/* What only developers ask for comes in a script of its own, when it is asked for. */

/** What receipts are digested with. */
type Fingerprints = typeof import('../../src/language/rulebook/fingerprint')

/** What that script gives. */
export interface Code extends Fingerprints {
  jsonSchema(facts: readonly Fact[], required: readonly Fact[], language: Language): string
  sql(
    of: Provision,
    reform: typeof import('../../src/index').reform,
    options: Omit<SQLOptions, 'dialect'> & { dialect: string },
  ): string
  readonly dialects: readonly string[]
}

declare global {
  var haotongCode: Code | undefined
}

let coming: Promise<Code> | undefined

function load(): Promise<Code> {
  coming ??= new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = 'code.js'
    script.onload = () => resolve(globalThis.haotongCode as Code)
    script.onerror = reject
    document.head.append(script)
  })
  return coming
}

/** What that script gives, once it is there. */
export function useCode(): Code | undefined {
  const [code, setCode] = useState(globalThis.haotongCode)
  useEffect(() => {
    let isWanted = true
    if (code === undefined)
      load().then(
        (one) => isWanted && setCode(one),
        () => undefined,
      )
    return () => {
      isWanted = false
    }
  }, [code])
  return code
}
