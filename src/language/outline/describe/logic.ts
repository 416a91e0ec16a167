import type { Node } from '../../expression/nodes'
import { comparisonWords, unitOf } from '../../expression/text'
import { and, type Describers, joined, listed, or, type Speaker } from './speaker'

/** A stretch of time or of numbers whose ends are included; one of them at least is stated. */
export function range(from: Node | undefined, to: Node | undefined, { say, of }: Speaker): string {
  if (from && to)
    return of(`在${say(from)}至${say(to)}之间（含首尾）`, `from ${say(from)} to ${say(to)}, both included`)
  if (from) return of(`不早于${say(from)}`, `on or after ${say(from)}`)
  return of(`不晚于${say(to as Node)}`, `on or before ${say(to as Node)}`)
}

export const logic: Describers<'all' | 'any' | 'not' | 'compare' | 'oneOf' | 'includes' | 'within'> = {
  all: (node, speaker) => `${speaker.of('全部满足：', 'all of: ')}${joined(node.of, speaker)}`,
  any: (node, speaker) => `${speaker.of('满足其一：', 'any of: ')}${joined(node.of, speaker)}`,
  not: (node, { say, of }) => of(`并非（${say(node.of)}）`, `not (${say(node.of)})`),
  compare: ({ how, left, right }, { say, language }) =>
    `${say(left)} ${comparisonWords(how, left.type)[language]} ${say(right, unitOf(left))}`,
  oneOf: ({ of: asked, labels }, { say, of, language }) =>
    `${say(asked)}${of('为', ': ')}${listed(labels, or, language)}`,
  includes: ({ set, labels, every }, { say, of, language }) =>
    `${say(set)}${of('含', ' include ')}${listed(labels, every ? and : or, language)}`,
  within: ({ date, from, to }, speaker) => `${speaker.say(date)} ${range(from, to, speaker)}`,
}
