import { describe, expect, it } from 'vitest'
import {
  any,
  type Condition,
  check,
  discrepancy,
  eligibility,
  figure,
  figures,
  question,
  rulebook,
} from '../../src/language'
import { differenceText } from '../../src/repl/diff-text'
import { base, place, thing, words } from '../language/vocabulary'

const another = { zh: '别的', en: 'another' }
const gate = question({
  about: words,
  because: words,
  options: { narrow: { zh: '从严', en: 'strict' }, wide: { zh: '从宽', en: 'wide' } },
})
const asked = (wide: Condition, more: object = {}) =>
  eligibility('yc.asked', () => ({ ...base, when: gate.read({ narrow: thing.a, wide }), ...more }))
const told = (one: ReturnType<typeof rulebook>, other: ReturnType<typeof rulebook>) =>
  [differenceText(one.diff(other), [one, other], 'zh'), differenceText(one.diff(other), [one, other], 'en')] as const
const make = (more: Partial<Parameters<typeof rulebook>[0]>) =>
  rulebook({ name: 'yc', title: words, provisions: [asked(thing.b)], ...more })

describe('the text of a difference', () => {
  it('names the reading of a rule or of a note', () => {
    const [zh, en] = told(
      make({}),
      make({ provisions: [asked(any(thing.b, thing.c), { notes: [{ ...another, under: 'wide' }] })] }),
    )
    expect(en).toContain('    rule under another reading, wide: \n')
    expect(en).toContain('    note: – → another (reading: wide)')
    expect(zh).toContain('    其他读法下的规则（从宽）：\n')
    expect(zh).toContain('    说明：– → 别的（读法：从宽）')
  })
  it('tells what a check requires, and what it says', () => {
    const checked = (least: number) => asked(thing.b, { checks: [check(thing.count.atLeast(least), another)] })
    const [zh, en] = told(make({ provisions: [checked(1)] }), make({ provisions: [checked(2)] }))
    expect(en).toBe(
      'provisions\n  changed: yc.asked\n    checks: count at least 1 – another → count at least 2 – another',
    )
    expect(zh).toBe('规定\n  改动：yc.asked\n    校验：count（问）不少于1个 – 别的 → count（问）不少于2个 – 别的')
  })
  it('tells of the rulebook, its measures and its contradictions', () => {
    const clash = (says: typeof words) => [discrepancy('yc.clash', { title: words, sides: [{ place, says }] })]
    const [zh, en] = told(
      make({ measures: [{ id: 'YC', title: words }], discrepancies: clash(words) }),
      make({ title: another, year: 2025, measures: [{ id: 'YC', title: another }], discrepancies: clash(another) }),
    )
    expect(en).toBe(
      [
        'rulebook',
        '    title: something → another',
        '    year: – → 2025',
        'measures',
        '  changed: YC',
        '    title: something → another',
        'contradictions',
        '  changed: yc.clash',
        '    sides: [YC measure text] something → [YC measure text] another',
      ].join('\n'),
    )
    expect(zh).toContain('规则库\n    标题：某事 → 别的\n    年份：– → 2025\n措施\n  改动：YC\n    标题：某事 → 别的\n')
    expect(zh).toContain('自相矛盾处\n  改动：yc.clash\n    各处说法：［YC 措施］某事 → ［YC 措施］别的')
  })
  it('tells the name of a rulebook where its title is the same', () => {
    expect(told(make({}), make({ name: 'yd' }))).toEqual(['规则库\n    代号：yc → yd', 'rulebook\n    name: yc → yd'])
  })
  it('tells what of a figure changed', () => {
    const of = (stated: number, at: typeof place, label = words) =>
      make({ figures: [figures('yc', { least: figure(stated, '个', at, label) })] })
    expect(told(of(3, place), of(5, place, another))[1]).toBe(
      'figures\n  changed: yc.least\n    figure: 3 → 5\n  changed: yc.least\n    label: something → another',
    )
    expect(told(of(3, place), of(3, { part: 'annex' }))[1]).toBe(
      'figures\n  changed: yc.least\n    source: ［YC measure text］ → ［YC annex］',
    )
  })
})
