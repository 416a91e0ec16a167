import { isExpression } from '../expression/expression'
import {
  isNode,
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  partsOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  type ValueType,
  walk,
  yieldsOf,
} from '../expression/nodes'
import { isWhole } from '../expression/whole'
import { asStated, phrase } from '../outline/words/index'
import { isDate, isDateTime, isMonth, readDateTime } from '../values/dates'
import { compare, type Num } from '../values/decimal'
import { isNumber } from '../values/given-number'
import type { Words } from '../values/words'
import { isSaid } from './said'
import { flawsOfCalendar } from './sound-calendars'
import { calledAlike } from './sound-labels'
import { isIdle } from './sound-readings'
import { kindsInChinese, mixedIn } from './sound-units'

/* What expressions are made of, for authors whom no compiler stops: parts of the right kind, options and days that there are. */

const words = (zh: string, en: string): Words => ({ zh, en })

const TYPES: Readonly<Record<ValueType, Words>> = {
  boolean: words('条件', 'a condition'),
  number: words('数', 'a number'),
  date: words('日期', 'a day'),
  month: words('月份', 'a month'),
  'date-time': words('时刻', 'a moment'),
  text: words('单选项', 'a choice'),
  texts: words('多选项', 'choices'),
  dates: words('一列日期', 'a list of days'),
  numbers: words('一列数', 'a list of numbers'),
}
const typeWords = (type: unknown): Words => TYPES[type as ValueType] ?? words('别的东西', 'something else')

type Expected = readonly [part: unknown, types: readonly ValueType[]]

const TIMES: readonly ValueType[] = ['date', 'month', 'date-time']
const each = (parts: readonly unknown[], ...types: readonly ValueType[]): Expected[] =>
  parts.map((part) => [part, types] as const)
const maybe = (parts: readonly unknown[], ...types: readonly ValueType[]): Expected[] =>
  each(
    parts.filter((part) => part !== undefined),
    ...types,
  )

/** What the parts of a node have to yield. */
function expectedIn(node: Node): readonly Expected[] {
  switch (node.op) {
    case 'all':
    case 'any':
      return each(node.of, 'boolean')
    case 'not':
      return each([node.of], 'boolean')
    case 'compare':
      return [...each([node.left], 'number', ...TIMES, 'text'), ...each([node.right], node.left?.type)]
    case 'oneOf':
      return each([node.of], 'text')
    case 'includes':
    case 'tally':
      return each([node.set], 'texts')
    case 'within':
      return [...each([node.date], ...TIMES, 'text'), ...maybe([node.from, node.to], node.date?.type)]
    case 'arithmetic':
      return each([node.left, node.right], 'number')
    case 'extreme':
      return each(node.of, 'number')
    case 'round':
      return each([node.of], 'number')
    case 'shift':
      return [...each([node.date], ...TIMES), ...each([node.amount], 'number')]
    case 'workingDayShift':
      return [...each([node.date], 'date'), ...each([node.amount], 'number')]
    case 'between':
      return [...each([node.from], ...TIMES), ...each([node.to], node.from?.type)]
    case 'workingDaysBetween':
      return each([node.from, node.to], 'date')
    case 'isWorkingDay':
      return each([node.date], 'date')
    case 'part':
      return each([node.of], ...TIMES)
    case 'count':
      return [...each([node.list], 'dates', 'numbers', 'texts'), ...maybe([node.from, node.to], 'date')]
    case 'every':
      return [...each([node.list], 'numbers'), ...each([node.than], 'number')]
    case 'aggregate':
      return each([node.list], 'dates', 'numbers')
    case 'when':
      return [
        ...each(
          node.cases.map((one) => one.if),
          'boolean',
        ),
        ...yields(yieldsOf(node), node.type),
      ]
    case 'table':
      return [
        ...each(
          node.rows.flatMap((row) => row.if),
          'boolean',
        ),
        ...yields(yieldsOf(node), node.type),
      ]
    case 'reading':
      return yields(Object.values(node.choices), node.type)
    case 'stated':
    case 'provision':
      return yields([node.of], node.type)
    default:
      node satisfies NodeOf<'constant' | 'fact' | 'parameter' | 'asOf' | 'nothing'>
      return []
  }
}

/** Whether it yields nothing, whichever branch is taken. */
function isEmpty(node: Node): boolean {
  switch (node.op) {
    case 'nothing':
      return true
    case 'when':
    case 'table':
      return yieldsOf(node).every(isEmpty)
    case 'reading':
      return Object.values(node.choices).every(isEmpty)
    case 'stated':
    case 'provision':
      return isEmpty(node.of)
    default:
      node satisfies NodeOf<Exclude<Leaf, 'nothing'> | Joining | Testing | Reckoning | Timing | Tallying>
      return false
  }
}

/** Branches yield one type; where the text promises nothing, any. */
const yields = (nodes: readonly unknown[], type: ValueType): Expected[] =>
  each(
    nodes.filter((one) => !isNode(one) || !isEmpty(one)),
    type,
  )

function misplaced([part, types]: Expected): Words[] {
  if (isNode(part) && types.includes(part.type)) return []
  const [got, wanted] = [typeWords(isNode(part) ? part.type : undefined), typeWords(types[0])]
  return [words(`应为${wanted.zh}之处是${got.zh}`, `${got.en} where ${wanted.en} is expected`)]
}

/** The options of what is asked, where it is a fact. */
function strangeOptions(of: Node, values: readonly string[]): Words[] {
  if (values.length === 0) return [words('没有列出任何选项', 'no option is named')]
  const options = of?.op === 'fact' && 'options' in of.fact ? Object.keys(of.fact.options) : values
  return values
    .filter((one) => !options.includes(one))
    .map((one) =>
      words(`没有选项 ${one}，可用：${options.join('、')}`, `there is no option ${one}: ${options.join(' | ')}`),
    )
}

const isTextThat =
  (is: (text: string) => boolean) =>
  (value: unknown): boolean =>
    typeof value === 'string' && is(value)

const CONSTANTS: Partial<Record<ValueType, (value: unknown) => boolean>> = {
  number: isNumber,
  date: isTextThat(isDate),
  month: isTextThat(isMonth),
  'date-time': isTextThat(isDateTime),
}

function flawsOfValue(type: ValueType, value: unknown): Words[] {
  if (CONSTANTS[type]?.(value) ?? true) return []
  const [{ zh, en }, got] = [
    TYPES[type],
    isExpression(value) ? words('表达式', 'an expression') : words(`${value}`, `${value}`),
  ]
  return [words(`${got.zh} 不是${zh}`, `${got.en} isn’t ${en}`)]
}

/** A value as it is written in the rule, or stated in the document. */
export const writtenIn = (node: Node | undefined): unknown =>
  node?.op === 'constant' ? node.value : node?.op === 'parameter' ? node.parameter.value : undefined

/** What a time is from and to, where it says. */
interface Span {
  readonly from?: Node | undefined
  readonly to?: Node | undefined
}

export function flawsOfSpan({ from, to }: Span): Words[] {
  const [first, last] = [writtenIn(from), writtenIn(to)]
  const isReversed = typeof first === 'string' && typeof last === 'string' && first > last
  return isReversed ? [words(`${first} 至 ${last}，先后颠倒`, `from ${first} to ${last}, which is earlier`)] : []
}

/** As moments have it: to the second only where there are any; 24:00 ends a day. */
const isTimeOfDay = isTextThat((text) => text === '24:00' || readDateTime(`2000-01-01T${text}`)?.slice(11) === text)

/** Times of day are written with two digits each. */
const flawsOfTimes = ({ date, from, to }: NodeOf<'within'>): Words[] =>
  date.op === 'part' && date.what === 'time'
    ? [from, to].flatMap((one) => {
        const time = writtenIn(one)
        return isTimeOfDay(time)
          ? []
          : [words(`${time} 不是时刻，应如 09:00`, `${time} isn’t a time of day, like 09:00`)]
      })
    : []

/** Days, months and years are whole. */
const flawsOfSteps = (amount: Node): Words[] =>
  isWhole(amount) ? [] : [words('推算日期须用整数', 'days are counted on in whole numbers')]

/** A name of digits alone stands before all others in an object, and the first reading is the default. */
const isReordered = (name: string): boolean => /^\d+$/.test(name)

function flawsOfReading(node: NodeOf<'reading'>): Words[] {
  const { choices, open } = node
  const names = Object.keys(open.options)
  const stray = Object.keys(choices).filter((name) => !names.includes(name))
  const said = [open.about, open.because, ...Object.values(open.options)]
  const flaws = [
    ...stray.map((name) =>
      words(`表达式所属的读法 ${name} 不存在`, `an expression for a reading that there isn’t: ${name}`),
    ),
    ...names
      .filter(isReordered)
      .map((name) => words(`读法名不能只是数字：${name}`, `a reading’s name can’t be a number: ${name}`)),
    ...(names.length > 1 ? [] : [words('只有一种读法，不成问题', 'a question of a single reading is none')]),
    ...(said.every(isSaid)
      ? []
      : [words('问题及其读法须有中英文字', 'the question and its readings need words in both languages')]),
    ...(said.every(isSaid) ? calledAlike(Object.values(open.options).map((label) => ({ label }))) : []),
  ]
  if (flaws.length > 0 || !isIdle(node)) return flaws
  return [
    words(`${names.join('、')} 各读法的表达式都相同`, `the same whichever reading is taken: ${names.join(' | ')}`),
  ]
}

const HOW = ['up', 'down', 'half-up']

/** What is wrong with what a node says of itself. */
function ownFlaws(node: Node): readonly Words[] {
  switch (node.op) {
    case 'constant':
      return flawsOfValue(node.type, node.value)
    case 'parameter':
      return flawsOfValue(node.type, node.parameter.value)
    case 'within': {
      const times = flawsOfTimes(node)
      return times.length > 0 ? times : flawsOfSpan(node)
    }
    case 'count':
      return flawsOfSpan(node)
    case 'table':
      return node.rows.every((row) => row.if.length > 0) ? [] : [words('有一行没有条件', 'a row without a condition')]
    case 'arithmetic': {
      const divisor = node.how === 'over' ? writtenIn(node.right) : undefined
      return isNumber(divisor) && compare(divisor as Num, 0) === 0 ? [words('除以零', 'a division by zero')] : []
    }
    case 'shift':
      return node.by === 'hours' ? [] : flawsOfSteps(node.amount)
    case 'oneOf':
      return strangeOptions(node.of, node.values)
    case 'includes':
    case 'tally':
      return strangeOptions(node.set, node.values)
    case 'extreme':
      return node.of.length > 0 ? [] : [words('最大或最小值没有可比的', 'the largest or smallest of nothing')]
    case 'round':
      return HOW.includes(node.how) && Number.isInteger(node.places) && node.places >= 0
        ? []
        : [words('不能这样取整', 'it can’t be rounded so')]
    case 'reading':
      return flawsOfReading(node)
    case 'nothing':
      return isSaid(node.reason) ? [] : [words('nothing 须说明理由', 'nothing needs its reason in words')]
    case 'stated':
      return (node.label ?? node.place) !== undefined && [node.label, node.denied].every((one) => !one || isSaid(one))
        ? []
        : [words('called 须有名称，at 须有出处', 'called needs words, and at a place')]
    case 'workingDayShift':
      return [...flawsOfSteps(node.amount), ...flawsOfCalendar(node.calendar)]
    case 'workingDaysBetween':
    case 'isWorkingDay':
      return flawsOfCalendar(node.calendar)
    default:
      node satisfies NodeOf<
        | 'fact'
        | 'asOf'
        | 'all'
        | 'any'
        | 'not'
        | 'compare'
        | 'between'
        | 'part'
        | 'every'
        | 'aggregate'
        | 'when'
        | 'provision'
      >
      return []
  }
}

function unfit(node: Node): Words[] {
  const mixed = mixedIn(node)
  if (mixed === undefined) return []
  const [zh, said] = [mixed.map((kind) => kindsInChinese[kind]), phrase(node, asStated)]
  return [words(`“${said.zh}”单位不合：${zh.join('、')}`, `units that don’t fit, in “${said.en}”: ${mixed.join(', ')}`)]
}

/** The nodes of some expressions whose parts are nodes at all. */
const partsWithin = (node: Node): readonly Node[] => partsOf(node).filter(isNode)

/** What is wrong with expressions, each thing said once. */
export function flawsOfExpressions(roots: readonly Node[]): readonly Words[] {
  const nodes = [...walk(roots, partsWithin)]
  const own = nodes.flatMap((node) => [...expectedIn(node).flatMap(misplaced), ...ownFlaws(node)])
  // What can't be read can't be said either.
  const flaws = own.length > 0 ? own : nodes.flatMap(unfit)
  return [...new Map(flaws.map((one) => [one.en, one])).values()]
}
