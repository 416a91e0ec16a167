import type { Fact } from '../language/expression/facts'
import type { Language } from '../language/values/words'
import { type AmountScale, scaleOf } from './amounts'
import { nearLabel } from './near-label'
import { plainly, widthless } from './text'

/** What a column is: of a fact, to be passed over, or of no fact that can be told, with those that it could be. */
export type Column =
  | { readonly fact: Fact; readonly scale: AmountScale }
  | { readonly ignored: true }
  | { readonly among: readonly Fact[]; readonly nearest?: string }

/** A name, and how its cells count: `（万元）`, `（单位：万元）`, `[万元]`, `/万元`. */
const WITH_UNIT = /^(.+?) ?(?:[([【](?:单位:? ?)?([^()[\]【】]+)[)\]】]|\/ ?([^/]+))$/

/** A name before its unit, and the unit; empty where it has none. */
function partedByUnit(name: string): readonly [before: string, unit: string] {
  const [, before = '', inside, behind = ''] = WITH_UNIT.exec(widthless(name)) ?? []
  return [before, inside ?? behind]
}

/** How a register asks for a yes or no. */
const WHETHER = '是否'
const isYesNo = ({ type }: Fact): boolean => type === 'boolean'

/** One by one, as the fact counts. */
const ONES: AmountScale = { factor: '1', isScaled: false }

/** Column names by what they may mean; of the language asked for first, where there is one. */
export class Columns {
  readonly #facts: ReadonlyMap<string, Fact>
  readonly #labels: readonly ReadonlyMap<string, readonly Fact[]>[]
  readonly #own: ReadonlyMap<string, string | null>
  readonly #language: Language | undefined

  constructor(facts: readonly Fact[], own: Readonly<Record<string, string | null>>, language: Language | undefined) {
    this.#facts = new Map(facts.map((fact) => [plainly(fact.name), fact]))
    const languages: readonly Language[] = language === 'en' ? ['en', 'zh'] : ['zh', 'en']
    const maps = languages.map((one) => byLabel(facts, [one]))
    this.#labels = language === undefined ? [byLabel(facts, languages)] : maps
    this.#own = new Map(Object.entries(own))
    this.#language = language
  }

  /** What a column of this name is. */
  of(name: string): Column {
    const own = this.#own.get(name)
    if (own === null) return { ignored: true }
    if (own !== undefined) return this.#mapped(name, this.#facts.get(plainly(own)) as Fact)
    const found = this.#named(name)
    if (found.length === 1) return { fact: found[0] as Fact, scale: ONES }
    if (found.length > 1) return { among: found }
    return this.#withUnit(name) ?? this.#unknown(name)
  }

  #named(name: string): readonly Fact[] {
    const plain = plainly(name).replace(/[:*]+$/, '')
    const byKey = this.#facts.get(plain)
    if (byKey) return [byKey]
    const labelled = this.#labelled(plain)
    return labelled.length > 0 || !plain.startsWith(WHETHER)
      ? labelled
      : this.#labelled(plain.slice(WHETHER.length)).filter(isYesNo)
  }

  #labelled(plain: string): readonly Fact[] {
    return this.#labels.map((labels) => labels.get(plain) ?? []).find((found) => found.length > 0) ?? []
  }

  /** `贷款金额（万元）`: a label, and how its cells count. */
  #withUnit(name: string): Column | undefined {
    const [before, unit] = partedByUnit(name)
    const found = before === '' ? [] : this.#named(before)
    if (found.length > 1) return { among: found }
    const [fact] = found
    const scale = fact && scaleOf(fact, unit)
    return fact && scale && { fact, scale }
  }

  /** An own name may say how its cells count, too. */
  #mapped(name: string, fact: Fact): Column {
    return { fact, scale: scaleOf(fact, partedByUnit(name)[1]) ?? ONES }
  }

  #unknown(name: string): Column {
    const plain = plainly(name)
    const language = this.#language ?? (/\p{Script=Han}/u.test(name) ? 'zh' : 'en')
    const labels = [...this.#facts.values()].map(
      (fact) => [fact.label[language], plainly(fact.label[language])] as const,
    )
    const near = nearLabel(plain, [...labels.map(([, one]) => one), ...this.#facts.keys()])
    const named =
      labels.find(([, one]) => one === near)?.[0] ?? (near === undefined ? undefined : this.#facts.get(near)?.name)
    return { among: [], ...(named !== undefined && { nearest: named }) }
  }
}

function byLabel(facts: readonly Fact[], languages: readonly Language[]): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>()
  for (const fact of facts)
    for (const name of new Set(languages.map((one) => plainly(fact.label[one]))))
      found.set(name, [...(found.get(name) ?? []), fact])
  return found
}
