import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  describe as describeIn,
  type ExplanationLine,
  explain,
  InvalidFactsError,
  type OutlineLine,
  outline,
  type Parameter,
  type Provision,
  provisions,
  type Words,
} from '../../src/index'
import { type Node, type NodeOf, partsOf, walk } from '../../src/language/expression/nodes'
import { figureText } from '../../src/language/expression/text'
import { withTerms } from '../../src/language/outline/paths'
import { coreOf } from '../../src/language/provisions/provision'
import { readingsOf } from '../../src/language/rulebook/prove'
import { arbitraryInput } from '../../src/testing/index'
import { changesOf } from '../support/changes'

/* Every rule in words, under every reading, in both languages: what no line may be. */

type Line = OutlineLine | ExplanationLine

const linesIn = (lines: readonly Line[]): readonly Line[] => lines.flatMap((line) => [line, ...linesIn(line.parts)])

/* Lists that may only get shorter. */

/** Lines of more than 120 characters whose names are set out below them. */
const LONG = [
  'm03.loan-rollover-fee',
  'm10.manager-exemption',
  'm14.cylinder-next-inspection',
  'm55.first-violation-berthing-waiver',
  'm58.pilotage-application-deadline',
]
/** Reasons that name another provision by its id. */
const NAMES_AN_ID = ['m08.relaxed-refund-amount', 'm08.relaxed-refund-eligibility']

/** Words of the rules that are spelt as an option's key is: high-voltage customer. */
const isWord = (key: string, of: Provision): boolean =>
  coreOf(of).facts.some(
    (fact) => 'options' in fact && Object.values(fact.options).some((words) => words.en.includes(key)),
  ) || coreOf(of).facts.some((fact) => fact.label.en.includes(key))

/** What a reform adds to a line. */
const CHANGE = /（改自 [^）]*）| \(changed from [^)]*\)/g
const HEADINGS = /按解读所得|查表所得|按情形所得|the value by (case|reading)|the table’s value/
const RAW = /[a-z][a-z-]{2,}/
const PROPER = /[A-Za-z]*[A-Z][A-Za-z0-9.]*|https?:\S+|[a-z]+\.[a-z.]+/g

function faultsOf({ words: { zh, en }, parts }: Line, of: Provision): string[] {
  const faults: string[] = []
  const fault = (what: string, isIt: boolean): void => {
    if (isIt) faults.push(`${what}: ${zh} | ${en}`)
  }
  fault('its own name', /^(.+)：\1$/.test(zh) || /^(.+): \1$/i.test(en))
  fault('a heading for a value', HEADINGS.test(zh + en))
  fault('several of a single one', /以下(全部满足|满足其一)$|以下(全部满足|满足其一)：/.test(zh) && parts.length < 2)
  fault('a clause of nobody', /^if (has|does|holds|meets|concerns|needs|touches|uses|owns|lacks)\b/.test(en))
  fault('解读 for a reading', /采用解读|解读[:：]|解读所得/.test(zh))
  fault('English in Chinese', !NAMES_AN_ID.includes(of.id) && RAW.test(zh.replace(PROPER, '')))
  fault('Chinese in English', /[\u4e00-\u9fff]/.test(en))
  fault('one of many', /\b1 (months|days|years|hours|times|minutes|items|people)\b/.test(en))
  const lengths = [zh, en].map((text) => text.replace(CHANGE, '').length)
  // What is said of when a goal is due, and of what, sets out nothing of its words.
  const below = parts.filter((one) => !/\/(from|by|applies)$/.test(one.path))
  fault('long', !LONG.includes(of.id) && Math.max(...lengths) > 120 && below.length > 0)
  fault('no words', /undefined|NaN|\[object/.test(zh + en) || zh.trim() === '' || en.trim() === '')
  return faults
}

/** Keys and names that no line says: those of options, classes and readings. */
function keysIn(of: Provision): readonly string[] {
  const options = coreOf(of).facts.flatMap((fact) => ('options' in fact ? Object.keys(fact.options) : []))
  const readings = of.readings.flatMap((one) => Object.keys(one.options))
  return [...new Set([...options, ...readings])].filter((key) => key.includes('-') && !isWord(key, of))
}

/** The figures that a rule under a reading holds something known only from a record against. */
function boundsIn(of: Provision, reading: string | undefined): readonly Parameter[] {
  const { program, roots } = coreOf(of)
  const { chosen } = program.prepare(reading)
  const parts = (node: Node): readonly Node[] => (node.op === 'reading' ? [chosen(node)] : partsOf(node))
  const nodes = [
    ...walk(
      withTerms(roots).map((one) => one.of.node),
      parts,
    ),
  ]
  const hangsOnFacts = (node: Node): boolean => [...walk([node], parts)].some((one) => one.op === 'fact')
  const compared = nodes.filter((node): node is NodeOf<'compare'> => node.op === 'compare' && hangsOnFacts(node.left))
  return compared.flatMap(({ right }) => (right.op === 'parameter' ? [right.parameter] : []))
}

/** Lines that name by an output's own name what it comes to; a fact may be called as an output is. */
function saysItself({ words: own, parts }: OutlineLine, name: Words): readonly string[] {
  const says = (text: string, colon: string, label: string) =>
    text.startsWith(label + colon) || text.endsWith(colon + label)
  return linesIn(parts).flatMap(({ words: { zh, en } }) =>
    says(zh, '：', name.zh) || says(en, ': ', name.en) ? [`${own.zh} > ${zh} | ${en}`] : [],
  )
}

/** Of the cases that aren't the one, the amounts and days that they were held against without a line that tells how they were come to. */
function untoldIn(all: readonly ExplanationLine[]): readonly string[] {
  const isTold = (name: string) => all.some(({ label }) => label?.en.includes(name))
  const ruledOut = all.filter(({ when, state }) => when !== undefined && state === 'fails')
  const named = ruledOut.flatMap(({ terms }) =>
    terms.filter(({ fact, value }) => fact === undefined && typeof value !== 'boolean'),
  )
  return named.map(({ label }) => label.en).filter((name) => !isTold(name))
}

describe.each(provisions.map((one) => [one.id, one] as const))('%s in words', (_, of) => {
  const keys = keysIn(of)
  const parameters = changesOf(of)
  const readings = readingsOf(of).map((reading): { readonly reading?: string } =>
    reading === undefined ? {} : { reading },
  )
  const faults = (lines: readonly Line[]): string[] =>
    linesIn(lines).flatMap((line) => [
      ...faultsOf(line, of),
      ...keys.filter((key) => line.words.zh.includes(key) || line.words.en.includes(key)),
    ])

  it('says what it says in both languages, under every reading', () => {
    for (const options of readings) {
      const { lines } = outline(of, options)
      expect(lines.length).toBe(coreOf(of).roots.length)
      expect(faults(lines), JSON.stringify(options)).toEqual([])
      const paths = linesIn(lines).map((line) => line.path)
      expect(new Set(paths).size).toBe(paths.length)
    }
  })
  it('says under no output its own name', () => {
    if (of.kind !== 'calculator') return
    const facts = coreOf(of).facts.flatMap(({ label }) => [label.zh, label.en])
    for (const options of readings)
      for (const [at, line] of outline(of, options).lines.entries()) {
        const { label } = coreOf(of).roots[at] as { readonly label: Words }
        if (!facts.includes(label.zh) && !facts.includes(label.en)) expect(saysItself(line, label)).toEqual([])
      }
  })
  it('follows a reform, and cites no changed figure as the document’s', () => {
    for (const options of readings.slice(0, 4)) {
      const { lines, changed } = outline(of, { ...options, parameters, asOf: '2023-06-15' })
      expect(faults(lines)).toEqual([])
      if (changed !== undefined && changed.length > 0 && boundsIn(of, options.reading).length > 0)
        expect(linesIn(lines).some((line) => line.words.zh.includes('改自'))).toBe(true)
      for (const line of linesIn(lines).filter((one) => one.words.zh.includes('改自')))
        expect(line.source).toBeUndefined()
    }
  })
  it('says the figures that it holds facts against', () => {
    for (const { reading } of readings.slice(0, 4)) {
      const { zh } = describeIn(of, reading === undefined ? {} : { reading })
      for (const parameter of boundsIn(of, reading)) expect(zh).toContain(figureText(parameter, 'zh'))
    }
  })
  it('says the same of a record, with what it came to', () => {
    const said = new Set(linesIn(outline(of).lines).map((line) => line.words.en))
    fc.assert(
      fc.property(arbitraryInput(of), (record) => {
        try {
          const { lines } = explain(of, record, { asOf: '2023-06-15' })
          expect(faults(lines)).toEqual([])
          for (const line of linesIn(lines)) expect(said).toContain(line.words.en)
          const all = linesIn(lines) as readonly ExplanationLine[]
          expect(untoldIn(all)).toEqual([])
          const marked = all.filter((line) => line.state === 'holds')
          // A case may hold whose condition, a line below it, fails.
          for (const { value, parts } of marked)
            expect(value !== false || parts.some((one) => one.state === 'fails')).toBe(true)
        } catch (error) {
          if (!(error instanceof InvalidFactsError)) throw error
        }
      }),
      { numRuns: 5, seed: 1 },
    )
  })
})

describe('a line says its unit, and what is required of what', () => {
  it.each<[string, string | undefined, string, string, string]>([
    ['m50.exhibition-subsidy-cap', 'raises-ceiling', 'fixed/5', '否则：0元', 'otherwise: 0 yuan'],
    ['m06.vehicle-subsidy', undefined, 'cap/4', '车辆类别为其他车型 → 0元', 'vehicle type: another type → 0 yuan'],
    ['m06.vehicle-subsidy', undefined, 'amount/2', '否则：0元', 'otherwise: 0 yuan'],
    [
      'm01.policy-custodian',
      undefined,
      'class/2',
      '若制定部门数超过1个：全部制定部门',
      'if departments that made it more than 1: all departments that made it',
    ],
    [
      'm32.escrow-release',
      'agreed-total',
      'payable/1/not',
      '监管资金未全额到位：监管账户已收总额少于约定监管资金总额',
      'the escrow isn’t full: money in escrow less than agreed escrow total',
    ],
    [
      'm14.special-equipment-training',
      'operators-only',
      'when/2',
      '若培训对象不是特种设备作业人员',
      'if who is trained other than special-equipment operator',
    ],
    [
      'm65.counselling-appointment',
      undefined,
      'isBookedInTime/1',
      '若心理咨询时间不在星期二：每周二才有专家轮值，这一天没有',
      'if time of the counselling is not on a Tuesday: an expert is on duty every Tuesday, and not on this day',
    ],
    [
      'm32.mortgaged-transfer',
      undefined,
      'when/3/1/6/2',
      '若买方付款方式为全款（不贷款）：不贷款的买方可带押过户',
      'if how the buyer pays: in full, without a loan: a purchase without a loan is admitted',
    ],
    [
      'm06.free-parking',
      undefined,
      'free/2',
      '若不是占道收费泊位：免收只写占道收费泊位',
      'if not an on-street paid space: only on-street paid spaces are spoken of',
    ],
  ])('%s %s %s', (id, reading, path, zh, en) => {
    const told = outline(id as (typeof provisions)[number]['id'], (reading ? { reading } : {}) as never)
    expect(linesIn(told.lines).find((line) => line.path === path)?.words).toEqual({ zh, en })
  })
})
