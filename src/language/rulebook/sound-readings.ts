import { isNode, type NodeOf } from '../expression/nodes'
import type { OpenReading } from '../expression/readings'
import { coreOf, type Provision } from '../provisions/provision'
import { isSame } from './changes'
import type { RulebookDraft } from './check-names'
import type { FoundFlaw } from './invalid'

/* Readings that change nothing: whichever is chosen, the rules are the same. */

/** Whether a choice of readings comes to the same, whichever is chosen. */
export function isIdle({ choices }: NodeOf<'reading'>): boolean {
  const [first, ...others] = Object.values(choices)
  return isNode(first) && others.length > 0 && others.every((one) => isNode(one) && isSame(first, one))
}

const choicesIn = (of: Provision): readonly NodeOf<'reading'>[] =>
  [...coreOf(of).program.nodes].filter((node) => node.op === 'reading')

const notedIn = (of: Provision): readonly (string | undefined)[] =>
  (coreOf(of).definition.notes ?? []).map((one: { readonly under?: string }) => one.under)

/** Each two of some names. */
const pairsOf = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const))

/** Two readings of one question that no provision tells apart, by what it answers or by a note. */
export function idleReadings({ contents, own }: RulebookDraft): FoundFlaw[] {
  const opens = new Map<OpenReading, string>()
  for (const one of own) for (const { open } of choicesIn(one)) if (!opens.has(open)) opens.set(open, one.id)
  return [...opens].flatMap(([open, id]) => {
    const users = contents.provisions.filter((one) => one.readings.includes(open))
    const choices = users.flatMap(choicesIn).filter((node) => node.open === open)
    const noted = new Set(users.flatMap(notedIn))
    return pairsOf(Object.keys(open.options))
      .filter(([one, other]) => !noted.has(one) && !noted.has(other))
      .filter(([one, other]) => choices.every((node) => isSame(node.choices[one], node.choices[other])))
      .map(([one, other]): FoundFlaw => {
        const what = {
          zh: `读法 ${one} 与 ${other} 处处相同`,
          en: `the readings ${one} and ${other} are the same everywhere`,
        }
        return { code: 'bad-definition', where: `${id}, readings`, what }
      })
  })
}
