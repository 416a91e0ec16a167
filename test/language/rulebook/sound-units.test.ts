import { describe, expect, it } from 'vitest'
import { mainlandCalendar } from '../../../src/data/mainland-calendar'
import {
  ask,
  calculator,
  called,
  choice,
  type Expression,
  figure,
  figures,
  integer,
  max,
  money,
  numbers,
  output,
  subject,
  sum,
  table,
  when,
  workingDaysBetween,
} from '../../../src/language'
import { countedIn, mixedIn } from '../../../src/language/rulebook/sound-units'
import { type UnitName, units } from '../../../src/language/values/units'
import { base, place, read, thing, words } from '../vocabulary'

/** By hand: what is never another. */
const APART: Readonly<Record<string, readonly UnitName[]>> = {
  money: ['元', '万元', '亿元', '元/月', '元/平方米', '元/车', '万元/车', '万元/辆'],
  rate: ['%', '‰/天', '万分之/天', '基点', '比例', '倍'],
  people: ['人', '名', '人次'],
  days: ['天', '日'],
  'working days': ['工作日'],
  hours: ['小时'],
  minutes: ['分钟'],
  weeks: ['周'],
  months: ['个月', '月'],
  years: ['年', '岁'],
  km: ['公里', '万公里'],
  m: ['米'],
  'm²': ['平方米'],
}
const kindOf = (name: string) => Object.keys(APART).find((kind) => (APART[kind] as readonly string[]).includes(name))

describe('countedIn', () => {
  it.each(Object.keys(units) as UnitName[])('%s', (name) => {
    const expected = ['个', '季度'].includes(name) ? undefined : (kindOf(name) ?? 'things')
    expect(countedIn(name)).toBe(expected)
  })
  it('of no unit is nothing', () => expect(countedIn('吨' as never)).toBeUndefined())
})

const asked = ask('数', 'number', '多少？', 'How many?')
const some = subject('some', words, {
  staff: integer(asked, { unit: '人' }),
  days: integer(asked, { unit: '天' }),
  plain: integer(asked),
  pay: money(asked),
  pays: numbers(asked, { unit: '元' }),
  heads: numbers(asked, { unit: '人' }),
  colour: choice({ red: { zh: '红', en: 'red' }, green: { zh: '绿', en: 'green' } }, asked),
})
const { staff, days, plain, pay, pays, heads, colour } = some
const { cap, few, hours, weeks } = figures('yc', {
  cap: figure(20, '万元', place),
  few: figure(5, '人', place),
  hours: figure(3, '小时', place),
  weeks: figure(2, '周', place),
})
const { a, on, until, at, later } = thing
const other = calculator('yc.other', () => ({ ...base, outputs: { v: output.money(words, pay) } }))
const mixed = ({ node }: Expression) => mixedIn(node)

describe('mixedIn finds what isn’t of one kind', () => {
  it.each<[string, Expression, readonly [string, string]]>([
    ['held against each other', pay.atLeast(staff), ['money', 'people']],
    ['held against a figure', staff.atMost(cap), ['people', 'money']],
    ['added', staff.plus(pay), ['people', 'money']],
    ['taken away', pay.minus(staff), ['money', 'people']],
    ['the most of', max(plain, pay, staff), ['money', 'people']],
    ['summed', sum(pay, plain, days), ['money', 'days']],
    ['of a list', heads.everyAtLeast(cap), ['people', 'money']],
    ['summed of a list', heads.sum().atLeast(cap), ['people', 'money']],
    ['the last of a list', pays.last().atLeast(few), ['money', 'people']],
    ['rounded', pay.rounded('down').atLeast(few), ['money', 'people']],
    ['called', called(words, pay).atLeast(few), ['money', 'people']],
    ['of another provision', other.outputs.v.atLeast(few), ['money', 'people']],
    ['of branches', when(a, pay).otherwise(staff), ['money', 'people']],
    ['of a branch', when(a, plain).otherwise(pay).atLeast(few), ['money', 'people']],
    ['of rows', table([colour.is('red'), pay], [colour.is('green'), staff]), ['money', 'people']],
    ['of a row', table([colour.is('red'), plain], [colour.is('green'), pay]).atLeast(few), ['money', 'people']],
    ['of a reading', read('x', { x: plain, y: pay }).atLeast(few), ['money', 'people']],
    ['of the greatest', max(plain, pay).atLeast(few), ['money', 'people']],
    ['of an amount added', plain.plus(pay).atLeast(few), ['money', 'people']],
    ['of an amount taken away', pay.minus(plain).atLeast(few), ['money', 'people']],
    ['of days', on.daysUntil(until).atLeast(few), ['days', 'people']],
    ['of months', on.monthsUntil(until).atLeast(days), ['months', 'days']],
    ['of working days', workingDaysBetween(on, until, mainlandCalendar).atMost(days), ['working days', 'days']],
    ['counted on', on.plusDays(weeks), ['days', 'weeks']],
    ['hours counted on', at.plusHours(weeks), ['hours', 'weeks']],
  ])('%s', (_, of, kinds) => {
    expect(mixed(of)).toEqual(kinds)
  })
  it.each<[string, Expression]>([
    ['of people', staff.atLeast(few)],
    ['of what has no unit', plain.atLeast(few)],
    ['multiplied', pay.times(staff)],
    ['divided, held against anything', pay.over(staff).atLeast(cap)],
    ['counted of a list', heads.count().atLeast(few)],
    ['of hours', at.hoursUntil(later).atMost(hours)],
    ['of hours counted on', at.plusHours(hours)],
    ['of branches', when(a, pay).otherwise(cap)],
    ['rounded', pay.rounded('half-up', 2).atLeast(cap)],
    ['conditions', a],
    ['options', colour.is('red')],
  ])('and lets be what is: %s', (_, of) => {
    expect(mixed(of)).toBeUndefined()
  })
})
