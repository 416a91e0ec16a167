import { describe, expect, it } from 'vitest'
import {
  caCertificateInteroperability,
  housingFundCertificateLogin,
  registrationArchiveQuery,
} from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('caCertificateInteroperability', () => {
  const existing = { certificateStock: 'existing', isCertificateAdapted: true }
  classifies(caCertificateInteroperability, [
    [{ certificateDomain: 'social-security', ...existing }, 'usable'],
    [{ certificateDomain: 'medical-insurance', ...existing }, 'usable'],
    [{ certificateDomain: 'housing-fund', ...existing }, 'usable'],
    [{ certificateDomain: 'housing-fund', ...existing, isCertificateAdapted: false }, 'after-adaptation'],
    [{ certificateDomain: 'social-security', certificateStock: 'new' }, 'usable'],
    [{ certificateDomain: 'social-security', certificateStock: 'new', isCertificateAdapted: false }, 'usable'],
    [{ certificateDomain: 'other' }, 'not-listed'],
    [{ certificateDomain: 'other', certificateStock: 'new' }, 'not-listed'],
    [{ certificateDomain: 'housing-fund' }, undefined],
    [{ certificateDomain: 'housing-fund', certificateStock: 'existing' }, undefined],
    [{ certificateDomain: 'housing-fund', isCertificateAdapted: true }, 'usable'],
    [existing, undefined],
  ])
})

describe('registrationArchiveQuery', () => {
  decides(registrationArchiveQuery, {
    eligible: { archiveLogin: 'wechat', looksUpOwnArchive: true },
    stillEligible: [{ archiveLogin: 'alipay' }, { archiveLogin: 'card' }],
    ineligible: [{ archiveLogin: 'other' }, { looksUpOwnArchive: false }],
  })

  it.each([
    ['card', 'eligible'],
    ['other', 'ineligible'],
  ] as const)('read as open to anyone, signing on by %s is %s', (archiveLogin, outcome) => {
    const facts = { archiveLogin, looksUpOwnArchive: false }
    expect(registrationArchiveQuery(facts, { reading: 'anyone' }).outcome).toBe(outcome)
  })

  refuses(registrationArchiveQuery, [[{ archiveLogin: 'password' }, 'archiveLogin']])
})

describe('housingFundCertificateLogin', () => {
  decides(housingFundCertificateLogin, {
    eligible: { paysHousingFund: true, hasIntegratedCertificate: true },
    ineligible: [{ paysHousingFund: false }, { hasIntegratedCertificate: false }],
  })
})
