import { describe, expect, it } from 'vitest'
import { provisions, type Words } from '../../src/index'
import { isExpression } from '../../src/language/expression/expression'
import { templateOf } from '../../src/language/expression/quoted'
import { figureText } from '../../src/language/expression/text'
import { coreOf } from '../../src/language/provisions/provision'

/* What is said beside a rule follows a reform: a figure that the provision reads never stands there as plain text. */

/** The words within plain data, each with what it quotes. */
function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null || isExpression(value)) return []
  const { zh, en } = value as Partial<Words>
  return typeof zh === 'string' && typeof en === 'string' ? [value as Words] : Object.values(value).flatMap(wordsIn)
}

/** Numbers as words write them, too: two years, 二年, 两年. */
const inChinese: Readonly<Record<string, string>> = {
  1: '一',
  2: '[二两]',
  3: '三',
  4: '四',
  5: '五',
  6: '六',
  7: '七',
}
const inEnglish: Readonly<Record<string, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven' }
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** How a figure may stand in words as plain text. */
function written(parameter: Parameters<typeof figureText>[0]): { readonly [L in keyof Words]: RegExp } {
  const [zh, en] = [figureText(parameter, 'zh'), figureText(parameter, 'en')]
  const rest = zh.replace(/^[\d.,]+/, '')
  const numeral = inChinese[String(parameter.stated)]
  const ways = [
    literal(zh),
    literal(zh.replaceAll(',', '')),
    ...(numeral && rest ? [`(?<![第十后])${numeral}${literal(rest)}`] : []),
  ]
  const spelt = inEnglish[String(parameter.stated)]
  const english = [literal(en), ...(spelt && en.includes(' ') ? [literal(en.replace(/^\S+/, spelt))] : [])]
  return {
    zh: new RegExp(`(?<![\\d.])(${ways.join('|')})`),
    en: new RegExp(`(?<![\\w.,-])(${english.join('|')})(?![\\w-])`, 'i'),
  }
}

/** Where the text of a figure means something else; what is quoted from the document, “一日结”, is a name. */
const others: readonly string[] = [
  'm01.monthly-claim-cycle m01.cycle-collect', // “one month”: the month of a claim, not the rhythm
  'm01.monthly-claim-cycle m01.cycle-study',
  'm01.monthly-claim-cycle m01.cycle-pay',
  'm23.construction-permits-saved m23.permits-under-one-permit', // one permit for each drawing, as before
  'm65.talent-extension-eligibility m65.purchase-window-years', // the extension's two years, which are quoted
]

describe('no figure that a provision reads stands as plain text beside its rule', () => {
  it('in what it gives, its notes, what follows from its classes, its reasons, checks and named parts', () => {
    const plain = provisions.flatMap((one) => {
      const { definition, program, checks } = coreOf(one)
      const { notes, gives, classes, none } = definition as typeof definition & { readonly [name: string]: unknown }
      const reasons = [...program.nodes].flatMap((node) =>
        node.op === 'nothing' ? [node.reason] : node.op === 'stated' ? [node.label] : [],
      )
      const words = wordsIn([notes, gives, classes, none, reasons, checks.map((check) => check.otherwise)])
      return program.parameters().flatMap((parameter) => {
        const { zh, en } = written(parameter)
        const isQuoted = (said: Words) =>
          Object.values(templateOf(said)?.figures ?? {}).some(
            (of) => of.op === 'parameter' && of.parameter === parameter,
          )
        const found = words.filter(
          (said) => !isQuoted(said) && (zh.test(said.zh.replace(/“[^”]*”/g, '')) || en.test(said.en)),
        )
        return found.length > 0 ? [`${one.id} ${parameter.id}`] : []
      })
    })
    expect([...new Set(plain)].filter((one) => !others.includes(one))).toEqual([])
    expect(others.filter((one) => !plain.includes(one))).toEqual([])
  })
  it('and would be found there', () => {
    const days = {
      id: 'm',
      stated: 3,
      unit: '个月',
      value: 3,
      keys: [],
      source: { measure: 'M01', part: 'measure' },
    } as const
    const { zh, en } = written(days)
    expect(['三个月内', '3个月内', '13个月', '第三个月'].map((one) => zh.test(one))).toEqual([true, true, false, false])
    expect(['within three months', '3 months', '13 months'].map((one) => en.test(one))).toEqual([true, true, false])
  })
})
