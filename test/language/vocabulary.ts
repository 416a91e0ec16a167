import { measureText } from '../../src/facts/document'
import {
  ask,
  choice,
  choices,
  date,
  dates,
  dateTime,
  decimal,
  type Expression,
  freeText,
  integer,
  money,
  numbers,
  question,
  subject,
  type Words,
  yearMonth,
  yesNo,
} from '../../src/language'

const asked = (name: string) => ask(`${name}（问）`, name, `${name}是什么？`, `What is ${name}?`)
const bank = { zh: '银行', en: 'the bank' }

/** A made-up vocabulary with a fact of every type. */
export const thing = subject(
  'thing',
  { zh: '东西', en: 'thing' },
  {
    a: yesNo(asked('a')),
    b: yesNo(asked('b')),
    c: yesNo(asked('c')),
    approved: yesNo(asked('approved'), { judgedBy: bank }),
    count: integer(asked('count'), { unit: '个' }),
    other: integer(asked('other'), { unit: '个' }),
    signed: integer(asked('signed'), { signed: true }),
    percent: decimal(asked('percent'), { atMost: 100 }),
    price: money(asked('price'), { moreThan: 0, source: { measure: 'M00', part: 'measure' } }),
    balance: money(asked('balance'), { signed: true }),
    on: date(asked('on')),
    until: date(asked('until')),
    in: yearMonth(asked('in')),
    at: dateTime(asked('at')),
    later: dateTime(asked('later')),
    colour: choice({ red: { zh: '红', en: 'red' }, green: { zh: '绿', en: 'green' } }, asked('colour')),
    tags: choices({ x: { zh: '甲', en: 'x' }, y: { zh: '乙', en: 'y' }, z: { zh: '丙', en: 'z' } }, asked('tags')),
    name: freeText(asked('name')),
    events: dates(asked('events')),
    amounts: numbers(asked('amounts'), { signed: true }),
  },
)

export const words = { zh: '某事', en: 'something' }
export const place = measureText()

/** What every made-up provision is: named, placed and about a thing. */
export const base = { title: words, source: place, subject: thing }

/** An expression for each reading of an open text; the first is the default. */
export function read<const C extends Readonly<Record<string, Expression>>, const D extends keyof C & string>(
  byDefault: D,
  choices: C,
) {
  const options = Object.fromEntries(Object.keys(choices).map((name) => [name, { zh: name, en: name }])) as Record<
    keyof C & string,
    Words
  >
  return question({ about: words, because: words, options, default: byDefault }).read(choices)
}
