import type { NodeOf } from '../../expression/nodes'
import { comparisons, unitOf } from '../../expression/text'
import type { Words } from '../../values/words'
import { range } from './logic'
import { and, type Describers, inBrackets, listed } from './speaker'

const aggregates: Record<NodeOf<'aggregate'>['how'], Words> = {
  sum: { zh: '合计', en: 'the sum of' },
  last: { zh: '末项', en: 'the last of' },
  most: { zh: '最大值', en: 'the latest or largest of' },
}

export const lists: Describers<'count' | 'tally' | 'every' | 'aggregate'> = {
  count: ({ list, from, to }, speaker) => {
    const name = speaker.of(`${speaker.say(list)}个数`, `the number of ${speaker.say(list)}`)
    return from || to ? `${name}${inBrackets(range(from, to, speaker), speaker)}` : name
  },
  tally: ({ set, labels }, { say, of, language }) => {
    const named = listed(labels, and, language)
    return of(`${say(set)}中${named}的项数`, `how many of ${named} ${say(set)} include`)
  },
  every: ({ list, how, than }, { say, of }) => {
    const limit = say(than, unitOf(list))
    return of(`${say(list)}均${comparisons[how].zh}${limit}`, `each of ${say(list)} ${comparisons[how].en} ${limit}`)
  },
  aggregate: ({ how, list }, { say, of }) =>
    of(`${say(list)}${aggregates[how].zh}`, `${aggregates[how].en} ${say(list)}`),
}
