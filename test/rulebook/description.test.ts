import { expect, describe as group, it } from 'vitest'
import { describe, diagrams, evaluate, outline, provision, provisions } from '../../src/index'
import type { Output } from '../../src/language/provisions/outputs'
import { coreOf } from '../../src/language/provisions/provision'
import { readingsOf } from '../../src/language/rulebook/prove'

group('a provision in words', () => {
  it.each(provisions.map((one) => one.id))('%s says something', (id) => {
    const { zh, en } = describe(id)
    expect([zh.trim(), en.trim()]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)])
    // A unit that an amount says itself isn't said again: 2个工作日（工作日）.
    expect(zh).not.toMatch(/(天|工作日|个月|年)（\1）/)
  })
  it('has a line for each output, named in the language, with its rule below', () => {
    const heads = (text: string) => text.split('\n').filter((line) => !line.startsWith(' '))
    const { zh, en } = describe('m06.vehicle-subsidy')
    expect(heads(zh)).toEqual(['车型标准（按车辆类别）', '奖补金额'])
    expect(heads(en)).toEqual(['standard amount, by vehicle type', 'subsidy'])
  })
  it('calls an output and the part that it is by one name in both languages, or by two in both', () => {
    const parted = provisions.flatMap((one) => {
      const { definition } = coreOf(one)
      const outputs: Readonly<Record<string, Output>> = 'outputs' in definition ? (definition.outputs as never) : {}
      return Object.entries(outputs).flatMap(([name, { label, of }]) => {
        const part = of.node.op === 'stated' ? of.node.label : undefined
        return part && (part.zh === label.zh) !== (part.en === label.en) ? `${one.id}.${name}` : []
      })
    })
    expect(parted).toEqual([])
  })
  it('never says of an option that it is other than another', () => {
    const told = provisions.map((one) => describe(one.id))
    const lines = (language: 'zh' | 'en') => told.flatMap((one) => one[language].split('\n'))
    expect(lines('en').filter((line) => /other than (no|another) /.test(line))).toEqual([])
    expect(lines('zh').filter((line) => /不是(其他|及时)/.test(line))).toEqual([])
  })
  it('says by their names the options that are left where any other is ruled out', () => {
    const of = (id: 'm37.offsite-supervision-scope' | 'm65.talent-extension-eligibility', facts: object) =>
      evaluate(id, facts).unmet.flatMap((one) => ('words' in one && one.words ? [one.words] : []))
    expect(of('m37.offsite-supervision-scope', { safetyEnterpriseKind: 'other' })).toEqual([
      {
        zh: '企业类别为化工企业、危险化学品企业或工贸企业',
        en: 'kind of enterprise: chemical enterprise, hazardous-chemicals enterprise or “industrial or trading enterprise”',
      },
    ])
    expect(of('m65.talent-extension-eligibility', { qualification: 'other' })[0]?.zh).toBe(
      '学历、职称或职业资格为所列之一',
    )
  })
  it('counts working days where a figure in plain days is counted in them', () => {
    const { zh, en } = describe('m32.mortgage-registration-day', { reading: 'working-days' })
    expect(zh).toContain('后1日按工作日计')
    expect(en).toContain('1 day, in working days, after')
  })
  it('never leaves a product of plain numbers to be worked out: 2 × 12', () => {
    const lines = provisions.flatMap((one) => describe(one.id).zh.split('\n'))
    expect(lines.filter((line) => /(^|[^\d.])\d+ × \d+$/.test(line))).toEqual([])
    expect(describe('m65.recuperation-priority').zh).toContain('距法定退休年龄月数少于24个月')
  })
  it('sets out a named part once, by any reading', () => {
    const depth = (line: string) => line.search(/\S/)
    const twice = provisions.flatMap((one) =>
      readingsOf(one).flatMap((reading) => {
        const lines = describe(one.id, reading === undefined ? {} : { reading }).zh.split('\n')
        const setOut = lines.flatMap((line, at) => {
          const end = lines.findIndex((next, below) => below > at && depth(next) <= depth(line))
          const below = lines.slice(at + 1, end === -1 ? undefined : end).map((next) => next.slice(depth(line)))
          const isNamed = below.length > 0 && line.includes('：') && !/^ *(若|否则|适用前提|期限)/.test(line)
          return isNamed ? [[line.trim(), ...below].join('\n')] : []
        })
        return setOut.filter((part, at) => setOut.indexOf(part) < at).map((part) => `${one.id}: ${part}`)
      }),
    )
    expect(twice).toEqual([])
  })
  it('says a part of a moment of what the moment is of', () => {
    const stiff = provisions.filter((one) => / of time (of|that) /.test(describe(one.id).en))
    expect(stiff.map((one) => one.id)).toEqual([])
    expect(describe('m65.counselling-appointment').en).toContain(
      'the time of day of the counselling is from 09:00 to 11:30',
    )
    expect(describe('m58.pilotage-application-deadline').en).toContain('the date that pilotage is wanted')
  })
  it('tells of no case that no record comes to, by any reading', () => {
    const never = provisions.flatMap((one) =>
      readingsOf(one).filter((reading) => {
        const { zh, en } = describe(one.id, reading === undefined ? {} : { reading })
        return /^ *不会有此情形$|适用前提：不会有此情形/m.test(zh) || /^ *never$|counted only where: never/m.test(en)
      }),
    )
    expect(never).toEqual([])
  })
  it('says the conditions of an eligibility, one a line, with their bounds', () => {
    const { zh, en } = describe('m06.vehicle-subsidy-eligibility')
    expect(en.split('\n')).toEqual([
      'eligible: all of these',
      '  the operator is certified',
      '  annual assessment passed',
      '  a new-energy vehicle',
      '  vehicle type: light enclosed van, light box truck or “refrigerated or insulated truck”',
      '  mileage in the city at least 20,000 km',
    ])
    expect(zh.split('\n')[0]).toBe('符合条件：全部满足')
    expect(zh.split('\n').at(-1)).toBe('  市区行驶里程不少于2万公里')
  })
  it('tells a tariff row by row, in the document’s order', () => {
    const [first, ...rows] = describe('m03.loan-rollover-fee').zh.split('\n')
    expect(first).toBe('日利率（按转贷金额、所属行业和转贷天数）')
    expect(rows[0]).toBe('  转贷金额不超过500万元；所属行业为制造业；转贷天数不超过3天 → 0‰/天')
    expect(rows.filter((row) => row.includes('→')).length).toBe(12)
  })
  it.each([
    ['m58.pilotage-application-deadline', ['24小时', '20:00']],
    ['m66.enterprise-performance-target', ['25', '50场']],
  ])('%s says the figures that it holds facts against', (id, figures) => {
    for (const figure of figures) expect(describe(id).zh).toContain(figure)
  })
  it('says how each open text is taken and how else it may be read, by name and words, beside the rule', () => {
    const last = (options?: { reading: string }) => describe('m03.loan-rollover-fee', options).zh.split('\n').at(-1)
    expect(last()).toBe(
      '读法：超过一档天数后，前几天按哪一行计价——全部天数按所在行计价（whole-term）；其他读法：每一天按其所在行计价（marginal）',
    )
    expect(last({ reading: 'marginal' })).toMatch(/——每一天按其所在行计价（marginal）；其他读法：全部天数按所在行计价/)
  })
  it('follows a reform, and doesn’t cite it as the document’s', () => {
    const parameters = { 'm06.mileage-threshold': 3 }
    const { zh, en } = describe('m06.vehicle-subsidy-eligibility', { parameters })
    expect(zh).toContain('市区行驶里程不少于3万公里（改自 2万公里）')
    expect(en).toContain('mileage in the city at least 30,000 km (changed from 20,000 km)')
    const last = (options?: object) => outline('m06.vehicle-subsidy-eligibility', options).lines[0]?.parts.at(-1)
    expect(last()?.source).toMatchObject({ measure: 'M06', part: 'interpretation', item: '运营奖补' })
    expect(last({ parameters })?.source).toBeUndefined()
  })
  it('is refused for an id that there isn’t, with the nearest one', () => {
    expect(() => describe('m06.vehicle-subsidies' as string)).toThrow(/did you mean m06.vehicle-subsidy\?/)
  })
})

group('an outline', () => {
  it('is frozen plain data whose lines have paths of their own', () => {
    const told = outline('m08.relaxed-refund-eligibility')
    const paths: string[] = []
    const visit = (line: (typeof told.lines)[number]): void => {
      expect(Object.isFrozen(line) && Object.isFrozen(line.parts)).toBe(true)
      paths.push(line.path)
      line.parts.forEach(visit)
    }
    told.lines.forEach(visit)
    expect(new Set(paths).size).toBe(paths.length)
    expect(JSON.parse(JSON.stringify(outline('m06.vehicle-subsidy-eligibility'))).lines[0].parts[4]).toEqual({
      path: 'when/5',
      words: { zh: '市区行驶里程不少于2万公里', en: 'mileage in the city at least 20,000 km' },
      source: { measure: 'M06', part: 'interpretation', item: '运营奖补' },
      parts: [],
    })
  })
  it('is a nested list in Markdown, with the notes', () => {
    const text = outline('m06.free-parking').toMarkdown('en')
    expect(text).toMatch(/^- the whole stay is free\n {2}- if it does not hold the new-energy truck permit: /)
    expect(text).toContain('- note: the permit is the condition, not the drive')
  })
})

group('a provision as flowcharts', () => {
  it('is one for each output, in either language', () => {
    expect(diagrams('m06.vehicle-subsidy').length).toBe(2)
    expect(diagrams('m06.vehicle-subsidy', 'zh')[1]).toContain('"否则"')
    expect(diagrams('m06.vehicle-subsidy')[1]).toContain(
      `n0 -- "“${provision('m06.vehicle-subsidy-eligibility').title.en}” holds" --> n1`,
    )
  })
})
