import { describe, expect, it } from 'vitest'
import { provisions } from '../../src/index'
import { templateOf } from '../../src/language/expression/quoted'
import { coreOf } from '../../src/language/provisions/provision'
import { wordsIn } from '../support/words-in'
import { written } from '../support/written'

/* What is said beside a rule follows a reform: a figure that the provision reads never stands there as plain text. */

/** Words in which the text of a figure means something else, and what; what is quoted from the document, “一日结”, is a name. */
const others: Readonly<Record<string, string>> = {
  '文中没有写年份和起止日，按本方案年度2023年看；漏了一个月，过了当月就是未完成，不等年底':
    'm01.cycle-collect, -study and -pay: a month of claims that was missed, not how long a round takes',
  '没有已经过完且有申报的月份，就没有满一个月的申报':
    'm01.cycle-collect, -study and -pay: the month that the fact asks about, and a reform doesn’t change what it asks',
  '原来“一般”按审图合格证取得的次数办理许可，一张一次':
    'm23.permits-under-one-permit: one permit for each drawing, as it was before',
  属于几类只算一次: 'm05.full-subsidy-loan-ordinal: a person counts once, whichever loan it is',
}

describe('no figure that a provision reads stands as plain text beside its rule', () => {
  it('in its title, labels and readings, what it gives, its notes, what follows from its classes, its reasons, checks and named parts', () => {
    const plain = provisions.flatMap((one) => {
      const { definition, program, checks, roots } = coreOf(one)
      const { notes, gives, classes, none, entries } = definition as typeof definition & {
        readonly [name: string]: unknown
      }
      const reasons = [...program.nodes].flatMap((node) =>
        node.op === 'nothing' ? [node.reason] : node.op === 'stated' ? [node.label] : [],
      )
      const labels = [one.title, ...roots.map((root) => root.label)]
      const beside = [labels, one.readings, notes, gives, classes, none, entries]
      const words = wordsIn([beside, reasons, checks.map((check) => check.otherwise)])
      return program.parameters().flatMap((parameter) => {
        const { zh, en } = written(parameter)
        // What is quoted stands in braces there.
        return words
          .map((each) => templateOf(each)?.words ?? each)
          .filter((said) => zh.test(said.zh.replace(/“[^”]*”/g, '')) || en.test(said.en))
          .map((said) => [said.zh, `${one.id} ${parameter.id}: ${said.zh} | ${said.en}`] as const)
      })
    })
    expect(plain.filter(([zh]) => !(zh in others)).map(([, told]) => told)).toEqual([])
    expect(Object.keys(others).filter((one) => !plain.some(([zh]) => zh === one))).toEqual([])
  })
  it('and would be found there', () => {
    const source = { measure: 'M01', part: 'measure' } as const
    const found = (of: Parameters<typeof written>[0], ...texts: readonly string[]): readonly boolean[] => {
      const { zh, en } = written(of)
      return texts.map((one) => zh.test(one) || en.test(one))
    }
    const term = { id: 'm', stated: 3, unit: '个月', value: 3, keys: [], source } as const
    expect(found(term, '三个月内', '3个月内', '13个月', '第三个月')).toEqual([true, true, false, false])
    expect(found(term, 'within three months', '3 months', 'a three-month term', '13 months')).toEqual([
      true,
      true,
      true,
      false,
    ])
    const floor = { id: 'm', stated: 50, unit: '万元', value: 500000, keys: [], source } as const
    expect(found(floor, '不设50万元', '按50计', '500,000 yuan', '150万元')).toEqual([true, true, true, false])
    const share = { id: 'm', stated: '0.50', unit: '比例', value: '0.5', keys: [], source } as const
    expect(found(share, '完成一半', '按五折', 'half of them', '上半年', 'behalf')).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
    const whole = { id: 'm', stated: 100, unit: '%', value: 1, keys: [], source } as const
    expect(found(whole, '全额贴息', '100%', 'paid in full', '全市', 'fully')).toEqual([true, true, true, false, false])
    const place = { id: 'm', stated: 2, unit: '季度', value: 2, keys: [], source } as const
    expect(found(place, '第二季度末', 'the second quarter', '第三季度')).toEqual([true, true, false])
    const last = { id: 'm', stated: '2022-12-31', value: '2022-12-31', keys: [], source } as const
    expect(found(last, '只写到2022年底', '12月31日前', 'up to the end of 2022', '2022年度')).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})
