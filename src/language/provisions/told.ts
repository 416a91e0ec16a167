import type { Circumstance } from '../evaluate/frame'
import type { Prepared } from '../evaluate/program'
import type { Node } from '../expression/nodes'
import { figuresIn, filled, isData, templateOf } from '../expression/quoted'
import { termsOf } from '../outline/asked'
import { frozen } from '../values/frozen'
import type { Source } from '../values/words'
import type { Definition } from './definition'

type Parts = Readonly<Record<string, unknown>>

/** The figures that the words of a definition quote, besides those of its rule. */
export const quotedIn = (definition: Definition): readonly Node[] =>
  figuresIn(
    ['notes', 'asks', 'gives', 'classes', 'entries', 'none'].map((part) => (definition as Definition & Parts)[part]),
  )

/** Plain data as it is told: where a reform is asked about, the words that quote a figure say what it makes of it. */
export function told<T>(of: T, around: Source, { changed, asOf }: Circumstance, { run, chosen }: Prepared): T {
  if (!changed) return of
  const { figure } = termsOf({ run, chosen, changed, asOf, around }, undefined)
  const anew = (value: unknown): unknown => {
    if (!isData(value) || figuresIn(value).length === 0) return value
    const template = templateOf(value)
    if (template) return { ...value, ...filled(template, figure) }
    if (Array.isArray(value)) return value.map(anew)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, anew(part)]))
  }
  return frozen(anew(of)) as T
}
