import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate, measures, provisions } from '../../src/index'
import { errorText, readArguments, run, USAGE, UsageError } from '../../src/repl/commands'
import { valueText } from '../../src/repl/render'

const haotong = (...given: string[]): string => {
  const { words, flags } = readArguments(given)
  return run(words, flags)
}
const fee = '{"principal":"5000000","sector":"manufacturing","days":4}'
const van = {
  isCertifiedOperator: true,
  annualAssessmentPassed: true,
  isNewEnergy: true,
  vehicleType: 'light-box-truck',
}

function fileOf(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'haotong-')), 'record.json')
  writeFileSync(path, text)
  return path
}

describe('haotong list', () => {
  it('names every measure and every provision', () => {
    const text = haotong('list')
    for (const one of [...measures, ...provisions]) expect(text).toContain(one.id)
    expect(text.split('\n').at(-1)).toMatch(
      new RegExp(`^${measures.length} of ${measures.length} measures, \\d+ provisions, \\d+ contradictions`),
    )
  })
})

describe('haotong show', () => {
  it.each(['m03', 'M03', '3'])('shows the measure %s with its provisions', (which) => {
    const text = haotong('show', which)
    expect(text).toContain('M03  推广转贷平台')
    expect(text).toContain('m03.loan-rollover-fee')
    expect(text).toContain('whole-term | marginal (default whole-term')
  })
  it('shows one provision', () => {
    expect(haotong('show', 'm06.vehicle-subsidy-eligibility')).toContain('needs        isCertifiedOperator')
  })
  it.each([
    ['m99', /measure: got "m99"/],
    ['m03.loan-rollover-fees', /did you mean m03.loan-rollover-fee\?/],
  ])('knows no %s', (which, message) => {
    expect(() => haotong('show', which)).toThrow(message)
  })
})

describe('haotong eval', () => {
  it('gives the outputs', () => {
    expect(haotong('eval', 'm03.loan-rollover-fee', fee)).toContain('fee            4000')
  })
  it('gives JSON that is the evaluation', () => {
    const text = haotong('eval', 'm03.loan-rollover-fee', fee, '--json')
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(evaluate('m03.loan-rollover-fee', JSON.parse(fee)))))
  })
  it('explains, in either language, as text or JSON', () => {
    expect(haotong('eval', 'm03.loan-rollover-fee', fee, '--explain', '--lang', 'zh')).toContain('转贷费用 = 4,000')
    expect(JSON.parse(haotong('eval', 'm03.loan-rollover-fee', fee, '--explain', '--json')).lines[1].value).toBe('4000')
  })
  it('takes a day and a reading', () => {
    expect(haotong('eval', 'm03.annual-volume-target', '{"rolloverVolume":1}', '--as-of', '2024-01-01')).toContain(
      'ended',
    )
    expect(haotong('eval', 'm03.loan-rollover-fee', fee, '--reading', 'marginal')).toContain('fee            1000')
  })
  it('takes the facts from standard input', () => {
    const { words, flags } = readArguments(['eval', 'm03.loan-rollover-fee', '-'])
    const from = (text: string) => (where: string | 0) => (where === 0 ? text : '')
    expect(run(words, flags, from(fee))).toBe(haotong('eval', 'm03.loan-rollover-fee', fee))
    expect(() => run(words, flags, from('fee'))).toThrow(/^FACTS isn't JSON/)
    const unreadable = () => {
      throw new Error('EAGAIN')
    }
    expect(() => run(words, flags, unreadable)).toThrow("can't read -: EAGAIN")
  })
  it('says what fails and what is missing', () => {
    expect(haotong('eval', 'm06.vehicle-subsidy-eligibility', '{"cityMileageKm":1}')).toContain(
      'mileage in the city at least 20,000 km (1)',
    )
    expect(haotong('eval', 'm06.vehicle-subsidy-eligibility')).toContain('missing        isCertifiedOperator: ')
  })
})

describe('haotong match', () => {
  it('sorts every eligibility of the subject', () => {
    const path = fileOf(JSON.stringify({ ...van, cityMileageKm: 20000 }))
    const text = haotong('match', 'vehicle', path)
    expect(text).toMatch(/^eligible \(1\)\nm06.vehicle-subsidy-eligibility/)
    expect(JSON.parse(haotong('match', 'vehicle', path, '--json')).eligible[0].id).toBe(
      'm06.vehicle-subsidy-eligibility',
    )
  })
})

describe('what the person gets wrong is said in a line', () => {
  it.each([
    [['fly'], /no command fly/],
    [['eval'], /the provision’s id is missing/],
    [['eval', 'm03.loan-rollover-fee', '{'], /FACTS isn't JSON/],
    [['match', 'vehicle', '/no/such/file'], /can't read \/no\/such\/file/],
    [['match', 'vehicle'], /the file is missing/],
    [['match', 'vessels', fileOf('{}')], /subject: got "vessels", expected one of /],
    [['list', '--wat'], /--wat/],
    [['list', '--lang', 'fr'], /zh or en, not fr/],
  ])('%o', (given, message) => {
    expect(() => haotong(...given)).toThrow(message)
  })
  it('with the issues in the person’s language', () => {
    let caught: unknown
    try {
      haotong('eval', 'm03.loan-rollover-fee', '{"days":0}')
    } catch (error) {
      caught = error
    }
    expect(errorText(caught, 'zh')).toBe('days：给出的是0，应为整数，不少于 1')
    expect(errorText(new UsageError(USAGE), 'en')).toBe(USAGE)
    expect(errorText('whatever was thrown', 'en')).toBe('whatever was thrown')
  })
})

describe('at the prompt', () => {
  it('amounts show as numbers, provisions by their words', () => {
    expect(valueText(evaluate('m03.loan-rollover-fee', JSON.parse(fee)), 'en')).toContain('fee: 4000')
    expect(valueText(provisions[0], 'en')).toContain(provisions[0]?.id)
    expect(valueText(undefined, 'en')).toBe('undefined')
  })
})
