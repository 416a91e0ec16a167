import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate, measures, provisions } from '../../src/index'
import { run } from '../../src/repl/commands'
import { errorText } from '../../src/repl/error-text'
import { anyText } from '../../src/repl/render'
import { readArguments, UsageError } from '../../src/repl/usage'
import { USAGE } from '../../src/repl/words'
import { temporaryFolder } from '../support/folder'
import { haotong } from '../support/haotong'

const fee = '{"principal":"5000000","sector":"manufacturing","days":4}'
const van = {
  isCertifiedOperator: true,
  annualAssessmentPassed: true,
  isNewEnergy: true,
  vehicleType: 'light-box-truck',
}

/** {"额": 1}, as a spreadsheet of the mainland may save it. */
const IN_GBK = Buffer.from('7b22b6ee223a317d', 'hex')

const folder = temporaryFolder('commands')
let files = 0
function fileOf(text: string | Buffer): string {
  files += 1
  const path = join(folder, `record${files}.json`)
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
    expect(text).toContain('M03  ')
    expect(text).toContain('m03.loan-rollover-fee')
    expect(text).toContain(
      'how the first days are priced once the term outlasts a row: all days at the one row (whole-term) | each day at its own row (marginal); by default whole-term: ',
    )
  })
  it('says what each reading answers', () => {
    const id = 'm36.minor-violation-treatment'
    const about = '没有危害后果是否算“危害后果轻微”'
    expect(haotong('show', id, '--lang', 'zh')).toContain(`读法  ${about}：算 | 须有轻微后果（默认：算，`)
    expect(haotong('eval', id, '{}', '--lang', 'zh')).toMatch(new RegExp(`读法  ${about}：算$`, 'm'))
    expect(haotong('eval', id, '{}')).toMatch(/reading +whether no harm is minor harm: it is \(minor-or-none\)$/m)
  })
  it('shows one provision', () => {
    expect(haotong('show', 'm06.vehicle-subsidy-eligibility')).toContain('needs        isCertifiedOperator')
  })
  it('with what it opens, what says more of that, and its rule', () => {
    const text = haotong('show', 'm06.vehicle-subsidy-eligibility')
    expect(text).toMatch(/^ {2}gives +a yearly operating subsidy: 8,000 yuan a vehicle, .* at most 10% of its price/m)
    expect(text).toMatch(/^ {2}see +m06\.vehicle-subsidy$/m)
    expect(text).toContain(
      '\n  rule\n    eligible: all of these\n      the operator is certified\n      annual assessment passed\n',
    )
    expect(text).toMatch(/^ {6}mileage in the city at least 20,000 km$/m)
    // How an open text is read stands above, with the other ways.
    expect(haotong('show', 'm03.loan-rollover-fee')).not.toMatch(/^ +reading: /m)
  })
  it('as it is asked about: with changed figures, and under a reading', () => {
    const changed = ['--set', 'm06.mileage-threshold=3', '--set', 'm06.subsidy-price-cap=12', '--lang', 'zh']
    const text = haotong('show', 'm06.vehicle-subsidy-eligibility', ...changed)
    expect(text).toContain('市区行驶里程不少于3万公里（改自 2万公里）')
    expect(text).toMatch(/可得 .*12%（改自 10%）/)
    expect(haotong('show', 'm03.loan-rollover-fee', '--reading', 'marginal')).toMatch(
      /^ {4}reading: .*: each day at its own row \(marginal\); other readings: all days/m,
    )
    expect(() => haotong('show', 'm03.loan-rollover-fee', '--reading', 'marginel')).toThrow(/marginal/)
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
    expect(haotong('eval', 'm03.loan-rollover-fee', fee)).toContain('fee          4000')
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
    expect(haotong('eval', 'm03.loan-rollover-fee', fee, '--reading', 'marginal')).toContain('fee          1000')
  })
  it('takes the facts from standard input', () => {
    const { words, flags } = readArguments(['eval', 'm03.loan-rollover-fee', '-'])
    const from = (text: string) => (where: string | 0) => (where === 0 ? text : '')
    expect(run(words, flags, from(fee))).toBe(haotong('eval', 'm03.loan-rollover-fee', fee))
    expect(() => run(words, flags, from('fee'))).toThrow(/^- isn't JSON/)
    const unreadable = () => {
      throw new Error('EAGAIN')
    }
    expect(() => run(words, flags, unreadable)).toThrow("can't read -: EAGAIN")
  })
  it('says what fails and what is missing', () => {
    expect(haotong('eval', 'm06.vehicle-subsidy-eligibility', '{"cityMileageKm":1}')).toContain(
      'mileage in the city at least 20,000 km (mileage in the city 1 km)',
    )
    expect(haotong('eval', 'm06.vehicle-subsidy-eligibility')).toContain('missing      isCertifiedOperator: ')
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
    [['match', 'vehicle', '/no/such/file'], /\/no\/such\/file is neither JSON nor a file/],
    [['eval', 'm03.loan-rollover-fee', '{"a":1,"a":2}'], /each name once/],
    [['eval', 'm03.loan-rollover-fee', '[1]'], /^FACTS has to be a record of facts \(a JSON object\)$/],
    [['eval', 'm03.loan-rollover-fee', 'null'], /^FACTS has to be a record of facts/],
    [['eval', 'm03.loan-rollover-fee', fileOf('[1]')], /record\d+\.json has to be a record of facts/],
    [['eval', 'm03.loan-rollover-fee', fileOf(IN_GBK)], /record\d+\.json: the file isn’t UTF-8: save it as UTF-8$/],
    [
      ['match', 'loan', '{}'],
      /a subject with eligibilities \(loan has none; its provisions are asked by their ids\): /,
    ],
    [['reform', 'm03.loan-rollover-fee', '{}'], /--set P=VALUE is missing/],
    [['reform', 'm03.loan-rollover-fee', '{}', '--set', 'x'], /--set takes P=VALUE, not x/],
    [['list', '--reading'], /--reading lacks its value/],
    [['list', '--json=1'], /--json takes no value/],
    [['find', 'nothing of the kind'], /no measure or provision is titled like/],
    [['find'], /what to find is missing/],
    [['match', 'vehicle'], /the file is missing/],
    [['match', 'vessels', fileOf('{}')], /no subject “vessels”, there are: .*vessel/],
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
    expect(errorText(caught, 'zh')).toBe('转贷天数：给出的是0，应为整数（如 48、5万），以天计，不少于 1')
    expect(errorText(new UsageError(USAGE), 'en')).toBe(USAGE.en)
    expect(errorText('whatever was thrown', 'en')).toBe('whatever was thrown')
  })
})

describe('facts are read as people have them', () => {
  const asked = (facts: string, ...flags: string[]) => haotong('eval', 'm03.loan-rollover-fee', facts, ...flags)
  it('by label, in either language, with amounts as they are written', () => {
    expect(asked('{"转贷金额":"500万元","所属行业":"制造业","转贷天数":"4天"}')).toBe(asked(fee))
    expect(asked('{"principal":"5,000,000","sector":"manufacturing","days":4}')).toContain('computed')
  })
  it('from a file, with a byte order mark or without', () => {
    expect(asked(fileOf(`\ufeff${fee}`))).toBe(asked(fee))
    expect(asked(fileOf(fee))).toBe(asked(fee))
  })
  it('exactly: a sum just over a bound is over it', () => {
    const just = (principal: string) => asked(`{"principal":${principal},"sector":"other","days":4}`, '--json')
    expect(JSON.parse(just('5000000')).values.dailyRate).not.toBe(undefined)
    expect(just('5000000.0000000001')).not.toBe(just('5000000'))
  })
  it('or what can’t be read is said, by label in Chinese', () => {
    const refused = (lang: string) => () => asked('{"转贷金额":"约500万","所属行业":"制造","天数":4}', '--lang', lang)
    expect(refused('en')).toThrow(UsageError)
    expect(refused('en')).toThrow(/转贷金额: got "约500万", which is no exact value/)
    expect(refused('en')).toThrow(/“天数”: a column is named for a known fact/)
  })
})

describe('figures may be changed', () => {
  const facts = JSON.stringify({
    ...van,
    vehicleType: 'light-enclosed-van',
    cityMileageKm: 23400,
    purchasePrice: '75000',
  })
  it('in any question, and both results be shown', () => {
    const set = ['--set', 'm06.subsidy-price-cap=15']
    expect(haotong('eval', 'm06.vehicle-subsidy', facts)).toContain('amount       7500')
    expect(haotong('eval', 'm06.vehicle-subsidy', facts, ...set)).toContain('amount       8000')
    const both = haotong('reform', 'm06.vehicle-subsidy', facts, ...set)
    expect(both).toMatch(/as stated: computed[\s\S]*7500[\s\S]*as changed: computed[\s\S]*8000/)
  })
  it('and the readings say them', () => {
    const asked = [
      'm65.hospitalisation-subsidy',
      '{}',
      '--lang',
      'zh',
      '--set',
      'm65.hospitalisation-subsidy-staff=5000',
    ]
    for (const command of ['eval', 'receipt']) {
      expect(haotong(command, ...asked)).toContain('至多5,000名（改自 4,000名）')
      expect(haotong(command, ...asked.slice(0, 4))).toMatch(/至多4,000名$/m)
    }
    expect(haotong('reform', ...asked)).toMatch(/至多4,000名\n[\s\S]*至多5,000名（改自 4,000名）/)
  })
})

describe('haotong find, show', () => {
  it('goes by titles in either language', () => {
    expect(haotong('find', '补贴')).toContain('m65.talent-allowance-rate')
    expect(haotong('find', 'vehicle', 'subsidy')).toContain('m06.vehicle-subsidy ')
    expect(haotong('show', '物流')).toContain('M06')
    expect(haotong('show', '转贷费率')).toContain('m03.loan-rollover-fee')
  })
})

describe('at the prompt', () => {
  it('amounts show as numbers, provisions by their words', () => {
    expect(anyText(evaluate('m03.loan-rollover-fee', JSON.parse(fee)), 'en')).toContain('fee: 4000')
    expect(anyText(provisions[0], 'en')).toContain(provisions[0]?.id)
    expect(anyText(undefined, 'en')).toBe('undefined')
  })
})
