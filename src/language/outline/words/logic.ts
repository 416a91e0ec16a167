import { compares } from '../../evaluate/logic'
import { opposite } from '../../expression/comparisons'
import type { Comparison, Joining, Node, NodeOf, Testing } from '../../expression/nodes'
import { comparisonWords, unitOf } from '../../expression/text'
import type { Language, Words } from '../../values/words'
import { countWords } from './lists'
import { and, listed, listedWords, or, type Phrases, type Speaker } from './speaker'
import { DAYS_OF_WEEK, timeText, weekdaysText } from './time'

/** A node without what only passes on: a reading's choice, a place, a negation of a negation. */
export function bare(node: Node, chosen: Speaker['chosen']): Node {
  if (node.op === 'reading') return bare(chosen(node), chosen)
  if (node.op === 'stated' && node.label === undefined) return bare(node.of, chosen)
  return node
}

/** A day or a moment *is* before another; an amount is said without. */
const isIn = ({ type }: Node): string => (type === 'date' || type === 'month' || type === 'date-time' ? ' is ' : ' ')

/** A stretch of time whose ends are included; one of them at least is stated. */
function range(from: Node | undefined, to: Node | undefined, { say, of }: Speaker): string {
  if (from && to) return of(`${say(from)}至${say(to)}（含首尾）`, `from ${say(from)} to ${say(to)}, both included`)
  if (from) return of(`${say(from)}起（含当日）`, `on or after ${say(from)}`)
  return of(`至${say(to as Node)}（含当日）`, `on or before ${say(to as Node)}`)
}

/** The two bounds of one quantity, where that is all that is asked. */
export function bandOf(parts: readonly Node[]): readonly [NodeOf<'compare'>, NodeOf<'compare'>] | undefined {
  const [low, high] = parts
  return parts.length === 2 && low?.op === 'compare' && high?.op === 'compare' && low.left === high.left
    ? [low, high]
    : undefined
}

/** Two bounds of one quantity in one phrase: more than the one and at most the other. */
function band(parts: readonly Node[], speaker: Speaker): string | undefined {
  const found = bandOf(parts)
  if (found === undefined) return undefined
  const [low, high] = found
  const { say, of, language } = speaker
  const unit = unitOf(low.left)
  const bound = ({ how, left, right }: NodeOf<'compare'>) =>
    `${comparisonWords(how, left.type, unit)[language]}${of('', ' ')}${withoutUnit(say(right, unit), say(left))}`
  return (
    onWeekday(bare(low.left, speaker.chosen), found, '', speaker) ??
    `${closed(say(low.left), language)}${of('', isIn(low.left))}${bound(low)}${of('且', ' and ')}${bound(high)}`
  )
}

/** Several conditions in one phrase; one that is itself several stands in brackets. */
function joined(parts: readonly Node[], every: boolean, speaker: Speaker): string {
  const { pass, of, language, chosen } = speaker
  if (parts.length === 0) return every ? of('没有别的条件', 'nothing more is asked') : of('不会有此情形', 'never')
  const isLoose = (part: Node): boolean => {
    const { op } = bare(part, chosen)
    return parts.length > 1 && (op === 'all' || op === 'any' || op === 'when' || op === 'table')
  }
  const texts = parts.map((part) => (isLoose(part) ? of(`（${pass(part)}）`, `(${pass(part)})`) : pass(part)))
  if (language === 'en' || texts.length < 2) return listed(texts, every ? and : or, language)
  return `${texts.slice(0, -1).join('，')}${every ? '且' : '或'}${texts.at(-1)}`
}

const none: Words = { zh: '没有', en: 'no' }

function compared({ how, left, right }: NodeOf<'compare'>, speaker: Speaker): string {
  const { wanted, language, of, say, chosen } = speaker
  const asked = wanted ? how : opposite[how]
  const counted = bare(left, chosen)
  const isNone = right.op === 'constant' && right.value === 0 && (asked === 'is' || asked === 'atMost')
  if (counted.op === 'count' && isNone) return countWords(counted, speaker, none)
  const unit = unitOf(left)
  const limit = timeText(counted, right, language) ?? monthText(counted, say(right, unit))
  return (
    onWeekday(counted, [{ how: asked, right }], limit, speaker) ??
    `${closed(say(left, unit), language)}${of('', isIn(left))}${comparisonWords(asked, left.type, unit)[language]}${of('', ' ')}${withoutUnit(limit, say(left))}`
  )
}

/** `from one day to another, both included, at least 2`: what is put in is closed, too. */
const closed = (name: string, language: Language): string =>
  language === 'en' && name.endsWith(', both included') ? `${name},` : name

/** A month is held against a number of it, not against so many months: `the month number of … at least 4`. */
const monthText = (asked: Node, limit: string): string =>
  asked.op === 'part' && asked.what === 'month-number' ? limit.replace(/\bmonth (?=\d)/g, '') : limit

/** `days at most 10 days` says its unit twice. */
const withoutUnit = (limit: string, name: string): string =>
  limit.endsWith(` ${name}`) ? limit.slice(0, -name.length - 1) : limit

/** An option that is itself a sentence, mostly one that denies, is set off in Chinese: 为“不贷款”. */
const setOff = (option: Words): Words =>
  /^(不|没|未|无|非|尚未|认定)/.test(option.zh) ? { zh: `“${option.zh}”`, en: option.en } : option

/** What is left of the options where the one for any other is ruled out, which says little: those named. */
function namedOnes(asked: Node, ruledOut: readonly Words[], { language, of }: Speaker): string | undefined {
  if (asked.op !== 'fact' || !('options' in asked.fact) || !/^another /.test(ruledOut[0]?.en as string))
    return undefined
  const named = Object.values(asked.fact.options).filter((one) => !ruledOut.some(({ zh }) => zh === one.zh))
  return named.length > 5 ? of('所列之一', 'one of those listed') : listedWords(named.map(setOff), or, language)
}

type Bound = Pick<NodeOf<'compare'>, 'how' | 'right'>

/** Of a day or a moment, on which weekdays it is or isn't; undefined of anything else, and where a figure names them. */
function onWeekday(asked: Node, bounds: readonly Bound[], limit: string, speaker: Speaker): string | undefined {
  const { say, of, language } = speaker
  if (asked.op !== 'part' || asked.what !== 'weekday') return undefined
  const day = say(asked.of.op === 'part' && asked.of.what === 'date' ? asked.of.of : asked.of)
  const [{ how }] = bounds as readonly [Bound]
  if (how === 'isNot') return of(`${day}不在${limit}`, `${day} is not on a ${limit}`)
  if (how === 'is') return of(`${day}在${limit}`, `${day} is on a ${limit}`)
  const meets = (one: number) => (bound: Bound) =>
    bound.right.op === 'constant' && compares(bound.how, one, bound.right.value)
  const days = DAYS_OF_WEEK.filter((one) => bounds.every(meets(one)))
  return days.length === 0 ? undefined : of(`${day}在`, `${day} is on a `) + weekdaysText(days, language)
}

export const logic: Phrases<Joining | Testing> = {
  all: (node, speaker) =>
    (speaker.wanted ? band(node.of, speaker) : undefined) ?? joined(node.of, speaker.wanted, speaker),
  any: (node, speaker) => joined(node.of, !speaker.wanted, speaker),
  not: (node, { deny }) => deny(node.of),
  compare: compared,
  oneOf: ({ of: asked, labels }, speaker) => {
    const { say, of, language, wanted } = speaker
    const options = listedWords(labels.map(setOff), or, language)
    const meant = wanted ? options : namedOnes(asked, labels, speaker)
    return meant === undefined
      ? of(`${say(asked)}不是${options}`, `${say(asked)} other than ${options}`)
      : of(`${say(asked)}为${meant}`, `${say(asked)}: ${meant}`)
  },
  includes: ({ set, labels, every }, { say, of, language, wanted }) => {
    const options = listedWords(labels.map(setOff), every ? and : or, language)
    if (wanted) return of(`${say(set)}含${options}`, `${say(set)} include ${options}`)
    const both = every && labels.length > 1
    return of(
      `${say(set)}不${both ? '同时' : ''}含${options}`,
      `${say(set)} don’t include ${both ? 'all of ' : ''}${options}`,
    )
  },
  within: ({ date, from, to }, speaker) => {
    const { say, of, wanted } = speaker
    if (from && to && from !== to) {
      return wanted
        ? of(`${say(date)}在${say(from)}至${say(to)}之间（含首尾）`, `${say(date)} is ${range(from, to, speaker)}`)
        : of(`${say(date)}不在${say(from)}至${say(to)}之间`, `${say(date)} is before ${say(from)} or after ${say(to)}`)
    }
    const bound = (from ?? to) as Node
    const [holds, fails]: readonly [Comparison, Comparison] =
      from === to ? ['is', 'isNot'] : from ? ['atLeast', 'lessThan'] : ['atMost', 'moreThan']
    const how = wanted ? holds : fails
    const words = comparisonWords(how, date.type)
    return of(`${say(date)}${words.zh}${say(bound)}`, `${say(date)} is ${words.en} ${say(bound)}`)
  },
}
