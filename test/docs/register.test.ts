import { readFileSync } from 'node:fs'
import * as duckdb from '@duckdb/node-api'
import ts from 'typescript'
import { expect, it } from 'vitest'
import * as sql from '../../src/sql/index'

/* docs/register.md is one program: its blocks are run one after the other on DuckDB, and each `// → result` must hold. */

const markdown = readFileSync(new URL('../../docs/register.md', import.meta.url), 'utf8')
const code = [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1] as string).join('\n')

const doors: Readonly<Record<string, unknown>> = { '@duckdb/node-api': duckdb, 'haotong/sql': sql }

it('does what it says', async () => {
  const checked = code.replace(/^await (rows\(`[^`]*`\))\n\/\/ → (.+)$/gm, 'check(await $1, $2)')
  const { outputText } = ts.transpileModule(
    `export const run = async () => {\n${checked.replace(/^import .*$/gm, '')}\n}`,
    {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    },
  )
  const imports = [...code.matchAll(/^import (\{.*\}) from '(.*)'$/gm)].map(
    ([, names, door]) => `const ${names} = doors['${door}']`,
  )
  const seen: [unknown, unknown][] = []
  const exported: { run?: () => Promise<void> } = {}
  new Function('doors', 'exports', 'check', `${imports.join('\n')}\n${outputText}`)(
    doors,
    exported,
    (value: unknown, expected: unknown) => seen.push([value, expected]),
  )
  await exported.run?.()
  expect(seen.length).toBe(markdown.match(/^\/\/ → /gm)?.length)
  for (const [value, expected] of seen) expect(value).toEqual(expected)
})
