import type { Node } from '../expression/nodes'
import type { Language } from '../values/words'
import { describeIn, headings } from './describe/index'

/** Text that Mermaid takes as it is. */
const quoted = (text: string): string =>
  `"${text.replaceAll('"', '#quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`

class Chart {
  readonly lines: string[] = []
  #count = 0
  constructor(readonly language: Language) {}

  /** A box of some shape; returns its name. */
  box(text: string, [open, close]: readonly [string, string] = ['[', ']']): string {
    const name = `n${this.#count}`
    this.#count += 1
    this.lines.push(`  ${name}${open}${quoted(text)}${close}`)
    return name
  }

  arrow(from: string, to: string, label?: string): void {
    this.lines.push(label === undefined ? `  ${from} --> ${to}` : `  ${from} -- ${quoted(label)} --> ${to}`)
  }

  words(node: Node): string {
    return describeIn(node, this.language)
  }
}

const ROUND = ['([', '])'] as const
const HEXAGON = ['{{', '}}'] as const
const DIAMOND = ['{', '}'] as const

/** Draws a node with what stands below it; returns the box that stands for it. */
function draw(node: Node, chart: Chart): string {
  const { language } = chart
  const heading = headings[node.op]?.[language] ?? ''
  switch (node.op) {
    case 'all':
    case 'any':
      return withParts(chart.box(heading, HEXAGON), node.of, chart)
    case 'not':
      return node.of.op === 'all' || node.of.op === 'any'
        ? withParts(chart.box(language === 'zh' ? '并非' : 'not', HEXAGON), [node.of], chart)
        : chart.box(chart.words(node))
    case 'stated':
    case 'provision':
      return node.op === 'stated' ? draw(node.of, chart) : chart.box(chart.words(node), ROUND)
    case 'reading': {
      const box = chart.box(heading, DIAMOND)
      for (const [name, part] of Object.entries(node.choices)) chart.arrow(box, draw(part, chart), name)
      return box
    }
    case 'when': {
      const box = chart.box(heading, HEXAGON)
      for (const one of node.cases) chart.arrow(box, draw(one.yields, chart), chart.words(one.if))
      chart.arrow(box, draw(node.otherwise, chart), language === 'zh' ? '否则' : 'otherwise')
      return box
    }
    case 'table': {
      const box = chart.box(heading, HEXAGON)
      for (const row of node.rows)
        chart.arrow(box, draw(row.yields, chart), row.if.map((one) => chart.words(one)).join(' ∧ '))
      return box
    }
    default:
      return chart.box(chart.words(node))
  }
}

function withParts(box: string, parts: readonly Node[], chart: Chart): string {
  for (const part of parts) chart.arrow(box, draw(part, chart))
  return box
}

/** A rule as a Mermaid flowchart. */
export function mermaid(node: Node, language: Language): string {
  const chart = new Chart(language)
  draw(node, chart)
  return ['flowchart LR', ...chart.lines].join('\n')
}
