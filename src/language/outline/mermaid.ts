import type { Language } from '../values/words'
import { headNamed, inThatCase } from './heads'
import type { Line } from './line'

/** Text that Mermaid takes as it is. */
const quoted = (text: string): string =>
  `"${text.replaceAll('"', '#quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`

const BOX = ['[', ']'] as const
const HEXAGON = ['{{', '}}'] as const

class Chart {
  readonly lines: string[] = []
  #count = 0
  constructor(readonly language: Language) {}

  /** A line of the rule as a box, with an arrow to each of its parts; returns the box's name. */
  draw(line: Line): string {
    const text = this.#textOf(line)
    const again = [text, headNamed(inThatCase, { zh: text, en: text })[this.language]]
    // What a long case gives stands in its box, and not below it again.
    const isAgain = ({ when, words }: Line) => line.when && !when && again.includes(words[this.language])
    const parts = line.parts.flatMap((part) => (isAgain(part) ? part.parts : part))
    const box = this.#box(text, parts.length > 0 ? HEXAGON : BOX)
    for (const part of parts) {
      const label = part.when ? ` -- ${quoted(part.when[this.language])} -->` : ' -->'
      // The part is drawn first, so that its box stands before the arrow to it.
      const to = this.draw(part)
      this.lines.push(`  ${box}${label} ${to}`)
    }
    return box
  }

  #textOf({ when, result, words }: Line): string {
    return (when && result ? result : words)[this.language]
  }

  #box(text: string, [open, close]: readonly [string, string]): string {
    const name = `n${this.#count}`
    this.#count += 1
    this.lines.push(`  ${name}${open}${quoted(text)}${close}`)
    return name
  }
}

/** A rule's output as a Mermaid flowchart. */
export function mermaid(line: Line, language: Language): string {
  const chart = new Chart(language)
  chart.draw(line)
  return ['flowchart LR', ...chart.lines].join('\n')
}
