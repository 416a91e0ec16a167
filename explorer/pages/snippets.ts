import type { Case } from './case'

/* A case as code. */

const json = (value: unknown): string => JSON.stringify(value)

/** An object as it is written in TypeScript. */
function literal(value: object): string {
  const entries = Object.entries(value).map(
    ([key, one]) => `${/^[a-z_$][\w$]*$/i.test(key) ? key : json(key)}: ${json(one)}`,
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ').replaceAll('"', "'")} }`
}

const camel = (id: string): string =>
  id.slice(id.indexOf('.') + 1).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** How it is asked: the day, the reading, the changed figures. */
export function optionsOf({ options, figures }: Case): Readonly<Record<string, unknown>> {
  return {
    ...(options.asOf !== undefined && { asOf: options.asOf }),
    ...(options.reading !== undefined && { reading: options.reading }),
    ...(figures.changed.size > 0 && { parameters: Object.fromEntries(figures.changed) }),
  }
}

export function typeScript(one: Case): string {
  const { of, facts } = one
  const door = of.kind === 'calculator' ? 'calculators' : 'rules'
  const options = optionsOf(one)
  const given = Object.keys(options).length === 0 ? '' : `, ${literal(options)}`
  return `import { evaluate, explain } from 'haotong'
import { ${camel(of.id)} } from 'haotong/${door}'

const facts = ${literal(facts)}

${camel(of.id)}(facts${given})
evaluate('${of.id}', facts${given})
explain('${of.id}', facts${given}).toText('en')`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

export function commandLine(one: Case): string {
  const { of, facts, options, figures } = one
  const flags = [
    ...(options.asOf === undefined ? [] : [`--as-of ${options.asOf}`]),
    ...(options.reading === undefined ? [] : [`--reading ${options.reading}`]),
    ...[...figures.changed].map(([id, value]) => `--set ${id}=${value}`),
  ]
  return [`npx haotong eval ${of.id} ${quoted(json(facts))} --explain`, ...flags].join(' ')
}

/** For the service in examples/service. */
export function curl({ of, facts, options }: Case): string {
  const { asOf, reading } = options
  const query = new URLSearchParams({ ...(asOf !== undefined && { asOf }), ...(reading !== undefined && { reading }) })
  const asked = query.size === 0 ? '' : `?${query}`
  return `curl -s 'http://127.0.0.1:3000/provisions/${of.id}/evaluate${asked}' \\
  -H 'content-type: application/json' \\
  -d ${quoted(json(facts))}`
}
