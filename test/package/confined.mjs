/* Uses the built package with everything impure out of reach; prints how many provisions answered. */
import { writeSync } from 'node:fs'

const forbidden = () => {
  throw new Error('the library must not touch this')
}
Date.now = forbidden
Math.random = forbidden
globalThis.fetch = forbidden
for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = forbidden
// Node's own loader reads the environment; only the library mustn't.
const { env } = process
Object.defineProperty(process, 'env', { get: () => (new Error().stack?.includes('/dist/') ? forbidden() : env) })

const ours = (entry) => import(new URL(`../../dist/${entry}.js`, import.meta.url))
const face = await ours('index')
for (const entry of ['calculators/index', 'rules/index', 'facts/index', 'data/index']) await ours(entry)

const asOf = '2023-06-01'
for (const one of face.provisions) {
  face.evaluate(one.id, {}, { asOf })
  face.explain(one.id, {}, { asOf }).toText('en')
  one.input.safeParse({})
}
const subjects = new Set(face.provisions.flatMap((one) => (one.kind === 'eligibility' ? [one.subject] : [])))
for (const subject of subjects) face.match(subject, {}, { asOf })
face.toFen('0.005')
writeSync(1, String(face.provisions.length))
