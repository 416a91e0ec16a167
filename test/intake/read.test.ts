import { describe, expect, it } from 'vitest'
import { enterprise } from '../../src/facts/index'
import { InvalidFactsError, nantong, UnknownNameError } from '../../src/index'
import { type IntakeOptions, readFacts, rowReader } from '../../src/intake/index'
import { eligibility, rulebook } from '../../src/language'
import { vehicleSubsidyEligibility } from '../../src/rules/index'
import { base, thing } from '../language/vocabulary'
import { clashing } from './vocabulary'

const codes = (issues: readonly { code: string; column: string }[]) => issues.map(({ code, column }) => [column, code])

describe('columns and cells', () => {
  it('are found by key, by label in either language, and by own names', () => {
    const columns = { 规模代码: 'size', 备注: null }
    const options = { size: { 3: 'small' }, isPrivate: { 1: '是', 0: '否' } }
    const row = { 规模代码: 3, 用工人数: '４８人', 'privately owned': 1, isSeriouslyDishonest: '无', 备注: '略' }
    const { facts, issues } = readFacts('enterprise', row, { columns, options })
    expect(issues.map((one) => one.message.en)).toEqual([
      'column “privately owned”: a column is named for a known fact, in either language, or by your own mapping',
    ])
    expect(facts).toEqual({ size: 'small', employees: 48, isSeriouslyDishonest: false })
  })
  it('whatever their width, case and the space around them', () => {
    expect(readFacts('enterprise', { ' 企业规模：': ' 小型 ', ISPRIVATE: 'ＹＥＳ' }).facts).toEqual({
      size: 'small',
      isPrivate: true,
    })
  })
  it('of a yes or no as registers ask for it: 是否 and its label', () => {
    const row = { 是否民营企业: '是', ' 是否严重失信：': '否', 是否企业规模: '小型' }
    const { facts, issues } = readFacts('enterprise', row, { language: 'zh' })
    expect(facts).toEqual({ isPrivate: true, isSeriouslyDishonest: false })
    expect(codes(issues)).toEqual([['是否企业规模', 'unknown-column']])
  })
  it('of a vocabulary, a provision, its id, several, or another rulebook’s subject', () => {
    expect(readFacts(enterprise, { 企业规模: '小型' }).facts).toEqual({ size: 'small' })
    const van = { 车辆类别: '轻型厢式货车', 市区行驶里程: '2万公里' }
    const read = { vehicleType: 'light-box-truck', cityMileageKm: '20000' }
    expect(readFacts(vehicleSubsidyEligibility, van).facts).toEqual(read)
    expect(readFacts('m06.vehicle-subsidy-eligibility', van).facts).toEqual(read)
    expect(readFacts([vehicleSubsidyEligibility], van).facts).toEqual(read)
    const one = eligibility('m00.one', () => ({ ...base, when: thing.a }))
    const ours = rulebook({ name: 'ours', title: base.title, year: 2023, provisions: { one } })
    expect(readFacts('thing', { a: '是' }, { rulebook: ours }).facts).toEqual({ a: true })
    expect(readFacts('m00.one', { a: '否' }, { rulebook: ours }).facts).toEqual({ a: false })
  })
  it('of a label that two facts have are an issue, which the key is not', () => {
    const { facts, issues } = readFacts(clashing, { 开业: '是', openNow: '否' })
    expect(facts).toEqual({ openNow: false })
    expect(issues).toMatchObject([
      { code: 'ambiguous-column', allowed: { en: 'named for one of these facts: openedOn, openNow' } },
    ])
    expect(readFacts(clashing, { 开业: '是' }, { columns: { 开业: 'openedOn' } }).facts).toEqual({ openedOn: true })
    expect(codes(readFacts(clashing, { place: '市区' }).issues)).toEqual([['place', 'ambiguous']])
  })
  it('that are empty say nothing', () => {
    expect(readFacts('enterprise', { 企业规模: '', employees: null, isPrivate: undefined, 民营企业: '　' })).toEqual({
      facts: {},
      issues: [],
    })
  })
  it('of one fact that agree are one, and that differ are an issue', () => {
    expect(readFacts('enterprise', { 用工人数: '48', employees: 48 }).facts).toEqual({ employees: 48 })
    const { facts, issues } = readFacts('enterprise', { 用工人数: '48', employees: 50 })
    expect(facts).toEqual({})
    expect(issues).toMatchObject([
      {
        code: 'contradiction',
        column: 'employees',
        fact: 'employees',
        allowed: { zh: '与“用工人数”列一致（48），两列都是“用工人数”' },
      },
    ])
  })
  it('that are unknown are an issue, with the nearest in the language of the name', () => {
    expect(readFacts('enterprise', { 企业规摸: '小型', emploees: 5, 天气: '晴' }).issues).toMatchObject([
      { code: 'unknown-column', column: '企业规摸', nearest: '企业规模' },
      { code: 'unknown-column', column: 'emploees', nearest: 'employees' },
      { code: 'unknown-column', column: '天气' },
    ])
  })
})

describe('a reader of rows', () => {
  it('reads a cell alike however often it was read, and however its column is called', () => {
    const read = rowReader('enterprise', { options: { size: { 3: 'small' } } })
    const rows = ['小型', '3', '小形', '小型', '3', '小形'].map((cell) => read({ 企业规模: cell, size: cell }))
    expect(rows.map(({ facts }) => facts['size'])).toEqual(['small', 'small', undefined, 'small', 'small', undefined])
    expect(rows.map(({ issues }) => issues.length)).toEqual([0, 0, 2, 0, 0, 2])
  })
})

describe('yes and no', () => {
  it.each([
    ['是', true],
    ['否', false],
    ['YES', true],
    ['no', false],
    ['True', true],
    ['FALSE', false],
    ['Y', true],
    ['n', false],
    [true, true],
    [false, false],
  ])('%o is %o', (cell, expected) => {
    expect(readFacts('enterprise', { isPrivate: cell }).facts).toEqual({ isPrivate: expected })
  })
  it.each(['有', '无', '1', 0, '√', '不是', 'maybe'])('%o is neither', (cell) => {
    const { facts, issues } = readFacts('enterprise', { isPrivate: cell })
    expect([facts, issues[0]?.code]).toEqual([{}, 'wrong-type'])
    expect(issues[0]?.allowed).toEqual({
      zh: expect.stringMatching(/^是或否(；未知的留空)?$/),
      en: expect.stringMatching(/^yes or no/),
    })
  })
  it('有 and 无 answer whether there is something', () => {
    expect(readFacts('enterprise', { hasSalesContract: '有', isSeriouslyDishonest: '无' }).facts).toEqual({
      hasSalesContract: true,
      isSeriouslyDishonest: false,
    })
  })
})

describe('options', () => {
  it.each([['small'], ['小型'], ['Small'], [' 小型 ']])('by key or label: %s', (cell) => {
    expect(readFacts('enterprise', { size: cell }).facts).toEqual({ size: 'small' })
  })
  it('or an issue with those there are, by label in both languages, and the nearest', () => {
    const [issue] = readFacts('enterprise', { 企业规模: '小形' }, { language: 'zh' }).issues
    expect(issue).toMatchObject({
      code: 'unknown-option',
      column: '企业规模',
      fact: 'size',
      cell: '小形',
      nearest: '小型',
    })
    expect(issue?.allowed.zh).toMatch(/^选项之一：.*小型/)
    expect(issue?.allowed.zh).not.toMatch(/[a-z]/)
    expect(issue?.allowed.en).toMatch(/^one of: .*small/)
    expect(readFacts('enterprise', { size: 'smal' }).issues[0]?.nearest).toBe('small')
  })
  it.each([
    ['place', '老城', 'inner'],
    ['place', ' 城郊 ', 'outer'],
    ['acts', '双同步', ['both']],
    ['acts', '过户，抵押', ['both']],
  ])('by what else people call them: %s %s', (fact, cell, value) => {
    expect(readFacts(clashing, { [fact]: cell }).facts).toEqual({ [fact]: value })
  })
  it('but not by a name of two, and with the nearest by its label', () => {
    expect(readFacts(clashing, { place: 'old town' }).issues).toMatchObject([{ code: 'ambiguous' }])
    expect(readFacts(clashing, { acts: '双同歩' }).issues).toMatchObject([
      { code: 'unknown-option', nearest: '过户、抵押同步' },
    ])
  })
})

describe('lists', () => {
  it.each<[string, unknown, unknown]>([
    ['tags', '甲；乙', ['x', 'y']],
    ['tags', '甲、乙', ['x', 'y']],
    ['tags', 'x, y', ['x', 'y']],
    ['tags', '甲', ['x']],
    ['tags', ['甲', 'z'], ['x', 'z']],
    ['tags', '[]', []],
    ['tags', '无', []],
    ['tags', '[甲,乙]', ['x', 'y']],
    ['events', '2023年1月1日；2023/2/1', ['2023-01-01', '2023-02-01']],
    ['events', '2023-01-01 2023-02-01', ['2023-01-01', '2023-02-01']],
    ['amounts', '1,000；2万', ['1000', '20000']],
    ['amounts', '1、2.5', ['1', '2.5']],
    ['amounts', '5, 10', ['5', '10']],
    ['amounts', [1, '2万'], ['1', '20000']],
  ])('%s: %o is %o', (fact, cell, expected) => {
    expect(readFacts(thing, { [fact]: cell })).toEqual({ facts: { [fact]: expected }, issues: [] })
  })
  it.each<[string, unknown, string, number | undefined]>([
    ['tags', '甲；丁', 'unknown-option', 1],
    ['tags', '甲；甲', 'out-of-range', 1],
    ['events', '2023-01-01；1/2/2023', 'ambiguous', 1],
    ['amounts', '100,200', 'ambiguous', undefined],
    ['amounts', '5；约6', 'approximate', 1],
    ['amounts', [1, null], 'wrong-type', 1],
    ['tags', { 0: 'x' }, 'wrong-type', undefined],
  ])('%s: %o is %s', (fact, cell, code, item) => {
    const { facts, issues } = readFacts(thing, { [fact]: cell })
    expect(facts).toEqual({})
    expect([issues[0]?.code, issues[0]?.item]).toEqual([code, item])
  })
  it('of two rows that say the same are two lists', () => {
    const read = rowReader('enterprise')
    const [one, other] = [1, 2].map(() => read({ fxPenalties: '2022-01-02；2022-03-04' }).facts['fxPenalties'])
    expect(one).toEqual(['2022-01-02', '2022-03-04'])
    expect(other).toEqual(one)
    expect(other).not.toBe(one)
  })
  it('a label with a separator in it is one item', () => {
    expect(readFacts(clashing, { acts: '过户、抵押同步' }).facts).toEqual({ acts: ['both'] })
    expect(readFacts(clashing, { acts: 'transfer, and mortgage together' }).facts).toEqual({ acts: ['both'] })
  })
})

describe('unknown', () => {
  const told: IntakeOptions = { unknown: ['-', '无', 'N/A', '不详'] }
  it.each(['-', '无', 'n/a', ' 不详 ', '－'])('%s is, when told', (cell) => {
    expect(readFacts(thing, { a: cell, count: cell, on: cell, colour: cell, tags: cell, name: cell }, told)).toEqual({
      facts: {},
      issues: [],
    })
  })
  it.each(['-', 'N/A', '不详', '#N/A', '?'])('%s isn’t, when not told: not even as a name', (cell) => {
    const { facts, issues } = readFacts(thing, { a: cell, count: cell, on: cell, colour: cell, name: cell })
    expect(facts).toEqual({})
    expect(issues).toHaveLength(5)
  })
  it('may be the meaning of a code', () => {
    expect(readFacts(thing, { colour: 9 }, { options: { colour: { 9: null } } })).toEqual({ facts: {}, issues: [] })
  })
})

describe('an issue', () => {
  it('says the column, the cell, what is allowed and what was likely meant, in both languages', () => {
    const [issue] = readFacts('loan', { 转贷金额: '约500万' }).issues
    expect(issue?.message).toEqual({
      zh: '“转贷金额”列：给出的是"约500万"，不是确切的值，应为确切金额（如 5,000,000、500万元），超过 0；是否指“5000000”？',
      en: 'column “转贷金额”: got "约500万", which is no exact value, expected an exact amount such as 5,000,000 or 5 million yuan, more than 0; did you mean “5000000”?',
    })
    expect(structuredClone(issue)).toEqual(issue)
  })
  it.each([
    [new Map([['a', '是']])],
    [null],
    ['a'],
    [[{ a: '是' }]],
    [
      new (class Row {
        a = '是'
      })(),
    ],
  ])('of what is no row: %o', (row) => {
    const read = readFacts(thing, row as never)
    expect(read).toMatchObject({ facts: {}, issues: [{ code: 'not-a-row' }] })
    expect(read.issues[0]?.message.en).toMatch(/^got .+, expected a row/)
  })
})

describe('options that can’t be used', () => {
  const refusal = (call: () => unknown) => {
    try {
      call()
    } catch (error) {
      if (error instanceof InvalidFactsError || error instanceof UnknownNameError)
        return error.issues.map(({ code, path, nearest }) => [code, path, nearest])
      throw error
    }
    return undefined
  }
  it.each<[unknown, unknown]>([
    [{ lang: 'zh' }, [['unknown-option', ['lang'], undefined]]],
    [{ languages: 'zh' }, [['unknown-option', ['languages'], 'language']]],
    [{ language: 'fr' }, [['unknown-name', ['language'], undefined]]],
    [{ columns: { 规模: 'siz' } }, [['unknown-fact', ['columns', '规模'], 'size']]],
    [{ columns: { 规模: '企业规模' } }, [['unknown-fact', ['columns', '规模'], 'size']]],
    [{ options: { size: { 3: 'smal' } } }, [['unknown-option', ['options', 'size', '3'], 'small']]],
    [{ options: { employees: { 若干: '好些' } } }, [['wrong-type', ['options', 'employees', '若干'], undefined]]],
    [{ columns: new Map() }, [['not-a-record', ['columns'], undefined]]],
    [{ options: { siz: {} } }, [['unknown-fact', ['options', 'siz'], 'size']]],
    [{ options: { size: { 3: 4 } } }, [['wrong-type', ['options', 'size', '3'], undefined]]],
    [{ unknown: '-' }, [['wrong-type', ['unknown'], undefined]]],
    [{ excelDates: true }, [['unknown-option', ['excelDates'], undefined]]],
    [null, [['not-a-record', ['options'], undefined]]],
  ])('%o', (options, expected) => {
    expect(refusal(() => readFacts('enterprise', {}, options as never))).toEqual(expected)
  })
  it.each([[5], [[]], [{}], [undefined]])('nor can be read of %o', (of) => {
    expect(() => rowReader(of as never)).toThrow(InvalidFactsError)
  })
  it.each([['enterprize'], ['m99.nothing']])('nor of %s, which nothing is called', (of) => {
    expect(() => rowReader(of as never)).toThrow(UnknownNameError)
  })
})

/* A label that two facts of a subject share can't stand for either. There are none, and there are to be none. */
const CLASHES: readonly string[] = []

it('labels are unique within a subject, and options’ within a fact', () => {
  const subjects = [...new Set(nantong.provisions.map((one) => one.subject))]
  const clashes = subjects.flatMap((subject) => {
    const facts = nantong.facts(subject)
    const named = (label: string, names: readonly string[]) =>
      names.filter((one) => one.toLowerCase() === label.toLowerCase()).length > 1
    return (['zh', 'en'] as const).flatMap((language) => [
      ...facts
        .filter((one) =>
          named(
            one.label[language],
            facts.map((other) => other.label[language]),
          ),
        )
        .map((one) => `${subject}.${one.name}`),
      ...facts.flatMap((fact) => {
        const labels = 'options' in fact ? Object.values(fact.options).map((one) => one[language]) : []
        return labels.filter((one) => named(one, labels)).map((one) => `${subject}.${fact.name}: ${one}`)
      }),
    ])
  })
  expect(clashes.filter((one) => !CLASHES.includes(one))).toEqual([])
})
