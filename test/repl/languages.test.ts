import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { type Language, provisions } from '../../src/index'
import { main } from '../../src/repl/main'
import { openShell } from '../../src/repl/shell'
import { temporaryFolder } from '../support/folder'
import { city } from './city'

/* Each command answers in the language asked for, and in no other. */

const van =
  '{"isCertifiedOperator":true,"annualAssessmentPassed":true,"isNewEnergy":true,"vehicleType":"light-enclosed-van","cityMileageKm":10000,"purchasePrice":"75000"}'
const loan = '{"principal":"5000000","sector":"manufacturing","days":4}'

const rulebooks = temporaryFolder('languages')
const yancheng = join(rulebooks, 'yancheng.json')
writeFileSync(yancheng, JSON.stringify(city.toJSON()))
const noRulebook = join(rulebooks, 'no-rulebook.json')
writeFileSync(noRulebook, '{"format":"x"}')
const noModule = join(rulebooks, 'no-rulebook.mjs')
writeFileSync(noModule, 'export const answer = 42\n')

const vans = join(rulebooks, 'vans.csv')
writeFileSync(vans, 'isNewEnergy,cityMileageKm,other\ntrue,25000,1\nfalse,about 3,2\ntrue,"1"2,3\n')
const twoIds = join(rulebooks, 'columns.json')
writeFileSync(twoIds, '{"no such":"isNewEnergy"}')
const out = (ending: string): string => join(rulebooks, `out.${ending}`)

const commands: readonly (readonly string[])[] = [
  ['--help'],
  ['list'],
  ['find', 'm03'],
  ['show', 'm03'],
  ['show', 'm06'],
  ['show', 'm65'],
  ['eval', 'm03.loan-rollover-fee', loan],
  ['eval', 'm03.loan-rollover-fee'],
  ['eval', 'm06.vehicle-subsidy-eligibility', van],
  ['eval', 'm04.urban-area', '{"district":"tongzhou"}'],
  ['eval', 'm03.annual-volume-target', '{"rolloverVolume":1}', '--as-of', '2024-01-01'],
  ['match', 'vehicle', van, '--as-of', '2023-06-01'],
  ['match', 'enterprise', '{"size":"small"}', '--as-of', '2023-06-01'],
  ['remedies', 'm06.vehicle-subsidy-eligibility', van],
  ['reform', 'm06.vehicle-subsidy', van, '--set', 'm06.subsidy-price-cap=15'],
  ['receipt', 'm03.loan-rollover-fee', loan],
  ['template', 'vehicle'],
  ['interview', 'vehicle'],
  ['interview', 'enterprise', '{"size":"small"}'],
  ['interview', 'm03.loan-rollover-fee', '{"days":4}', '--explain'],
  ['interview', 'nothing'],
  ['interview'],
  ['diff', 'nantong', yancheng],
  ['diff', yancheng, 'nantong'],
  ['diff', yancheng, yancheng],
  ['diff'],
  ['diff', 'nantong', '/no/such/file.json'],
  ['diff', 'nantong', '/no/such/module.js'],
  ['diff', 'nantong', noRulebook],
  ['diff', 'nantong', noModule],
  ['list', '--rulebook', yancheng],
  ['show', 'y1', '--rulebook', yancheng],
  ['show', 'y1.grant', '--rulebook', yancheng],
  ['eval', 'y1.grant', '{"y1Staff":3}', '--rulebook', yancheng],
  ['eval', 'm03.loan-rollover-fee', loan, '--rulebook', yancheng],
  ['match', 'workshop', '{"y1Staff":4}', '--rulebook', yancheng],
  ['interview', 'workshop', '--rulebook', yancheng],
  ['fly'],
  ['eval'],
  ['eval', 'm99.nothing'],
  ['eval', 'm03.loan-rollover-fee', '{"days":"about 4"}'],
  ['eval', 'm03.loan-rollover-fee', '{"days":0,"sector":"farming","principal":"1/2"}'],
  ['eval', 'm03.loan-rollover-fee', '{"dayz":4}'],
  ['eval', 'm03.loan-rollover-fee', '{"a":1,"a":2}'],
  ['eval', 'm03.loan-rollover-fee', '/no/such/file'],
  ['eval', 'm03.loan-rollover-fee', loan, '--as-of', 'yesterday'],
  ['match', 'vessels', '{}'],
  ['show', 'm99'],
  ['find', '0000'],
  ['list', '--wat'],
  ['list', '--reading'],
  ['reform', 'm03.loan-rollover-fee', '{}', '--set', 'x'],
  ['reform', 'm03.loan-rollover-fee', '{}', '--set', 'm03.free-dayz=5'],
  ['reform', 'm03.loan-rollover-fee', '{}', '--set', 'm03.free-days=-5'],
  ['template', 'vessels'],
  ['template', 'm03.loan-rollover-fees'],
  ['batch'],
  ['batch', 'vehicle', '/no/such/file', '--out', '/dev/null'],
  ['batch', 'vehicle', vans],
  ['batch', 'vehicle', vans, '--out', out('csv'), '--bad', out('bad.csv'), '--as-of', '2023-06-01', '--why'],
  ['batch', 'vehicle', vans, '--out', out('ndjson'), '--bad', out('bad.csv'), '--why', '--key', 'other'],
  ['batch', 'vehicle', vans, '--out', '/no/such/folder/out.csv'],
  ['batch', 'vehicle', vans, '--out', vans],
  ['batch', 'vehicles', vans, '--out', out('csv')],
  ['schema', 'vessels'],
  ['schema'],
  ['sql', 'vehicle', '--from', 'fleet', '--key', 'plate', '--dialect', 'oracle'],
  ['sql', 'vehicles', '--from', 'fleet', '--key', 'plate'],
  ['sql', 'm01.benefit-groups', '--from', 'fleet', '--key', 'plate'],
  ['sql', 'vehicle', '--from', 'fleet'],
  ['sql', 'vehicle', '--from', 'fleet', '--key', 'plate', '--columns', twoIds],
  ['sql'],
  ['explore', '--port', 'x'],
]

/** What the command line says of its own: without ids, flags, what was typed, the document's own headings, and names in capitals. */
function ownWords(said: string, typed: readonly string[]): string {
  const ids = [
    ...[...provisions, ...city.provisions, ...city.parameters].map((one) => one.id),
    ...typed.flatMap((one) => one.split(/[\s"{}:,]+/)),
    // A rule in full says the names that its readings are asked for by.
    ...(typed[0] === 'diff'
      ? provisions.flatMap((one) => one.readings.flatMap((open) => Object.keys(open.options)))
      : []),
  ].filter(Boolean)
  const bare = ids.sort((a, b) => b.length - a.length).reduce((rest, id) => rest.replaceAll(id, ''), said)
  return bare
    .replace(/https?:\/\/\S+/g, '')
    .replace(/“[^”]*”|"[^"]*"|［[^］]*］/g, '')
    .replace(/\bm\d\d(\.[a-z0-9./-]*)?|--[a-z-]+|haotong( [a-z]+)?|sha256:\S+|\b[Mm]\d\d\b|\bzh\b|\ben\b/g, '')
}

const run = async (given: readonly string[], language: Language): Promise<string> => {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
  streams.stdin.end('maybe\n1\n?\n')
  await main([...given, '--lang', language], streams)
  return `${streams.stdout.read() ?? ''}${streams.stderr.read() ?? ''}`
}

const LATIN = /[A-Za-z]*[a-z][A-Za-z]+/g
const HAN = /[^\n]*\p{Script=Han}[^\n]*/gu

describe.each(commands.map((one) => [one.join(' '), one] as const))('haotong %s', (_, given) => {
  it('in Chinese has no English word', async () => {
    const said = await run(given, 'zh')
    expect(said.length).toBeGreaterThan(1)
    expect([...new Set(ownWords(said, given).match(LATIN))]).toEqual([])
  })
  it('in English has no Chinese word', async () => {
    const said = await run(given, 'en')
    expect(said.length).toBeGreaterThan(1)
    expect([...new Set(ownWords(said, given).match(HAN))]).toEqual([])
  })
})

it.each(['vehicle', 'm03.loan-rollover-fee', 'enterprise'])(
  'the schema of %s has titles and descriptions in one language',
  async (of) => {
    for (const [language, other] of [
      ['zh', LATIN],
      ['en', HAN],
    ] as const) {
      const told: string[] = []
      JSON.parse(await run(['schema', of], language), (name, value) => {
        if (['title', 'description'].includes(name) && typeof value === 'string') told.push(value)
        return value
      })
      expect(told.length).toBeGreaterThan(3)
      expect(told.filter((one) => ownWords(one, []).match(other))).toEqual([])
    }
  },
)

it.each([['m06.vehicle-subsidy-eligibility'], ['vehicle', '--why', '--dialect', 'postgres']])(
  'a query is the same in both: %s',
  async (...of) => {
    const [zh, en] = await Promise.all(
      (['zh', 'en'] as const).map((language) => run(['sql', ...of, '--from', 'fleet', '--key', 'plate'], language)),
    )
    expect(zh).toMatch(/^(WITH|SELECT)/)
    expect(zh).toBe(en)
  },
)

it('by the locale, where nothing is said', async () => {
  const said = async (env: Readonly<Record<string, string>>) => {
    const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), env }
    await main(['eval', 'm03.loan-rollover-fee'], streams)
    return String(streams.stdout.read())
  }
  expect(await said({ LANG: 'zh_CN.UTF-8' })).toMatch(/^尚不能判断/)
  expect(await said({ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' })).toMatch(/^undetermined/)
  expect(await said({})).toMatch(/^undetermined/)
})

describe.each(['zh', 'en'] as const)('the REPL in %s', (language) => {
  it('welcomes, helps and shows in it alone', async () => {
    const stdin = new PassThrough()
    const stdout = new PassThrough()
    void openShell(language, { stdin, stdout }).then(() => stdout.end())
    stdin.end('.help\n.show m03\n.show m99\n.find 0000\n.exit\n')
    const said = (await text(stdout))
      .replace(/^Try .*|^试试 .*/m, '')
      .replace(/haotong> /g, '')
      .replace(/^\.[a-z]+/gm, '')
      .replace(/facts、data/, '')
    expect([...new Set(ownWords(said, []).match(language === 'zh' ? LATIN : HAN))]).toEqual([])
  })
})

it('titles are searched in both', async () => {
  const path = join(rulebooks, 'facts.json')
  writeFileSync(path, `\ufeff${loan}`)
  expect(await run(['eval', 'm03.loan-rollover-fee', path], 'zh')).toMatch(/^已算出/)
  expect(await run(['show', '物流'], 'zh')).toContain('推进物流业降本增效')
  expect(await run(['find', '补贴'], 'en')).toContain('m65.talent-allowance-rate')
})
