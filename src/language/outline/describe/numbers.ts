import type { Node, NodeOf } from '../../expression/nodes'
import { type Describers, inBrackets, joined, type Speaker } from './speaker'

const signs = { plus: ' + ', minus: ' − ', times: ' × ', over: ' ÷ ' }

/** A sum or difference stands in brackets, except in a sum. */
function term(node: Node, how: NodeOf<'arithmetic'>['how'], { say }: Speaker): string {
  const loose = node.op === 'arithmetic' && (node.how === 'plus' || node.how === 'minus') && how !== 'plus'
  return loose ? `(${say(node)})` : say(node)
}

export const numbers: Describers<'arithmetic' | 'extreme' | 'round'> = {
  arithmetic: ({ how, left, right }, speaker) => `${term(left, how, speaker)}${signs[how]}${term(right, how, speaker)}`,
  extreme: ({ how, of: parts }, speaker) => {
    const name = how === 'min' ? speaker.of('取小', 'the smaller of') : speaker.of('取大', 'the larger of')
    return `${name}${inBrackets(joined(parts, speaker, '，', ', '), speaker)}`
  },
  round: ({ of: part, places }, { say, of }) =>
    of(`${say(part)}（保留${places}位小数）`, `${say(part)} rounded to ${places} places`),
}
