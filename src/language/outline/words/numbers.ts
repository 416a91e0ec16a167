import type { Node, NodeOf, Reckoning } from '../../expression/nodes'
import { turnedInto, unitOf } from '../../expression/text'
import type { UnitName } from '../../values/units'
import type { Words } from '../../values/words'
import type { Phrases, Speaker } from './speaker'

const signs = { plus: ' + ', minus: ' − ', times: ' × ', over: ' ÷ ' }

/** A plain number counts in the unit of what it is added to or divided by: `days − 1 day`; but not beside a share. */
function termUnit(node: Node, beside: Node): UnitName | undefined {
  const unit = node.op === 'constant' ? unitOf(beside) : undefined
  return unit === '比例' ? undefined : unit
}

/** A sum or difference stands in brackets, except as the first term or in a sum; so does a quotient that is divided by. */
function term({ how, left, right }: NodeOf<'arithmetic'>, isRight: boolean, { say }: Speaker): string {
  const node = isRight ? right : left
  const isCounted = how === 'plus' || how === 'minus' || (how === 'over' && !isRight)
  if (node.op !== 'arithmetic') return say(node, isCounted ? termUnit(node, isRight ? left : right) : undefined)
  const isSum = node.how === 'plus' || node.how === 'minus'
  const loose = isSum ? how === 'times' || how === 'over' || (isRight && how === 'minus') : isRight && how === 'over'
  return loose ? `(${say(node)})` : say(node)
}

const toWhole: Record<NodeOf<'round'>['how'], Words> = {
  up: { zh: '向上取整', en: 'rounded up' },
  down: { zh: '向下取整', en: 'rounded down' },
  'half-up': { zh: '四舍五入取整', en: 'rounded to the nearest whole' },
}
const toPlaces: Record<NodeOf<'round'>['how'], Words> = {
  up: { zh: '进位', en: 'rounded up' },
  down: { zh: '舍去尾数', en: 'rounded down' },
  'half-up': { zh: '四舍五入', en: 'rounded' },
}

export const numbers: Phrases<Reckoning> = {
  arithmetic: (node, speaker) =>
    turnedInto(node)
      ? speaker.say(node.left)
      : `${term(node, false, speaker)}${signs[node.how]}${term(node, true, speaker)}`,
  extreme: ({ how, of: parts }, { say, of }) => {
    const each = parts.map((part) => say(part))
    const many = parts.length > 2
    return how === 'min'
      ? of(`取小（${each.join('，')}）`, `the ${many ? 'smallest' : 'smaller'} of (${each.join(', ')})`)
      : of(`取大（${each.join('，')}）`, `the ${many ? 'largest' : 'larger'} of (${each.join(', ')})`)
  },
  round: ({ how, of: part, places }, { say, of }) =>
    places === 0
      ? of(`${say(part)}（${toWhole[how].zh}）`, `${say(part)} (${toWhole[how].en})`)
      : of(
          `${say(part)}（${toPlaces[how].zh}，保留${places}位小数）`,
          `${say(part)} (${toPlaces[how].en} to ${places} ${places === 1 ? 'place' : 'places'})`,
        ),
}
