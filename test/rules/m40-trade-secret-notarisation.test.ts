import { describe, expect, it } from 'vitest'
import { onlineTradeSecretNotarisation } from '../../src/rules/index'
import { decides } from '../support/cases'

describe('onlineTradeSecretNotarisation', () => {
  decides(onlineTradeSecretNotarisation, {
    eligible: { notaryOfficeStanding: 'pilot' },
    ineligible: [{ notaryOfficeStanding: 'another-office' }, { notaryOfficeStanding: 'no-notary-office' }],
  })

  describe('read as rolled out', () => {
    decides(onlineTradeSecretNotarisation, {
      eligible: { notaryOfficeStanding: 'pilot' },
      stillEligible: [{ notaryOfficeStanding: 'another-office' }],
      ineligible: [{ notaryOfficeStanding: 'no-notary-office' }],
      options: { reading: 'every-office' },
    })
  })

  it('waits for the Bureau of Justice to say which offices are pilots', () => {
    expect(onlineTradeSecretNotarisation({}).missing).toMatchObject([{ judgedBy: { zh: '市司法局' } }])
  })
})
