import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/* What the page has no use for, left out of what it is bundled from. The page is held to answer as the library does. */

/** What the script for developers has. */
const fromCode = (name: string): string =>
  `export const ${name} = (...given) => globalThis.haotongCode.${name}(...given)`

/** Of modules of ours: what stands in for what they export. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  // Input schemas are zod's; JSON Schemas come with the code.
  [/[\\/]input[\\/]schema\.ts$/, 'export const recordSchema = () => undefined'],
  [
    /[\\/]rulebook[\\/]json-schema\.ts$/,
    'export const toJSONSchema = () => undefined\nexport const schemaOfFacts = toJSONSchema',
  ],
  [/[\\/]rulebook[\\/]edition\.ts$/, 'export const editionOf = () => undefined\nexport const definitionIn = editionOf'],
  [/[\\/]rulebook[\\/]diff\.ts$/, 'export const diff = () => undefined'],
  [/[\\/]sql[\\/]to-sql\.ts$/, 'export const selectOf = () => undefined'],
  // The page asks of a subject that has eligibilities.
  [
    /[\\/]rulebook[\\/]eligibilities-of\.ts$/,
    "export const eligibilitiesOf = (subject, among) => among.filter(one => one.kind === 'eligibility' && one.subject === subject)",
  ],
  // Receipts are made on the developers' page, where the code is.
  [
    /[\\/]rulebook[\\/]fingerprint\.ts$/,
    ['fingerprint', 'fingerprintOfFacts', 'figuresInForce'].map(fromCode).join('\n'),
  ],
  [/[\\/]outline[\\/]mermaid\.ts$/, "export const mermaid = () => ''"],
  // The rulebook has been held to what is asked of one; the page wants reasons with every outcome.
  [/[\\/]rulebook[\\/]check\.ts$/, 'export const holdRulebook = () => undefined'],
  [/[\\/]rulebook[\\/]prove\.ts$/, 'export const prove = () => []'],
  // Every share that is a goal of the rulebook says itself where there is something to count.
  [/[\\/]provisions[\\/]has-whole\.ts$/, 'export const hasWhole = () => undefined'],
  [/[\\/]rulebook[\\/]quick\.ts$/, 'export const quickOutcomes = () => () => []'],
  // The page sets out lines itself, and reads records by intake.
  [
    /[\\/]outline[\\/]text\.ts$/,
    "export const readingTexts = () => []\nexport const outlineText = () => ''\nexport const outlineMarkdown = outlineText",
  ],
  [
    /[\\/]rulebook[\\/]lenient\.ts$/,
    'export const readLenient = () => false\nexport const readLeniently = () => undefined',
  ],
  [/[\\/]outline[\\/]explanation-text\.ts$/, "export const explanationText = () => ''"],
  // What a calculator guarantees is for the laws.
  [
    /[\\/]provisions[\\/]guarantees\.ts$/,
    'export const neverMoreThan = () => ({})\nexport const neverFalls = neverMoreThan\nexport const neverRises = neverMoreThan',
  ],
  // What is asked on the page of several provisions is asked by the document's figures.
  [/[\\/]rulebook[\\/]asked-apart\.ts$/, 'export const allAsked = ([one]) => one\nexport const askedApart = () => {}'],
  // The page's rows have columns and cells of no other names, and no dates of a spreadsheet.
  [
    /[\\/]intake[\\/]options\.ts$/,
    'export const readIntakeOptions = () => ({ columns: {}, options: new Map(), unknown: new Set() })',
  ],
  [/[\\/]intake[\\/]must-fit\.ts$/, 'export const mustFit = () => {}'],
  [/[\\/]intake[\\/]serials\.ts$/, "export const fromSerial = () => ({ problem: 'ambiguous' })"],
  // One record at a time: nothing comes again and again.
  [
    /[\\/]outline[\\/]kept\.ts$/,
    'export class Kept { of(_, make) { return make() } ofOne(_, make) { return make() } }\nexport class KeptChoices extends Kept {}',
  ],
  [
    /[\\/]evaluate[\\/]kept-checks\.ts$/,
    'export const isSoundUnder = () => false\nexport const brokenOf = (checks, { run }) => frame => checks.findIndex(one => run(one.if.node)(frame) === false)',
  ],
  [
    /[\\/]evaluate[\\/]witnesses\.ts$/,
    'export const createWitnesses = () => ({ differ: () => false, partBy: () => false, keep() {}, keepParting() {} })',
  ],
  [/[\\/]evaluate[\\/]kept-cells\.ts$/, 'export const keepingCells = (_, _uses, _isIdle, make) => make'],
  [
    /[\\/]rulebook[\\/]alike\.ts$/,
    'export class Numberings { of() {} }\nexport class Alike { of(_, make) { return make() } }',
  ],
]

/** Functions of angles, roots, powers and chance: no rule has any; and those of the class that an amount has itself. */
const UNUSED = new Set(
  `acos acosh asin asinh atan atan2 atanh cos cosh sin sinh tan tanh cosine hyperbolicCosine sine hyperbolicSine tangent
  hyperbolicTangent inverseCosine inverseHyperbolicCosine inverseHyperbolicSine inverseSine inverseHyperbolicTangent inverseTangent
  cbrt cubeRoot exp naturalExponential ln naturalLogarithm log logarithm pow toPower sqrt squareRoot hypot random toFraction modulo mod toExponential toPrecision dividedToIntegerBy divToInt toBinary toHexadecimal toHex toOctal log2 log10 toNearest gte
  greaterThanOrEqualTo isNaN max min abs add clamp clampedTo div isPos isPositive mul neg negated sign sub sum trunc truncated`.split(
    /\s+/,
  ),
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
  const left = gone.reduceRight((all, [start, end]) => all.slice(0, start) + all.slice(end), text)
  // What is written otherwise than by tens is refused before.
  const byTens = left
    .replace(': parseOther(x, v)', ': parseDecimal(x, v)')
    // Ours is set up once, and rightly.
    .replace(
      /\nfunction config\(obj\) \{.*?\n\}\r?\n/s,
      '\nfunction config(obj) { return Object.assign(this, DEFAULTS, obj) }\n',
    )
  // A thousand digits each, for the functions that are gone.
  return byTens.replace(/\b(LN10|PI) = '(\d\.\d{20})\d+'/g, "$1 = '$2'")
}

/** A day in milliseconds. */
const DAY = 86_400_000

/** Of the holidays the days alone: what they are called is asked nowhere. */
function daysAlone(path: string): string {
  const { holidays, workdays } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>
  // Most days come right after another: so many days on, a character each.
  const days = (all: Record<string, string> = {}) => {
    const [first = '1970-01-01', ...others] = Object.keys(all).sort()
    const steps = others.map(
      (day, at) => (Date.parse(day) - Date.parse(at === 0 ? first : (others[at - 1] as string))) / DAY,
    )
    return `read(${Date.parse(first) / DAY}, ${JSON.stringify(steps.map((step) => (step === 1 ? '.' : `${step} `)).join(''))})`
  }
  const read = `const read = (day, steps) => Object.fromEntries([0, ...steps.match(/\\.|\\d+/g).map(one => one === '.' ? 1 : +one)].map(step => [new Date((day += step) * ${DAY}).toISOString().slice(0, 10), 1]))`
  return `${read}\nexport const holidays = ${days(holidays)}\nexport const workdays = ${days(workdays)}`
}

export const trimmed: Plugin = {
  name: 'trimmed',
  setup(build) {
    for (const [filter, contents] of STAND_INS) build.onLoad({ filter }, () => ({ contents }))
    build.onLoad({ filter: /decimal\.mjs$/ }, ({ path }) => ({ contents: withoutUnused(path) }))
    build.onLoad({ filter: /chinese-days\.json$/ }, ({ path }) => ({ contents: daysAlone(path), loader: 'js' }))
  },
}
