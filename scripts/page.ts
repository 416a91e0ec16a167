import { agencies } from '../src/data/agencies'
import { discrepancies, type Measure, measure, measures, type Provision, provisions } from '../src/index'
import { describe } from '../src/language/outline/describe/index'
import { mermaid } from '../src/language/outline/mermaid'
import { tablesIn } from '../src/language/prove/index'
import { coreOf } from '../src/language/provisions/provision'
import { sourceWords } from '../src/language/values/words'
import { coverageText } from '../src/repl/render'
import { givesLines } from './page-gives'

/* docs/measures.md, made from the rulebook: what every measure decides, what it needs, and what is open about it. */

const anchor = (id: string): string => id.toLowerCase()
const offices = (ids: Measure['leads']): string => ids.map((id) => agencies[id].en).join('; ')

function periodText({ period }: Provision): string {
  if (period === undefined) return 'unstated'
  return `${period.from ?? '…'} to ${period.to ?? '…'}, both days included`
}

/** An eligibility's conditions and every decision table, as diagrams. */
function diagrams(one: Provision): string[] {
  const { roots } = coreOf(one)
  const whole = one.kind === 'eligibility' ? roots.map((root) => root.of.node) : []
  const tables = tablesIn(roots.map((root) => root.of.node)).filter((node) => !whole.includes(node))
  return [...whole, ...tables].map((node) => `\`\`\`mermaid\n${mermaid(node, 'en')}\n\`\`\``)
}

function provisionLines(one: Provision): string[] {
  const { roots } = coreOf(one)
  const rules =
    one.kind === 'classification' ? roots.map((root) => `  - ${root.label.en}: ${describe(root.of.node).en}`) : []
  return [
    `### ${one.title.en} · ${one.title.zh}`,
    '',
    `- id: \`${one.id}\``,
    `- kind: ${one.kind}${one.force === 'may' ? ', in the authority’s discretion' : ''}`,
    `- about: ${one.subject}`,
    `- needs: ${one.needs.map((name) => `\`${name}\``).join(', ') || 'nothing'}`,
    `- source: ${sourceWords(one.source).en}`,
    `- period: ${periodText(one)}`,
    ...givesLines(one),
    ...(rules.length > 0 ? ['- rule:', ...rules] : []),
    ...one.readings.map(
      (open) =>
        `- reading: ${open.about.en}: ${Object.entries(open.options)
          .map(([name, words]) => `\`${name}\` (${words.en})`)
          .join(', ')}; default \`${open.default}\`, because ${open.because.en}`,
    ),
    ...one.discrepancies.map((each) => `- discrepancy: [\`${each.id}\`](#discrepancies)`),
    ...one.notes.map((note) => `- note: ${note.en}`),
    '',
    ...diagrams(one).flatMap((diagram) => [diagram, '']),
  ]
}

function measureLines(one: Measure): string[] {
  const own = provisions.filter((each) => each.measure === one.id)
  return [
    `## ${one.id} ${one.title.en}`,
    '',
    `${one.title.zh}. Lead: ${offices(one.leads)}.${one.responsibles.length > 0 ? ` Responsible: ${offices(one.responsibles)}.` : ''}`,
    '',
    ...own.flatMap(provisionLines),
  ]
}

/** A measure's part of the page. */
export const sectionOf = (id: string): string => measureLines(measure(id)).join('\n')

const discrepancyLines = (): string[] =>
  discrepancies.flatMap((one) => [
    `- \`${one.id}\`${one.editorial ? ' (editorial)' : ''}: ${one.title.en}. ${one.sides.map((side) => side.says.en).join(' — ')}.${one.arithmetic ? ` ${one.arithmetic.en}.` : ''}`,
  ])

/** The whole page. */
export function page(): string {
  const encoded = measures.filter((one) => provisions.some((each) => each.measure === one.id))
  const row = (one: Measure): string => {
    const kinds = provisions.filter((each) => each.measure === one.id).map((each) => each.kind)
    const counts = [...new Set(kinds)]
      .map((kind) => `${kinds.filter((each) => each === kind).length} ${kind}`)
      .join(', ')
    return `| [${one.id}](#${anchor(one.id)}) | ${one.title.zh} | ${one.title.en} | ${counts} |`
  }
  return [
    '# The measures, as encoded',
    '',
    '<!-- Made by `npm run docs` from the rulebook; a test fails when it is stale. -->',
    '',
    coverageText('en'),
    '',
    '| no. | measure | in English | provisions |',
    '| --- | --- | --- | --- |',
    ...encoded.map(row),
    '',
    ...encoded.flatMap((one) => [`<a id="${anchor(one.id)}"></a>`, '', ...measureLines(one)]),
    '## Discrepancies',
    '',
    'Where the document contradicts itself: what each place says, and the arithmetic.',
    '',
    ...discrepancyLines(),
    '',
  ].join('\n')
}
