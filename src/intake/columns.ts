import type { Fact } from '../language/expression/facts'
import type { Language } from '../language/values/words'
import { nearLabel } from './near-label'
import { isHan, plainly, widthless } from './text'
import { type AmountScale, isAmount, namesUnit, ONES, scaleIn } from './unit-words'

/** What a column is: of a fact, to be passed over, or of no fact that can be told, with those that it could be. */
export type Column =
  | { readonly fact: Fact; readonly scale: AmountScale }
  | { readonly ignored: true }
  /** With a unit, it is of the only one, which isn't counted so. */
  | { readonly among: readonly Fact[]; readonly nearest?: string; readonly unit?: string }

/** Before a name or behind it: a colon, or the mark of what has to be filled in. */
const MARKS = /^[*\s]+|[:*\s]+$/g

/** A name, and how its cells count: `（万元）`, `（单位：万元）`, `[万元]`, `/万元`. */
const WITH_UNIT = /^(.+?) ?(?:[([【](?:单位:? ?)?([^()[\]【】]+)[)\]】]|\/ ?([^/]+))$/
/** The same with nothing between, where it can only be that: 金额万元. */
const BARE_UNIT = /^(.*[^\d.,])((?:百万|千万|亿|千|万)元|(?:thousand|million|billion) yuan)$/i
/** And with anything between, where the name is known: 金额_万元. */
const LOOSE_UNIT = /^(.+?)[ _:,、]+((?:(?:thousand|million|billion) )?[^ _:,、]+)$/i
/** And wherever in a name of one's own, where it counts in other than ones: 万元营业收入, 薪酬 万元每年. */
const HELD_UNIT =
  /(?:每[^元]*?)?(?<![\d.,百千万亿])(?:百万|千万|亿|千|万)元(?!以)(?:每.*)?|(?:thousand|million|billion) yuan(?: per .*)?/i

const BRACKETED = /[([【](?:单位:? ?)?([^()[\]【】]*)[)\]】]/g

const unmarked = (name: string): string => widthless(name).replace(MARKS, '')

/** A name before its unit, and the unit; empty where it has none. */
function partedByUnit(name: string): readonly [before: string, unit: string] {
  const plain = unmarked(name)
  const [, before = '', ...units] = WITH_UNIT.exec(plain) ?? BARE_UNIT.exec(plain) ?? LOOSE_UNIT.exec(plain) ?? []
  return [before.replace(/[ _:,、]+$/, ''), units.find((one) => one !== undefined) ?? '']
}

/** Whatever in a name is a unit, beside other remarks: 余额（年末，万元）. */
function unitsIn(name: string): readonly string[] {
  const plain = unmarked(name)
  const inside = Array.from(plain.matchAll(BRACKETED), ([, one = '']) => one)
  const bare = plain.replace(BRACKETED, '').trim()
  const behind = (/\/ ?([^/]+)$/.exec(bare) ?? BARE_UNIT.exec(bare))?.at(-1) ?? ''
  return [...inside, behind].flatMap((one) =>
    namesUnit(one) ? [one] : one.split(/,(?!\d)|[;:、| ]+/).filter(namesUnit),
  )
}

/** What says behind a name only how to fill it in. */
const TO_FILL_IN =
  /^(?:(?:是|有) ?[/或] ?(?:否|无)|是否|y ?\/ ?n|yes ?(?:\/|or) ?no|必填|选填|required|optional|(?:格式:? ?)?y{4}[-/.年]?m{1,2}[-/.月]?d{1,2}日?|年[-/.]?月[-/.]?日)$/i

/** How a register asks for a yes or no. */
const WHETHER = '是否'
const isYesNo = ({ type }: Fact): boolean => type === 'boolean'

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
    const plain = plainly(name).replace(MARKS, '')
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
    if (fact === undefined) return undefined
    const scale = TO_FILL_IN.test(unit) ? ONES : scaleIn(fact, unit)
    if (scale) return { fact, scale }
    return isAmount(fact) && namesUnit(unit) ? { among: found, unit } : undefined
  }

  /** An own name may say how its cells count, too; what is no unit in it says something else. */
  #mapped(name: string, fact: Fact): Column {
    const named = isAmount(fact) ? unitsIn(name) : []
    const units = named.length === 0 && fact.type === 'money' ? (HELD_UNIT.exec(unmarked(name)) ?? []) : named
    const scale = units.length === 1 ? scaleIn(fact, units[0] as string) : undefined
    if (scale === undefined && units.length > 0) return { among: [fact], unit: units.join(' ') }
    return { fact, scale: scale ?? ONES }
  }

  #unknown(name: string): Column {
    const [unit] = unitsIn(name)
    const near =
      unit === undefined
        ? this.#near(name, [...this.#facts.values()])
        : this.#near(
            widthless(name).replace(BRACKETED, '').replace(unit, ''),
            [...this.#facts.values()].filter(isAmount),
          )
    if (near === undefined) return { among: [] }
    // Whoever takes the name that was meant is to keep the unit.
    const kept = unit === undefined ? '' : isHan(near) ? `（${unit}）` : ` (${unit})`
    return { among: [], nearest: near + kept }
  }

  #near(name: string, facts: readonly Fact[]): string | undefined {
    const language = this.#language ?? (isHan(name) ? 'zh' : 'en')
    const names = [...facts.map((fact) => fact.label[language]), ...facts.map((fact) => fact.name)]
    const near = nearLabel(plainly(name), names.map(plainly))
    return names.find((one) => plainly(one) === near)
  }
}

function byLabel(facts: readonly Fact[], languages: readonly Language[]): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>()
  for (const fact of facts)
    for (const name of new Set(languages.map((one) => plainly(fact.label[one]))))
      found.set(name, [...(found.get(name) ?? []), fact])
  return found
}
