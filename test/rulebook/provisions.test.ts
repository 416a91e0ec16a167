import { describe, expect, it } from 'vitest'
import * as calculators from '../../src/calculators/index'
import { evaluate, figureSets, measures, provisions } from '../../src/index'
import { outlineCore } from '../../src/language/provisions/explain'
import { coreOf } from '../../src/language/provisions/provision'
import { prove, readingsOf } from '../../src/language/rulebook/prove'
import * as rules from '../../src/rules/index'
import { fewer } from '../support/registers'

const exported = Object.entries({ ...rules, ...calculators })
const camel = (id: string): string => id.slice(4).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const hasChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text)
const days = [undefined, '2022-12-31', '2023-06-15', '2028-01-01']

describe('the rulebook', () => {
  it('names each export after its id, once', () => {
    expect(exported.map(([name]) => name)).toEqual(exported.map(([, one]) => camel(one.id)))
    expect(new Set(provisions.map((one) => one.id)).size).toBe(exported.length)
    expect(provisions.length).toBe(exported.length)
  })

  it('writes the name of each subject in small letters and hyphens, as its file', () => {
    const names = [...new Set(provisions.map((one) => one.subject))]
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
  })

  it('takes a fact name to mean one fact', () => {
    const facts = new Map<string, unknown>()
    for (const one of provisions) {
      const core = coreOf(one)
      for (const fact of [...core.facts, ...core.known]) {
        expect(facts.get(fact.name) ?? fact, fact.name).toBe(fact)
        facts.set(fact.name, fact)
      }
    }
  })

  it('takes a figure id to mean one figure', () => {
    const ids = figureSets.flatMap((set) => set.parameters.map((one) => one.id))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('uses no figure but those of src/data, each in its own measure’s set', () => {
    const known = new Set(figureSets.flatMap((set) => set.parameters))
    for (const one of provisions)
      for (const parameter of coreOf(one).program.parameters()) expect(known.has(parameter), parameter.id).toBe(true)
  })
})

it.each(provisions.flatMap((one) => (one.kind === 'eligibility' ? [[one.id, coreOf(one).definition] as const] : [])))(
  '%s leads on, or says that the text doesn’t say where to',
  (id, definition) => {
    const { gives, leadsTo = [] } = definition as { gives?: { zh: string }; leadsTo?: readonly string[] }
    expect(leadsTo).not.toContain(id)
    expect(leadsTo.length > 0 || /向谁申请.*文中.?未写/.test(gives?.zh ?? '')).toBe(true)
  },
)

describe.each(provisions.map((one) => [one.id, one] as const))('%s', (id, one) => {
  const core = coreOf(one)
  const { program, definition } = core

  it('says everything in Chinese and in English', () => {
    const words = [
      one.title,
      ...core.facts.flatMap((fact) => [
        fact.label,
        fact.question,
        ...('options' in fact ? Object.values(fact.options) : []),
      ]),
      ...core.roots.map((root) => root.label),
      ...one.readings.flatMap((open) => [open.about, open.because, ...Object.values(open.options)]),
      ...one.notes,
      ...one.discrepancies.flatMap((each) => [
        each.title,
        ...each.sides.map((side) => side.says),
        ...(each.arithmetic ? [each.arithmetic] : []),
      ]),
    ]
    for (const { zh, en } of words) {
      expect(zh.trim().length * en.trim().length).toBeGreaterThan(0)
      expect(en, zh).not.toMatch(/[\u4e00-\u9fff]/)
    }
    expect(hasChinese(one.title.zh)).toBe(true)
    expect(outlineCore(core, undefined).lines.length).toBe(core.roots.length)
  })

  it('belongs to a measure', () => {
    expect(measures.map((each) => each.id)).toContain(one.measure)
    expect(one.source.measure).toBe(one.measure)
  })

  it('takes each open reading by name, with its default among them', () => {
    for (const open of one.readings) expect(Object.keys(open.options)).toContain(open.default)
    const names = one.readings.flatMap((open) => Object.keys(open.options))
    expect(new Set(names).size).toBe(names.length)
    for (const node of program.nodes)
      if (node.op === 'reading') for (const name of Object.keys(node.choices)) expect(names).toContain(name)
    const defaults = one.readings.map((open) => open.default)
    for (const node of program.nodes) if (node.op === 'reading') expect(defaults).toContain(node.byDefault)
    const used = new Set([...program.nodes].flatMap((node) => (node.op === 'reading' ? Object.keys(node.choices) : [])))
    expect(names.filter((name) => !used.has(name))).toEqual([])
  })

  it('answers to nothing known without throwing, and asks for what it needs', () => {
    for (const asOf of days) {
      for (const { reading } of fewer(readingsOf(one).map((reading) => (reading ? { reading } : {})))) {
        const options = { ...(asOf && { asOf }), ...(reading && { reading }) }
        const result = evaluate(id, {}, options)
        const missing: readonly { fact: string }[] = result.missing
        // A goal whose day isn't here may settle a target beside goals that are open.
        const outcomes = 'goals' in result ? Object.values(result.goals).map((goal) => goal.outcome) : [result.outcome]
        expect(outcomes.includes('undetermined')).toBe(missing.length > 0)
        if (result.outcome === 'undetermined') expect(outcomes).toContain('undetermined')
        for (const { fact } of missing) expect([...one.needs, 'asOf']).toContain(fact)
        if (one.needs.length > 0 && one.kind === 'calculator' && result.outcome !== 'not-covered')
          expect(missing.length).toBeGreaterThan(0)
      }
    }
  })

  it('proves its tables total and free of overlap', () => {
    expect(prove(one)).toEqual([])
  })

  it('has a stated period that begins before it ends', () => {
    const { from, to } = one.period ?? {}
    if (from !== undefined && to !== undefined) expect(from < to).toBe(true)
    expect(definition.period === undefined).toBe(one.period === undefined)
  })
})
