import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/repl/main'

/** What an interview prints to lines typed one after the other. */
async function asked(given: readonly string[], ...lines: readonly string[]) {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
  streams.stdin.end(lines.map((line) => `${line}\n`).join(''))
  const code = await main(['interview', ...given], streams)
  return { code, out: String(streams.stdout.read() ?? ''), err: String(streams.stderr.read() ?? '') }
}

describe('haotong interview', () => {
  it('asks first what settles most, with how much, its options by number and how to answer', async () => {
    const { out } = await asked(['enterprise', '--lang', 'en'])
    expect(out.split('\n').slice(0, 2)).toEqual([
      'Which size class is the enterprise by the State standard?  (settles up to 4 of 21)',
      '  1  micro',
    ])
    expect(out).toContain('\n  [? if you don’t know]\n')
  })
  it('takes labels and numbers of options, in both languages', async () => {
    const { out, code } = await asked(['vehicle', '--lang', 'zh'], '是', '是', '是', '1', '2万')
    expect(code).toBe(0)
    expect(out).toMatch(/符合（1）\n {2}m06\.vehicle-subsidy-eligibility {2}\S+\n {4}可得 {2}\S.*\n {4}相关 {2}m06\./)
    expect((await asked(['vehicle'], 'yes', 'no')).out).toMatch(/ineligible \(1\)\n/)
  })
  it('ends with why it isn’t open, of alternatives too, and with amounts', async () => {
    const { out } = await asked([
      'm33.title-certificate-at-handover',
      '{"isTitleAppliedForOnSite":false}',
      '--lang',
      'zh',
    ])
    expect(out).toMatch(
      /未作规定（1）\n {2}m33\S+ {2}交房现场领取不动产权证书\n {4}不符 {2}在交房现场申请\S*\n {4}理由 {2}只写了在交房现场申请的/,
    )
    const facts = '{"titleTaxDue":"30000","titleFeeDue":"80"}'
    expect((await asked(['m33.handover-payment', facts, '--lang', 'en'], '30080')).out).toMatch(
      /computed \(1\)\n.*\n {4}due +30080\n/,
    )
  })
  it('asks again after what can’t be read, and says why', async () => {
    const { out } = await asked(['m03.loan-rollover-fee'], 'soon')
    expect(out).toMatch(/✗ \w+: .*soon/)
    const questions = out.split('\n').filter((line) => line.includes('bears on') || line.includes('settles'))
    expect(questions).toHaveLength(2)
    expect(questions[0]).toBe(questions[1])
  })
  it('goes on from what isn’t known, and ends with what the verdict waits for', async () => {
    const { out } = await asked(['vehicle'], '?', '', '？', '?', '?')
    expect(out).toContain('from here on answers can only rule out\n')
    expect(out).toMatch(/undetermined \(1\)\n {2}m06\S+ .*missing \S.*, .*\n$/)
    expect(out.match(/\[/g)).toHaveLength(5)
  })
  it('asks for the day, and takes it as an option', async () => {
    const { out } = await asked(['m03.cooperating-banks-target', '{"rolloverBanks":3}'], '昨天', '2024-01-01')
    expect(out).toContain('As of which day?')
    expect(out).toContain('✗')
    expect(out).toMatch(/not-met \(1\)\n/)
    expect((await asked(['m03.loan-rollover-fee', '{"size":"small"}'])).err).toMatch(/size/)
  })
  it('gives data where asked for it', async () => {
    const { out } = await asked(['vehicle', '{"isNewEnergy":false}', '--json'])
    expect(JSON.parse(out)).toMatchObject({ open: 0, questions: [], verdicts: [{ outcome: 'ineligible' }] })
  })
})
