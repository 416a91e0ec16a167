import { InvalidFactsError, type Options, type Parameter, parameters, reform } from '../../src/index'
import { readAmount } from '../../src/intake/amounts'
import type { Fact } from '../../src/language/expression/facts'
import { words } from '../shell/language'
import { type Address, changesIn } from '../shell/parts'
import type { Trouble } from './case'
import { t } from './words'

/** The figures that an address changes: those that can be used, and why others can't. */
export interface Figures {
  readonly reform?: NonNullable<Options['parameters']>
  readonly changed: ReadonlyMap<string, string>
  readonly troubles: readonly (Trouble & { readonly figure: string })[]
}

let byId: ReadonlyMap<string, Parameter> | undefined

/** A figure of the document by its id. */
function figureNamed(id: string): Parameter | undefined {
  byId ??= new Map(parameters.map((one) => [one.id, one]))
  return byId.get(id)
}

const NUMBER = {
  type: 'decimal',
  name: '',
  subject: '',
  label: words('', ''),
  question: words('', ''),
  signed: true,
} as const

/** What is typed for a figure, in its own unit. */
function valueTyped({ value }: Parameter, text: string): string {
  if (typeof value === 'string') return text.trim()
  const read = readAmount(NUMBER as Fact, text, { factor: '1', isScaled: false })
  return read !== undefined && 'value' in read ? String(read.value) : text
}

/** The changed figures of an address. */
export function figuresIn(address: Address): Figures {
  const changed = new Map<string, string>()
  const troubles: (Trouble & { readonly figure: string })[] = []
  const typed = Object.entries(changesIn(address)).map(([id, text]) => {
    const figure = figureNamed(id)
    return [id, figure && valueTyped(figure, text)] as const
  })
  // Two that would cross what the other was can be changed together.
  const fit = typed.every(([, value]) => value !== undefined) && refusalOf(Object.fromEntries(typed)) === undefined
  for (const [id, value] of typed) {
    const refusal = value === undefined ? words(id, id) : fit ? undefined : refusalOf({ [id]: value })
    if (refusal)
      troubles.push({ figure: id, words: words(`${t.noFigure.zh}${refusal.zh}`, `${t.noFigure.en}${refusal.en}`) })
    else changed.set(id, value as string)
  }
  if (changed.size === 0) return { changed, troubles }
  const together = fit ? undefined : refusalOf(Object.fromEntries(changed))
  if (together) return { changed: new Map(), troubles: [...troubles, { figure: '', words: together }] }
  return { reform: reform(Object.fromEntries(changed)), changed, troubles }
}

function refusalOf(changes: Readonly<Record<string, string | undefined>>) {
  try {
    reform(changes as Readonly<Record<string, string>>)
    return undefined
  } catch (error) {
    if (InvalidFactsError.is(error)) return error.issues[0]?.allowed
    throw error
  }
}
