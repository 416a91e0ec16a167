import { describe, expect, it } from 'vitest'
import { nantong } from '../../../src/index'
import {
  all,
  ask,
  calculator,
  discrepancy,
  eligibility,
  figure,
  figures,
  InvalidRulebookError,
  integer,
  money,
  neverMoreThan,
  not,
  output,
  rulebook,
  subject,
  table,
  yesNo,
  yuan,
} from '../../../src/language'
import type { DecisionRow } from '../../../src/language/write/branches'
import type { Quantity } from '../../../src/language/write/quantities'
import { base, place, read, thing, words } from '../vocabulary'

const open = eligibility('yc.open', () => ({ ...base, when: thing.a }))
const money0 = { money: output.money(words, yuan(0)) }

type Given = Partial<Parameters<typeof rulebook>[0]>

function issuesOf(more: Given): InvalidRulebookError['issues'] {
  try {
    rulebook({ name: 'yc', title: words, ...more })
    return []
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error
    return error.issues
  }
}

/** What is wrong with a rulebook of some provisions, as `where: what`; and in Chinese. */
const wrong = (more: Given) => issuesOf(more).map(({ code, where, what }) => `${code} | ${where} | ${what}`)
const saidInChinese = (more: Given) => issuesOf(more).map(({ message }) => message.zh)

describe('a rulebook is refused', () => {
  it('for two provisions of an id', () => {
    const another = eligibility('yc.open', () => ({ ...base, when: thing.b }))
    expect(wrong({ provisions: [open, another] })).toEqual(['duplicate-id | provisions | yc.open'])
    const first = rulebook({ name: 'first', title: words, provisions: [open] })
    expect(wrong({ extends: first, provisions: [another] })).toEqual(['duplicate-id | provisions | yc.open'])
    expect(wrong({ extends: first, replaces: { 'yc.open': another } })).toEqual([])
  })
  it('for what is no provision', () => {
    expect(wrong({ provisions: [{ id: 'yc.x' } as never] })).toEqual(['not-a-provision | provisions | an object'])
  })
  it('for two figures, contradictions or measures of an id', () => {
    const least = (stated: number) => figures('yc', { least: figure(stated, '个', place) })
    const [three, nine] = [least(3), least(9)]
    const of = (id: string, set: typeof three) =>
      eligibility(id, () => ({ ...base, when: thing.count.atLeast(set.least) }))
    const twice = ['duplicate-id | figures | yc.least']
    expect(wrong({ figures: { three, nine } })).toEqual(twice)
    expect(wrong({ provisions: [of('yc.a', three), of('yc.b', nine)] })).toEqual(twice)
    const first = rulebook({ name: 'first', title: words, provisions: [of('yc.a', three)] })
    expect(wrong({ extends: first, figures: { nine } })).toEqual(twice)
    expect(wrong({ extends: first, provisions: [of('yc.b', nine)] })).toEqual(twice)
    expect(wrong({ extends: first, provisions: [of('yc.b', least(3))] })).toEqual([])
    expect(
      wrong({ extends: nantong as never, figures: [figures(3, { 'free-days': figure(9, '天', place) })] }),
    ).toEqual(['duplicate-id | figures | m03.free-days'])
    const says = (text: string) =>
      discrepancy('yc.d', { title: words, sides: [{ place, says: { zh: text, en: text } }] })
    const touched = (id: string, by: string) =>
      eligibility(id, () => ({ ...base, when: thing.a, discrepancies: [says(by)] }))
    expect(wrong({ provisions: [touched('yc.a', 'x')], discrepancies: [says('y')] })).toEqual([
      'duplicate-id | discrepancies | yc.d',
    ])
    expect(wrong({ provisions: [touched('yc.a', 'x'), touched('yc.b', 'x')] })).toEqual([])
    const measures = [{ id: 'M03', title: words }]
    expect(wrong({ measures: [...measures, { id: 'm3', title: words }] })).toEqual(['duplicate-id | measures | m3'])
  })
  it('for names that can’t be asked for, or mean something else', () => {
    const asked = ask('数', 'number', '多少？', 'How many?')
    const of = (id: string, name: string, fact: string) => {
      const one = subject(name, words, { [fact]: integer(asked) })
      return { provisions: [eligibility(id, () => ({ ...base, subject: one, when: thing.a }))] }
    }
    expect(wrong(of('grant', 'shop', 'size'))).toEqual([
      'bad-name | provisions | "grant", expected an id with a dot, like m03.fee',
    ])
    expect(wrong(of('.grant', 'shop', 'size'))).toHaveLength(1)
    expect(wrong(of('yc.', 'shop', 'size'))).toHaveLength(1)
    expect(wrong(of('yc.grant', 'a.b', 'size'))).toEqual(['bad-name | subjects | "a.b", expected a name without a dot'])
    expect(wrong(of('yc.grant', 'shop', 'asOf'))).toEqual([
      'bad-name | shop | "asOf", expected another name: asOf is the day asked about',
    ])
    expect(wrong(of('yc.grant', 'shop', 'a.b'))).toEqual(['bad-name | shop | "a.b", expected a name without a dot'])
    expect(wrong({ figures: [figures('', { least: figure(3, '个', place) })] })).toHaveLength(1)
  })
  it('for two facts of a name in one provision, which knows them by it', () => {
    const asked = ask('a（问）', 'a', 'a？', 'a?')
    const shop = subject('shop', words, { a: integer(asked), open: yesNo(asked) })
    const both = eligibility('yc.both', () => ({ ...base, subject: shop, when: all(shop.open, thing.a) }))
    expect(wrong({ provisions: [both] })).toEqual(['two-meanings | thing.a | shop.a'])
  })
  it('for two readings of a name in a provision, and a note under none', () => {
    const asked = (one: string, other: string) => read(one, { [one]: thing.a, [other]: thing.b })
    const open = eligibility('yc.open', () => ({ ...base, when: all(asked('x', 'y'), asked('x', 'z')) as never }))
    expect(wrong({ provisions: [open] })).toEqual(['bad-definition | yc.open | two readings x'])
    const plus = eligibility('yc.plus', () => ({ ...base, when: asked('x+y', 'z') as never }))
    expect(wrong({ provisions: [plus] })).toEqual([
      'bad-name | yc.plus, readings | "x+y", expected a name without a plus sign',
    ])
    const noted = (under: string) =>
      eligibility('yc.noted', () => ({ ...base, when: asked('wide', 'narrow') as never, notes: [{ ...words, under }] }))
    expect(wrong({ provisions: [noted('wide')] })).toEqual([])
    expect(wrong({ provisions: [noted('wode')] })).toEqual([
      'unknown-reference | yc.noted, notes | wode (did you mean wide?)',
    ])
  })
  it('where what is taken over leads to what was replaced by another id', () => {
    const leads = eligibility('yc.leads', () => ({ ...base, when: thing.a, leadsTo: ['yc.open'] }))
    const first = rulebook({ name: 'first', title: words, provisions: [open, leads] })
    const other = eligibility('yc.opened', () => ({ ...base, when: thing.a }))
    expect(wrong({ extends: first, replaces: { 'yc.open': other } })).toEqual([
      'unknown-reference | yc.leads, leadsTo | yc.open (did you mean yc.opened?)',
    ])
  })
  it('for a replacement of what isn’t there', () => {
    const first = rulebook({ name: 'first', title: words, provisions: [open] })
    expect(
      wrong({ extends: first, replaces: { 'yc.opens': calculator('yc.b', () => ({ ...base, outputs: money0 })) } }),
    ).toEqual(['unknown-reference | replaces | yc.opens (did you mean yc.open?)'])
  })
  it('for a replacement of another kind', () => {
    const first = rulebook({ name: 'first', title: words, provisions: [open] })
    const other = calculator('yc.open', () => ({ ...base, outputs: money0 }))
    expect(wrong({ extends: first, replaces: { 'yc.open': other } })).toEqual([
      'wrong-type | replaces, yc.open | got calculator, expected eligibility',
    ])
  })
  it('for a measure, a provision or an output that isn’t there', () => {
    expect(wrong({ provisions: [open], measures: [{ id: 'YC1', title: words }] })).toEqual([
      'unknown-reference | yc.open, measure | YC (did you mean YC1?)',
    ])
    const leads = eligibility('yc.leads', () => ({ ...base, when: thing.a, leadsTo: ['yc.opne'] }))
    expect(wrong({ provisions: [open, leads] })).toEqual([
      'unknown-reference | yc.leads, leadsTo | yc.opne (did you mean yc.open?)',
    ])
    const promised = calculator('yc.promised', () => ({
      ...base,
      outputs: money0,
      guarantees: [neverMoreThan('mony', 3)],
    }))
    expect(wrong({ provisions: [promised] })).toEqual([
      'unknown-reference | yc.promised, guarantees | mony (did you mean money?)',
    ])
    const asking = eligibility('yc.asking', () => ({ ...base, when: thing.a, asks: [{ fact: 'aa', question: words }] }))
    expect(wrong({ provisions: [asking] })).toEqual(['unknown-reference | yc.asking, asks | aa (did you mean a?)'])
  })
  it('for two facts of one name with different meanings, and not for two of the same', () => {
    const asked = ask('数', 'number', '多少？', 'How many?')
    const one = subject('one', words, { size: integer(asked, { unit: '人' }) })
    const two = subject('two', words, { size: integer(asked, { unit: '家' }) })
    const same = subject('same', words, { size: integer(asked, { unit: '人' }) })
    const of = (id: string, vocabulary: typeof one | typeof two | typeof same) =>
      eligibility(id, () => ({ ...base, subject: vocabulary, when: vocabulary.size.atLeast(1) }))
    expect(wrong({ provisions: [of('yc.a', one), of('yc.b', same)] })).toEqual([])
    expect(wrong({ provisions: [of('yc.a', one), of('yc.b', two)] })).toEqual(['two-meanings | two.size | one.size'])
    const first = rulebook({ name: 'first', title: words, provisions: [of('yc.a', one)] })
    expect(wrong({ extends: first, provisions: [of('yc.b', two)] })).toEqual(['two-meanings | two.size | one.size'])
  })
  it('for a table with a gap or an overlap', () => {
    const tabled = (...counts: readonly number[]) =>
      calculator('yc.table', () => ({
        ...base,
        outputs: {
          amount: output.money(
            words,
            table(
              [thing.count.lessThan(counts[0] as number), yuan(1)],
              [thing.count.atLeast(counts[1] as number), yuan(2)],
            ),
          ),
        },
      }))
    expect(wrong({ provisions: [tabled(5, 5)] })).toEqual([])
    expect(wrong({ provisions: [tabled(5, 6)] })).toEqual(['table | yc.table | where count = 5, no row holds'])
    expect(() => rulebook({ name: 'yc', title: words, provisions: [tabled(5, 6)] })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            message: expect.objectContaining({ zh: 'yc.table：决策表并非恰有一行成立：count = 5时没有一行成立' }),
          }),
        ],
      }),
    )
    expect(wrong({ provisions: [tabled(6, 5)] })).toEqual(['table | yc.table | where count = 5, rows 1 and 2 hold'])
    const amount = (...rows: readonly DecisionRow[]) =>
      calculator('yc.table', () => ({ ...base, outputs: { amount: output.money(words, table(...rows) as Quantity) } }))
    const { on, until, at, colour } = thing
    const dated = amount([on.before(until), yuan(1)], [on.after(until), yuan(2)])
    expect(wrong({ provisions: [dated] })).toEqual(['table | yc.table | where on = until, no row holds'])
    const timed = amount([at.timeWithin('00:00', '12:00'), yuan(1)], [at.timeWithin('12:00', '24:00'), yuan(2)])
    expect(saidInChinese({ provisions: [timed] })).toEqual([
      'yc.table：决策表并非恰有一行成立：at（问）的时刻 = 12:00时第1、2行同时成立',
    ])
    const many = Array.from({ length: 20 }, (_, index) => all(thing.a, thing.count.over(index + 1).atLeast(1)))
    const large = amount([all(...many, colour.is('red')), yuan(1)], [not(all(...many, colour.is('red'))), yuan(2)])
    expect(wrong({ provisions: [large] })).toEqual(['table | yc.table | too many cells to look through'])
  })
  it('where a provision that is taken over would go on using one that is replaced', () => {
    const follows = eligibility('yc.follows', () => ({ ...base, when: open.holds }))
    const amount = calculator('yc.amount', () => ({
      ...base,
      outputs: { money: output.money(words, thing.price.times(2)) },
    }))
    const twice = calculator('yc.twice', () => ({
      ...base,
      outputs: { money: output.money(words, amount.outputs.money.times(2)) },
    }))
    const first = rulebook({ name: 'first', title: words, provisions: [open, follows, amount, twice] })
    const stricter = eligibility('yc.open', () => ({ ...base, when: thing.b }))
    const other = calculator('yc.amount', () => ({ ...base, outputs: money0 }))
    expect(wrong({ extends: first, replaces: { 'yc.open': stricter } })).toEqual([
      'replaced-inside | yc.follows | yc.open',
    ])
    expect(wrong({ extends: first, replaces: { 'yc.amount': other } })).toEqual([
      'replaced-inside | yc.twice | yc.amount',
    ])
    const following = eligibility('yc.follows', () => ({ ...base, when: stricter.holds }))
    expect(wrong({ extends: first, replaces: { 'yc.open': stricter, 'yc.follows': following } })).toEqual([])
  })
})

describe('ids of others', () => {
  it('may have any prefix, which is their measure and that of their figures', () => {
    const set = figures('yancheng-7', { grant: figure(5, '万元', place), longest: figure(3, '个月', place, 'term') })
    const grant = calculator('yancheng-7.grant', () => ({
      ...base,
      outputs: { amount: output.money(words, set.grant) },
    }))
    const book = rulebook({
      name: 'yancheng',
      title: words,
      provisions: { grant },
      figures: { set },
      measures: [{ id: 'YANCHENG-7', title: words }],
      subjects: { thing },
    })
    expect(grant.measure).toBe('YANCHENG-7')
    expect(book.parameters.map((one) => one.id)).toEqual(['yancheng-7.grant', 'yancheng-7.term'])
    expect(book.measure('yancheng-7').id).toBe('YANCHENG-7')
    expect(book.evaluate('yancheng-7.grant', {}, { parameters: { 'yancheng-7.grant': 6 } })).toMatchObject({
      changed: ['yancheng-7.grant'],
    })
    expect(set.longest.node.op).toBe('parameter')
    expect(money(ask('钱', 'money', '多少？', 'How much?')).type).toBe('money')
  })
})
