import * as calculators from '../src/calculators/index'
import type { Provision } from '../src/index'
import type { Fact } from '../src/language/expression/facts'
import { allowedFor } from '../src/language/input/allowed'
import { coreOf } from '../src/language/provisions/provision'
import { sourceWords } from '../src/language/values/words'
import * as rules from '../src/rules/index'
import type { Stated } from './page-gives'

/* What a provision's definition says of it, as the tags of a doc comment: the API reference is made with these, the sources without. */

/** A provision's derived tags, each with its lines. */
export interface Reference {
  readonly '@param facts': readonly string[]
  readonly '@param options': readonly string[]
  readonly '@returns': readonly string[]
  readonly '@throws': readonly string[]
  readonly '@source': readonly string[]
}

/* A day that no calendar covers is refused by these. */
const WORKING_DAYS = ['workingDayShift', 'workingDaysBetween', 'isWorkingDay']

function factLine(fact: Fact, needed: boolean): string {
  const judge = fact.judgedBy ? `; judged by ${fact.judgedBy.en}` : ''
  return `- \`${fact.name}\`${needed ? '' : ' (under another reading)'}: ${fact.question.en} ${allowedFor(fact).en}${judge}`
}

function factLines(one: Provision): string[] {
  const { facts, byDefault } = coreOf(one).program
  if (facts.length === 0) return ['none']
  const head = one.kind === 'calculator' ? 'all of these' : 'any of these; what is left out is unknown'
  return [head, ...facts.map((fact) => factLine(fact, byDefault.includes(fact)))]
}

function optionLines(one: Provision): string[] {
  const { program } = coreOf(one)
  const asksDay = [...program.nodes].some((node) => node.op === 'asOf')
  const figures = program.parameters().map(({ id }) => `\`${id}\``)
  return [
    '',
    ...(asksDay ? ['- `asOf`: the day asked about'] : []),
    ...one.readings.map(
      (open) =>
        `- \`reading\`, ${open.about.en}: ${Object.entries(open.options)
          .map(([name, words]) => `\`${name}\`${name === open.default ? ' (default)' : ''}, ${words.en}`)
          .join('; ')}`,
    ),
    ...(figures.length > 0 ? [`- \`parameters\`: other figures than ${[...new Set(figures)].join(', ')}`] : []),
  ]
}

const named = (of: Readonly<Record<string, { readonly label: { readonly en: string } }>>): string[] =>
  Object.entries(of).map(([name, { label }]) => `- \`${name}\`: ${label.en}`)

function resultLines(one: Provision): string[] {
  const { outputs = {}, goals = {}, classes = {}, entries = [], openEnded }: Stated = coreOf(one).definition
  const own = [...new Set(entries.flatMap((entry) => Object.keys(entry)))].filter((name) => name !== 'label')
  switch (one.kind) {
    case 'eligibility':
      return ['the verdict, with what is unmet and what is missing']
    case 'classification':
      return ['the class, or what is missing', ...named(classes)]
    case 'target':
      return ['met or not, each goal with its shortfall', ...named(goals)]
    case 'calculator':
      return [
        'its outputs',
        ...Object.entries(outputs).map(([name, { label, type, unit }]) => {
          const money = type === 'money' ? 'yuan' : type
          return `- \`${name}\`: ${label.en} (${unit ? `${money} in ${unit}` : money})`
        }),
      ]
    case 'catalogue':
      return [
        `the entries${own.length > 0 ? `, with ${own.map((name) => `\`${name}\``).join(', ')} where an entry has it` : ''}; ${openEnded ? '`unconfirmed`' : '`not-listed`'} for another`,
      ]
  }
}

function errorLines(one: Provision): string[] {
  const { definition, program } = coreOf(one)
  const missing = one.kind === 'calculator' && program.facts.length > 0 ? ', or one is missing' : ''
  const calendar = [...program.nodes].some((node) => WORKING_DAYS.includes(node.op))
  const demands = (definition.checks ?? []).map((check) => `- ${check.otherwise.en}`)
  return [
    `InvalidFactsError when a fact or an option is unknown or can’t be used${missing}${calendar ? ', or a day lies outside the calendar of working days' : ''}${demands.length > 0 ? '; what must hold of a record:' : ''}`,
    ...demands,
  ]
}

/** What a provision's definition says of it. */
export const referenceOf = (one: Provision): Reference => ({
  '@param facts': factLines(one),
  '@param options': optionLines(one),
  '@returns': resultLines(one),
  '@throws': errorLines(one),
  '@source': [sourceWords(one.source).en],
})

const provisions: Readonly<Record<string, unknown>> = { ...rules, ...calculators }

const isProvision = (value: unknown): value is Provision => typeof value === 'function' && 'needs' in value

/** A doc comment's lines by tag; what stands before the first tag is under the empty one. */
function byTag(comment: string): Map<string, string[]> {
  const tags = new Map<string, string[]>([['', []]])
  let tag = ''
  for (const line of comment.split('\n').map((each) => each.replace(/^\s*\* ?/, ''))) {
    const [found] = line.match(/^@param \w+|^@\w+/) ?? []
    if (found !== undefined) tag = found
    tags.set(tag, [...(tags.get(tag) ?? []), found === undefined ? line : line.slice(found.length).trim()])
  }
  return tags
}

/** A comment with the derived tags in it: what the author says of a tag comes first. */
function merged(comment: string, one: Provision): string {
  const written = byTag(comment)
  const tags = Object.entries(referenceOf(one)).map(([tag, lines]): [string, string[]] => {
    const own = written.get(tag) ?? []
    return [tag, own.length > 0 ? [...own, '', ...lines] : [...lines]]
  })
  const rest = [...written].filter(([tag]) => tag !== '' && !tags.some(([derived]) => derived === tag))
  const lines = [
    ...(written.get('') ?? []),
    '@function',
    ...[...tags, ...rest].flatMap(([tag, [first = '', ...more]]) => [`${tag} ${first}`, ...more]),
  ]
  return lines.map((line) => ` * ${line}`.trimEnd()).join('\n')
}

/** A source file with the derived tags in the comment of each provision that it exports. */
export function withReference(text: string): string {
  return text.replaceAll(
    /\/\*\*\n((?:(?!\*\/)[\s\S])*)\n \*\/\n(export const (\w+) =)/g,
    (whole, comment: string, statement: string, name: string) => {
      const one = provisions[name]
      return isProvision(one) ? `/**\n${merged(comment, one)}\n */\n${statement}` : whole
    },
  )
}
