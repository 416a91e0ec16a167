import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/* What the page has no use for, left out of what it is bundled from. The page is held to answer as the library does. */

/** Of modules of ours: what stands in for what they export. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  // Input schemas are zod's; JSON Schemas come with the code.
  [/[\\/]input[\\/]schema\.ts$/, 'export const recordSchema = () => undefined'],
  [
    /[\\/]input[\\/]json-schema\.ts$/,
    'export const jsonSchemaOf = () => undefined\nexport const readTarget = jsonSchemaOf',
  ],
  [/[\\/]rulebook[\\/]edition\.ts$/, 'export const editionOf = () => undefined\nexport const definitionIn = editionOf'],
  [/[\\/]sql[\\/]to-sql\.ts$/, 'export const selectOf = () => undefined'],
  [/[\\/]outline[\\/]mermaid\.ts$/, "export const mermaid = () => ''"],
]

/** Functions of angles, roots and chance: no rule has any. */
const UNUSED = new Set(
  `acos acosh asin asinh atan atan2 atanh cos cosh sin sinh tan tanh cosine hyperbolicCosine sine hyperbolicSine tangent
  hyperbolicTangent inverseCosine inverseHyperbolicCosine inverseHyperbolicSine inverseSine inverseHyperbolicTangent inverseTangent
  cbrt cubeRoot hypot random toFraction toBinary toHexadecimal toHex toOctal log2 log10 toNearest`.split(/\s+/),
)

/** The names that a statement sets: `P.cosine = P.cos = …`. */
function namesSet(node: ts.Node): readonly string[] {
  const found: string[] = []
  let one: ts.Node = ts.isExpressionStatement(node) ? node.expression : node
  while (ts.isBinaryExpression(one) && ts.isPropertyAccessExpression(one.left)) {
    found.push(one.left.name.text)
    one = one.right
  }
  return found
}

function withoutUnused(path: string): string {
  const text = readFileSync(path, 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS)
  const gone: (readonly [number, number])[] = []
  const visit = (node: ts.Node): void => {
    const names = ts.isExpressionStatement(node) ? namesSet(node) : []
    if (names.length > 0 && names.every((one) => UNUSED.has(one))) gone.push([node.pos, node.end])
    else ts.forEachChild(node, visit)
  }
  visit(source)
  return gone.reduceRight((all, [start, end]) => all.slice(0, start) + all.slice(end), text)
}

/** Of the holidays the days alone: what they are called is asked nowhere. */
function daysAlone(path: string): string {
  const { holidays, workdays } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>
  const days = (all: Record<string, string> = {}) =>
    `Object.fromEntries(${JSON.stringify(Object.keys(all).join(' '))}.split(' ').map(day => [day, 1]))`
  return `export const holidays = ${days(holidays)}\nexport const workdays = ${days(workdays)}`
}

export const trimmed: Plugin = {
  name: 'trimmed',
  setup(build) {
    for (const [filter, contents] of STAND_INS) build.onLoad({ filter }, () => ({ contents }))
    build.onLoad({ filter: /decimal\.mjs$/ }, ({ path }) => ({ contents: withoutUnused(path) }))
    build.onLoad({ filter: /chinese-days\.json$/ }, ({ path }) => ({ contents: daysAlone(path), loader: 'js' }))
  },
}
