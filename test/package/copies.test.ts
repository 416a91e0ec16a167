import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createConsumer } from './packed'

/* Copies of the packed library in one process: as ESM and as CJS, of the next version, and of one whose provisions are made otherwise. */

const consumer = createConsumer({ name: 'copies', private: true, type: 'module' })
afterAll(() => consumer.remove())
const packages = join(consumer.folder, 'node_modules')

/** A copy of the package under another name, changed throughout. */
function copyAs(name: string, change: (text: string) => string): void {
  const home = join(packages, name)
  cpSync(join(packages, 'haotong'), home, { recursive: true })
  for (const path of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
    if (!/^(package\.json|dist\/.*\.c?js)$/.test(path) || path.startsWith('dist/explorer')) continue
    const file = join(home, path)
    const text = readFileSync(file, 'utf8')
    const changed = change(text).replaceAll('"haotong/package.json"', `"${name}/package.json"`)
    writeFileSync(file, path === 'package.json' ? changed.replace('"name": "haotong"', `"name": "${name}"`) : changed)
  }
}

const { version } = JSON.parse(readFileSync(join(packages, 'haotong/package.json'), 'utf8')) as { version: string }
const NEXT = version.replace(/\d+$/, (patch) => String(Number(patch) + 1))
/* Its days that are free are 4, so what it answers is told from what this one does. */
copyAs('haotong-next', (text) =>
  text.replaceAll(`"${version}"`, `"${NEXT}"`).replace(/(?<=freeDays: figure\(\s*)3,/, '4,'),
)
copyAs('haotong-other', (text) => text.replaceAll('haotong/1/', 'haotong/2/'))

const doors = (load: (name: string) => string, name: string): string =>
  `{ face: ${load(name)}, language: ${load(`${name}/language`)}, calculators: ${load(`${name}/calculators`)}, rules: ${load(`${name}/rules`)}, facts: ${load(`${name}/facts`)}, data: ${load(`${name}/data`)} }`
const imported = (name: string): string => `await import('${name}')`

consumer.write(
  'main.js',
  `
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const esm = ${doors(imported, 'haotong')}
const copies = {
  cjs: ${doors((name) => `require('${name}')`, 'haotong')},
  next: ${doors(imported, 'haotong-next')},
  other: ${doors(imported, 'haotong-other')},
}
const loan = { principal: '5000000', sector: 'manufacturing', days: 4 }
const title = { zh: '混', en: 'mixed' }
const tried = (call) => {
  try {
    const value = call()
    return value === undefined ? 'nothing' : value
  } catch (error) {
    return { name: error.name, message: error.message }
  }
}
const thrown = (call) => {
  try {
    call()
  } catch (error) {
    return error
  }
}
/** What one copy makes of what another made. */
function meet(ours, theirs) {
  const fee = theirs.calculators.loanRolloverFee
  const rule = theirs.rules.vehicleSubsidyEligibility
  const invalid = thrown(() => theirs.face.evaluate('m03.loan-rollover-fee', { days: 'four' }))
  const unknown = thrown(() => theirs.face.evaluate('m03.nothing'))
  const reform = theirs.face.reform({ 'm03.free-days': 5 })
  const checked = rule.check({ cityMileageKm: 3 })
  const area = theirs.face.receipt('m04.urban-area', { district: 'tongzhou' })
  const ofFee = theirs.face.receipt('m03.loan-rollover-fee', loan)
  const matched = theirs.face.receipt(theirs.face.match('vehicle', { isNewEnergy: false }))
  return {
    isAnother: fee !== ours.calculators.loanRolloverFee,
    fee: tried(() => ours.language.evaluate(fee, loan).values.fee),
    bound: tried(() => ours.face.evaluate(fee, loan).values.fee),
    explained: tried(() => ours.language.explain(fee, loan).toText('en').split('\\n')[0]),
    matched: tried(() => ours.language.matcher([rule])({ isNewEnergy: false }).ineligible.map((one) => one.id)),
    asked: tried(() => ours.language.interview(rule, {}).open),
    schema: tried(() => ours.language.toJSONSchema(fee).required),
    query: tried(() => ours.language.toSQL(rule, { from: 't', key: 'id' }).length > 100),
    proved: tried(() => ours.language.prove(fee)),
    book: tried(() => ours.language.rulebook({ name: 'mixed', title, provisions: [fee] }).evaluate('m03.loan-rollover-fee', loan).values.fee),
    taken: tried(() => ours.language.rulebook({ name: 'more', title, extends: theirs.face.nantong }).evaluate('m03.loan-rollover-fee', loan).values.fee),
    mixed: tried(() => {
      const { all, calculator, eligibility, min, output } = ours.language
      const { vehicle } = theirs.facts
      const { freight } = ours.data
      const base = { title, source: ours.face.provision('m06.vehicle-subsidy').source, subject: vehicle }
      const far = eligibility('yc.far', () => ({ ...base, when: all(rule.holds, vehicle.cityMileageKm.atLeast(freight.mileageThreshold)) }))
      const less = calculator('yc.less', () => ({ ...base, outputs: { less: output.money(title, min(vehicle.purchasePrice, freight.subsidyClosedVan, 9000)) } }))
      return [far({ cityMileageKm: 19999 }).outcome, String(less({ purchasePrice: '8500' }).less)]
    }),
    invalid: [invalid instanceof ours.face.InvalidFactsError, ours.face.InvalidFactsError.is(invalid), ours.face.UnknownNameError.is(invalid)],
    unknown: [unknown instanceof ours.face.UnknownNameError, ours.face.UnknownNameError.is(unknown), ours.face.InvalidFactsError.is(unknown)],
    reform: tried(() => ours.face.evaluate('m03.loan-rollover-fee', loan, { parameters: reform }).values.fee),
    spread: tried(() => ours.face.evaluate('m03.loan-rollover-fee', loan, { parameters: { ...reform } })),
    checked: tried(() => ours.rules.vehicleSubsidyEligibility(checked)),
    back: tried(() => rule(checked).outcome),
    result: tried(() => ours.face.receipt(theirs.face.evaluate('m03.loan-rollover-fee', loan))),
    matches: tried(() => ours.face.receipt(theirs.face.match('vehicle', {}))),
    area: tried(() => ours.face.replay(area, { district: 'tongzhou' }).differs),
    ofFee: tried(() => ours.face.replay(ofFee, loan).differs),
    ofMatch: tried(() => ours.face.replay(matched, { isNewEnergy: false }).differs),
    divided: tried(() => {
      const known = Object.fromEntries(theirs.calculators.fxHedgingRatio.needs.map((name) => [name, '0']))
      return thrown(() => ours.language.explain(theirs.calculators.fxHedgingRatio, known))?.name ?? 'explained'
    }),
    kept: tried(() => ours.language.fromJSON(ours.language.rulebook({ name: 'more', title, extends: theirs.face.nantong }).toJSON()).evaluate('m03.loan-rollover-fee', loan).values.fee),
    edition: tried(() => ours.language.fromJSON(JSON.parse(JSON.stringify(theirs.face.nantong.toJSON()))).evaluate('m03.loan-rollover-fee', loan).values.fee),
  }
}
console.log(JSON.stringify(Object.fromEntries(Object.entries(copies).flatMap(([name, one]) => [[name, meet(esm, one)], [name + ' of us', meet(one, esm)]]))))
`,
)
const said = JSON.parse(consumer.node('main.js')) as Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The fee that a copy's own provision says: nothing, where its free days are 4. */
const FEES: Readonly<Record<string, readonly [theirs: string, ours: string]>> = {
  cjs: ['4000', '4000'],
  'cjs of us': ['4000', '4000'],
  next: ['0', '4000'],
  'next of us': ['4000', '0'],
}

describe.each(Object.entries(FEES))('%s', (name, [fee, own]) => {
  const met = said[name] as Readonly<Record<string, unknown>>
  it('is another, and its provisions are read as they are', () => {
    expect(met).toMatchObject({
      isAnother: true,
      fee,
      explained: expect.stringMatching(/^Loan rollover fee/),
      matched: ['m06.vehicle-subsidy-eligibility'],
      asked: 1,
      schema: ['principal', 'sector', 'days'],
      query: true,
      proved: [],
      divided: 'explained',
    })
  })
  it('lends its provisions, facts and whole rulebook to one of ours', () => {
    expect(met).toMatchObject({ book: fee, taken: fee, kept: fee, edition: fee, mixed: ['ineligible', '8000'] })
  })
  it('is refused plainly by a rulebook that has its own of that id', () => {
    const message =
      'provision: got m03.loan-rollover-fee of another rulebook or of another copy of the library, expected a provision of this rulebook, or its id; did you mean m03.loan-rollover-fee?'
    expect(met['bound']).toEqual({ name: 'UnknownNameError', message })
  })
  it('throws errors that are known, though they are of other classes', () => {
    expect(met).toMatchObject({ invalid: [false, true, false], unknown: [false, true, false] })
  })
  it('makes reforms that are taken, and not where they are copied', () => {
    expect(met['reform']).toBe('0')
    expect(met['spread']).toMatchObject({
      name: 'InvalidFactsError',
      message: expect.stringContaining('a copy of a reform'),
    })
  })
  it('makes checked facts and results that are refused by what they are', () => {
    const checked = 'got checked facts of another copy of the library'
    expect(met['checked']).toMatchObject({ name: 'InvalidFactsError', message: expect.stringContaining(checked) })
    expect(met['back']).toBe('ineligible')
    for (const one of [met['result'], met['matches']])
      expect(one).toMatchObject({ name: 'InvalidFactsError', message: expect.stringContaining('a result itself') })
  })
  it('gives receipts that are replayed, with what differs', () => {
    const isNext = name.startsWith('next')
    const [from, to] = name === 'next' ? [NEXT, version] : [version, NEXT]
    const library = isNext ? [{ what: 'library', from, to }] : []
    expect(met).toMatchObject({ area: library, ofMatch: library })
    const [before, after] = fee === '0' ? ['4', '3'] : ['3', '4']
    const figure = { what: 'figure', id: 'm03.free-days', from: before, to: after }
    expect(met['ofFee']).toEqual(fee === own ? [] : [...library, figure, expect.objectContaining({ what: 'result' })])
  })
})

describe.each(['other', 'other of us'])('one whose provisions are made otherwise (%s)', (name) => {
  const met = said[name] as Readonly<Record<string, unknown>>
  it.each(['fee', 'explained', 'matched', 'asked', 'schema', 'query', 'proved'])(
    'is refused by its id: %s',
    (reader) => {
      const message = expect.stringMatching(/^provision: got m0\d\.[a-z-]+, made by another version of the library/)
      expect(met[reader]).toMatchObject({ name: 'InvalidFactsError', message })
    },
  )
  it.each(['book', 'taken', 'kept'])('goes into no rulebook: %s', (reader) => {
    expect(met[reader]).toMatchObject({
      name: 'InvalidRulebookError',
      message: expect.stringContaining('another version'),
    })
  })
  it('goes into no expression', () => {
    expect(met['mixed']).toMatchObject({ name: 'TypeError', message: expect.stringContaining('no expression') })
  })
  it('is known by what is plain data: an edition, a receipt', () => {
    expect(met).toMatchObject({ edition: '4000', area: [], ofFee: [], ofMatch: [] })
  })
})
