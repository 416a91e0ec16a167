import { describe, expect, it } from 'vitest'
import { ipProtectionAims, ipTrialMeans } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('ipTrialMeans', () => {
  it('lists the pattern, the means of procedure and the disputes', () => {
    const of = (part: string) =>
      ipTrialMeans()
        .entries.filter((one) => one.part === part)
        .map((one) => one.label.zh)
    expect([of('pattern'), of('tool'), of('dispute')]).toEqual([
      ['集中管辖', '巡回审判', '专业调处'],
      ['证据保全', '调查令', '临时禁令'],
      ['权属确认', '权利转让', '利益分配'],
    ])
  })

  it.each([
    ['central-jurisdiction', '集中管辖'],
    ['circuit-trials', '巡回审判'],
    ['expert-mediation', '专业调处'],
    ['preservation-of-evidence', '证据保全'],
    ['investigation-order', '调查令'],
    ['interim-injunction', '临时禁令'],
    ['ownership', '权属确认'],
    ['transfer', '权利转让'],
    ['gains', '利益分配'],
  ] as const)('finds %s', (ipTrialMatter, zh) => {
    const { entries, force, outcome } = ipTrialMeans({ ipTrialMatter })
    expect([outcome, force, entries.map((one) => one.label.zh)]).toEqual(['found', 'shall', [zh]])
  })

  it('by “等纠纷案件” and “等诉讼制度”: leaves another matter open', () => {
    expect(ipTrialMeans({ ipTrialMatter: 'other' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })

  refuses(ipTrialMeans, [[{ ipTrialMatter: 'seizure' }, 'ipTrialMatter']])
})

describe('ipProtectionAims', () => {
  it.each([
    ['criminal-and-civil', '刑民综合履职', '探索'],
    ['administrative-and-criminal', '行刑有效衔接', '探索'],
    ['one-standard', '行政执法与司法裁判标准统一', '推动'],
    ['lawyers-station', '家纺城律师驻点工作站', '推动'],
  ] as const)('by “探索” and “推动”: has %s as an aim', (ipProtectionAim, zh, word) => {
    const { entries, force, outcome } = ipProtectionAims({ ipProtectionAim })
    expect([outcome, force]).toEqual(['found', 'aims'])
    expect(entries).toMatchObject([{ label: { zh }, what: { zh: expect.stringContaining(word) } }])
  })

  it('by “驻点律师参与调解”: says what the lawyers do', () => {
    expect(ipProtectionAims({ ipProtectionAim: 'lawyers-station' }).entries[0]?.what.zh).toContain('参与调解')
  })

  it('by “等方式”: leaves another one open', () => {
    expect(ipProtectionAims({ ipProtectionAim: 'other' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })

  refuses(ipProtectionAims, [[{ ipProtectionAim: 'mediation' }, 'ipProtectionAim']])
})
