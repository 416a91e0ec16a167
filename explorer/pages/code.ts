import { useEffect, useState } from 'preact/hooks'
import type { Language, Provision } from '../../src/index'
import type { Fact } from '../../src/language/expression/facts'
import { coreOf } from '../../src/language/provisions/provision'

/* What only developers ask for comes in a script of its own, when it is asked for. */

/** What that script gives. */
export interface Code {
  jsonSchema(facts: readonly Fact[], required: readonly Fact[], language: Language): unknown
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

/** The JSON Schema of what a provision takes; empty until the script is there. */
export function useJSONSchema(of: Provision, language: Language): string {
  const [text, setText] = useState('')
  useEffect(() => {
    let isWanted = true
    const { facts, program, behaviour } = coreOf(of)
    const required = behaviour.kind === 'calculator' ? program.byDefault : []
    load().then(
      (code) => isWanted && setText(JSON.stringify(code.jsonSchema(facts, required, language), null, 2)),
      () => setText(''),
    )
    return () => {
      isWanted = false
    }
  }, [of, language])
  return text
}
