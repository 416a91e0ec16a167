import { describe, expect, it } from 'vitest'
import { onlineTradeSecretNotarisation } from '../../src/rules/index'

describe('onlineTradeSecretNotarisation', () => {
  const outcome = (notaryOfficeStanding: 'pilot' | 'another-office' | 'no-notary-office', reading?: string) =>
    onlineTradeSecretNotarisation.outcome(
      { notaryOfficeStanding },
      reading === undefined ? {} : { reading: reading as never },
    )

  it('by “选择成熟的公证机构…试点”: is open at a pilot office, and says nothing of others', () => {
    expect([outcome('pilot'), outcome('another-office'), outcome('no-notary-office')]).toEqual([
      'eligible',
      'not-covered',
      'not-covered',
    ])
    expect(onlineTradeSecretNotarisation({ notaryOfficeStanding: 'pilot' }).force).toBe('aims')
  })

  it('read as rolled out, is open at every notary office', () => {
    expect([
      outcome('pilot', 'every-office'),
      outcome('another-office', 'every-office'),
      outcome('no-notary-office', 'every-office'),
    ]).toEqual(['eligible', 'eligible', 'not-covered'])
  })

  it.each(['pilot-offices-only', 'every-office'])(
    'read as %s, says of who is no notary office just that',
    (reading) => {
      const { reasons } = onlineTradeSecretNotarisation({ notaryOfficeStanding: 'no-notary-office' }, { reading })
      expect(reasons?.[0]?.zh).toContain('文中未写其他机构')
    },
  )

  it('asks of another office to be a pilot, and nobody not to be a notary office', () => {
    const { unmet } = onlineTradeSecretNotarisation({ notaryOfficeStanding: 'another-office' })
    expect(unmet.map(({ required }) => required)).toEqual([{ oneOf: ['pilot'] }])
  })

  it('by “平台搭建工作”: says that the platform is still being built', () => {
    const { gives } = onlineTradeSecretNotarisation({ notaryOfficeStanding: 'pilot' })
    expect([gives?.zh, gives?.en]).toEqual([
      expect.stringContaining('平台尚在搭建'),
      expect.stringContaining('still being built'),
    ])
  })

  it('waits for the Bureau of Justice to say which offices are pilots', () => {
    expect(onlineTradeSecretNotarisation({}).missing).toMatchObject([{ judgedBy: { zh: '市司法局' } }])
  })
})
