import { opposite } from '../../expression/comparisons'
import type { NodeOf, Tallying } from '../../expression/nodes'
import { comparisonWords, unitOf } from '../../expression/text'
import type { Words } from '../../values/words'
import { and, listedWords, type Phrases, type Speaker } from './speaker'

const aggregates: Record<NodeOf<'aggregate'>['how'], (type: 'date' | 'number') => Words> = {
  sum: () => ({ zh: '合计', en: 'the sum of' }),
  last: () => ({ zh: '的最后一项', en: 'the last of' }),
  most: (type) =>
    type === 'date' ? { zh: '中最晚的一个', en: 'the latest of' } : { zh: '中最大的一个', en: 'the largest of' },
}

const number: Words = { zh: '的个数', en: 'the number of' }

/** How many of a list lie in a stretch of time, or that none do. */
export function countWords({ list, from, to }: NodeOf<'count'>, speaker: Speaker, how: Words = number): string {
  const { say, of, language } = speaker
  const name = say(list)
  const start = from ? say(from) : ''
  const end = to ? say(to) : ''
  const when =
    from && to
      ? of(`${start}至${end}（含首尾）`, ` from ${start} to ${end}, both included`)
      : from
        ? of(`${start}起（含当日）`, ` on or after ${start}`)
        : to
          ? of(`至${end}（含当日）`, ` on or before ${end}`)
          : ''
  if (language === 'en') return `${how.en} ${name}${when}`
  return how === number ? `${when && `${when}的`}${name}${how.zh}` : `${when}${how.zh}${name}`
}

export const lists: Phrases<Tallying> = {
  count: (node, speaker) => countWords(node, speaker),
  tally: ({ set, labels }, { say, of, language }) => {
    const named = listedWords(labels, and, language)
    return of(`${say(set)}中${named}的项数`, `how many of ${named} are among ${say(set)}`)
  },
  every: ({ list, how, than }, { say, of, wanted }) => {
    const limit = say(than, unitOf(list))
    const words = comparisonWords(how, list.type)
    if (wanted) return of(`${say(list)}每一项均${words.zh}${limit}`, `each of ${say(list)} ${words.en} ${limit}`)
    const other = comparisonWords(opposite[how], list.type)
    return of(`${say(list)}有一项${other.zh}${limit}`, `one of ${say(list)} ${other.en} ${limit}`)
  },
  aggregate: ({ how, list, type }, { say, of }) => {
    const words = aggregates[how](type === 'date' ? 'date' : 'number')
    return of(`${say(list)}${words.zh}`, `${words.en} ${say(list)}`)
  },
}
