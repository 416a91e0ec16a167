import { describe, expect, it } from 'vitest'
import { agencies } from '../../src/data/index'
import { explain, measures, type Result } from '../../src/index'
import {
  catalogue,
  classification,
  day,
  eligibility,
  goal,
  nothing,
  period,
  target,
  text,
  when,
} from '../../src/language'
import { ours } from '../../src/repl/book'
import { anyText, measureInWords, provisionText } from '../../src/repl/render'
import { explanationInFull, resultText } from '../../src/repl/result-text'
import { place, thing } from '../language/vocabulary'

const title = { zh: '某事', en: 'something' }
const base = { title, source: place, subject: thing }
const lines = (result: Result, language: 'zh' | 'en' = 'en'): string[] =>
  resultText(result, language)
    .split('\n')
    .map((line) => line.trim())

describe('a provision', () => {
  const rows = (one: Parameters<typeof provisionText>[0]) => provisionText(one, 'en').split('\n').slice(1)
  it('says that it is in discretion, what it needs, and that it has no stated period', () => {
    const may = eligibility('m00.may', () => ({ ...base, force: 'may' as const, when: thing.a }))
    expect(rows(may)).toEqual([
      '  kind     eligibility (may)',
      '  subject  thing',
      '  needs    a',
      '  period   unstated',
    ])
  })
  it.each([
    [{ from: day('2023-01-01') }, '2023-01-01 – …'],
    [{ to: day('2023-12-31') }, '… – 2023-12-31'],
    [{ from: day('2023-01-01'), to: day('2023-12-31') }, '2023-01-01 – 2023-12-31'],
  ])('says its period, an end that isn’t stated left open: %#', (bounds, said) => {
    const during = eligibility('m00.during', () => ({ ...base, period: period(bounds), when: thing.a }))
    expect(rows(during)).toContain(`  period   ${said}`)
  })
  it('that needs nothing says so', () => {
    const list = catalogue('m00.list', () => ({ ...base, entries: [{ label: title }] }))
    expect(rows(list)).toContain('  needs    –')
  })
})

describe('a measure', () => {
  it('says who leads, and who else is responsible where somebody is', () => {
    for (const { id, leads, responsibles } of measures) {
      const said = measureInWords(id, 'en', ours).split('\n')
      const names = (ids: readonly (keyof typeof agencies)[]) => ids.map((one) => agencies[one].en).join(', ')
      expect(said.find((line) => line.startsWith('  lead'))).toContain(names(leads))
      const others = said.filter((line) => line.startsWith('  responsible  '))
      expect(others).toEqual(responsibles.length > 0 ? [`  responsible  ${names(responsibles)}`] : [])
    }
  })
})

describe('a result', () => {
  it('of a classification is its class, or all of them, or a question mark', () => {
    const one = classification('m00.one', () => ({
      ...base,
      classes: { big: { label: title } },
      by: when(thing.a, text('big')).otherwise(nothing({ zh: '未提', en: 'not named' })),
    }))
    const several = classification('m00.several', () => ({
      ...base,
      classes: { a: { label: title }, b: { label: title } },
      members: { a: thing.a, b: thing.b },
    }))
    expect(lines(one({ a: true }))).toEqual(['classified', 'class  big'])
    expect(lines(one({ a: false }))).toEqual(['not-covered', 'class   –', 'reason  not named'])
    expect(lines(several({ a: true, b: true }))).toEqual(['classified', 'class  a, b'])
    expect(lines(several({}))[1]).toBe('class    ?')
  })
  it('of a target is how each goal stands', () => {
    const reached = target('m00.reached', () => ({ ...base, goals: { count: goal(title, thing.count, 'atLeast', 5) } }))
    expect(lines(reached({ count: 3 }))).toEqual(['not-met', 'count  not-met (at least 5, is 3, short by 2)'])
  })
  it('of a catalogue is what was found', () => {
    const list = catalogue('m00.list', () => ({ ...base, entries: [{ label: title }], lookUp: thing.name }))
    expect(lines(list({ name: '某事' }))).toEqual(['found', '–  something'])
    expect(lines(list({ name: 'some things' }))).toEqual(['unconfirmed', 'nearest  something'])
    expect(lines(list({ name: 'else' }))).toEqual(['unconfirmed'])
  })
  it('in Chinese says amounts and goals with their units', () => {
    const fee = ours.provision('m03.loan-rollover-fee')
    const loan = { principal: '5000000', sector: 'manufacturing', days: 4 }
    const said = resultText(ours.evaluate(fee, loan), 'zh', fee, ours)
    expect(said).toMatch(/日利率 {4}0\.02%\n {2}转贷费用 {2}4,000元\n/)
    const yuan = ours.provision('m30.digital-yuan-targets')
    const counted = ours.evaluate(yuan, { digitalYuanOutletsOpened: 100000 }, { asOf: '2024-01-01' })
    expect(resultText(counted, 'zh', yuan, ours)).toContain(
      '受理商户门店  未达到（超过100,000家，实际100,000家，差1家，',
    )
    expect(resultText(counted, 'en', yuan, ours)).toContain('(more than 100,000, is 100,000, short by 1, ')
    const care = ours.provision('m65.trade-union-care-targets')
    const heat = ours.evaluate(care, { heatWorkersVisited: 14999 }, { asOf: '2023-12-31' })
    expect(resultText(heat, 'zh', care, ours)).toContain('（不少于15,000人次，实际14,999人次，差1人次，')
    const fees = ours.provision('m04.guarantee-fee-average')
    const rate = { averageGuaranteeFeeRate: '0.015' }
    const over = ours.evaluate(fees, rate, { asOf: '2023-12-31' })
    expect(resultText(over, 'zh', fees, ours)).toContain('（不超过1%，实际1.5%，超出0.5%，')
    expect(resultText(over, 'en', fees, ours)).toContain('over by 0.005')
    const interest = ours.provision('m05.interest-subsidy')
    const shared = { ...ours.evaluate(interest, {}), values: { treatment: 'interest-sharing', subsidy: null } } as never
    expect(resultText(shared, 'zh', interest)).toContain('贴息方式  利息分担')
  })
  it('of a catalogue says what each entry says of itself', () => {
    const office = { label: title, key: 'hall', phone: '0513-59001939', at: { zh: '一楼', en: 'ground floor' } }
    const list = catalogue('m00.offices', () => ({ ...base, entries: [office], lookUp: thing.name }))
    expect(lines(list({}))).toEqual(['listed', '–  something', '0513-59001939', 'ground floor'])
    expect(lines(list({ name: 'some things' }), 'zh')).toEqual(['未能确认', '相近  某事', '0513-59001939', '一楼'])
  })
  it('of several classes says what follows from each', () => {
    const several = classification('m00.costs', () => ({
      ...base,
      classes: { a: { label: title, consequence: { zh: '省去甲', en: 'saves a' } }, b: { label: title } },
      members: { a: thing.a, b: thing.b },
    }))
    expect(lines(several({ a: true, b: true }))).toEqual(['classified', 'class    a, b', 'follows  something: saves a'])
    expect(lines(several({ a: true, b: true }), 'zh')).toEqual(['已归类', '类别  a、b', '后果  某事：省去甲'])
  })
  it('of an eligibility that is open says what it gives and where to go on, by title where the rulebook is known', () => {
    const facts = { isBulkCargo: true, tradeDirection: 'import', isDeclaredInTransit: true } as const
    const further = { areCustomsFormalitiesDone: true, hasCargoArrived: true, customsInstruction: 'release' } as const
    const one = ours.provision('m26.ship-side-direct-handling')
    const open = ours.evaluate(one, { ...facts, ...further })
    const said = resultText(open, 'zh', one, ours)
    expect(said).toContain('可得  在国际航行船舶边直接办理')
    expect(said).toContain('相关  m26.direct-handling-savings  直提直装节省的费用')
    expect(lines(open)).toContain('see          m26.direct-handling-savings')
    expect(resultText(ours.evaluate(one, facts), 'zh', one, ours)).not.toMatch(/可得|相关/)
  })
  it('says who judges what is missing, in the language asked for', () => {
    const judged = eligibility('m00.judged', () => ({ ...base, when: thing.approved }))
    expect(lines(judged({}))).toEqual(['undetermined', 'missing  approved: What is approved? [the bank]'])
    expect(lines(judged({}), 'zh')).toEqual(['尚不能判断', '待答  approved（问）：approved是什么？ [银行]'])
  })
  it('says the day’s place in the period and what contradicts itself', () => {
    const during = eligibility('m00.during', () => ({
      ...base,
      period: period({ from: day('2023-01-01') }),
      discrepancies: [{ id: 'm00.odd', title, sides: [] }],
      when: thing.a,
    }))
    expect(lines(during({ a: true }, { asOf: '2023-06-01' }))).toEqual([
      'eligible',
      'period       in-force',
      'discrepancy  m00.odd',
    ])
  })
})

describe('what qualifies a result', () => {
  const note = { zh: '另有说明', en: 'as it is noted' }
  const may = eligibility('m00.may', () => ({ ...base, force: 'may' as const, notes: [note], when: thing.a }))
  const past = 'the programme was for 2023; nothing says that this still holds'
  it('is said: that its year is over, that the text doesn’t oblige, and its notes', () => {
    const subsidy = ours.provision('m06.vehicle-subsidy')
    expect(resultText(ours.evaluate(subsidy, {}, { asOf: '2024-01-01' }), 'en', subsidy)).toContain(past)
    const early = resultText(ours.evaluate(subsidy, {}, { asOf: '2022-12-31' }), 'en', subsidy)
    expect(early).toContain('the programme was for 2023; nothing says that this held before')
    const said = resultText(may({ a: true }), 'en', may)
    expect(said).toContain('may: allowed, not required')
    expect(said).toContain('as it is noted')
    expect(resultText(may({ a: true }), 'zh', may)).toContain('可以，并非必须')
  })
  it('and below an explanation', () => {
    const told = explanationInFull(explain('m06.vehicle-subsidy', {}, { asOf: '2024-01-01' }), 'en')
    expect(told).toContain(`  period: ${past}`)
  })
})

describe('at the prompt', () => {
  it('an explanation reads as a tree, in the language asked for', () => {
    const explanation = explain('m06.vehicle-subsidy-eligibility', { isNewEnergy: true })
    expect(anyText(explanation, 'zh')).toBe(explanation.toText('zh'))
    expect(anyText(explanation, 'en')).toBe(explanation.toText('en'))
    expect(anyText(null, 'en')).toBe('null')
  })
})
