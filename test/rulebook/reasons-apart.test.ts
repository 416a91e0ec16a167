import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'

/* A reason is only given of a case that it is about: one about unions of districts not of a union that is none. */

describe('of a case that the text says nothing of, only the reasons that are its own', () => {
  it.each([
    [
      'm39.chamber-police-service-users',
      { appliesAs: 'person', isPrivate: false },
      ['写给中小微民营企业，解读中还有个体工商户；按所取的读法，这一主体文中未写'],
    ],
    [
      'm39.chamber-police-service-users',
      { appliesAs: 'enterprise', isPrivate: false },
      ['企业中只写了民营企业，其他企业未写'],
    ],
    [
      'm65.recuperation-recommendation',
      { tradeUnionKind: 'other', tradeUnionDistrict: 'haian' },
      ['推荐只写各区工会和市各产业工会；其他工会文中未写'],
    ],
    [
      'm65.recuperation-recommendation',
      { tradeUnionKind: 'area', tradeUnionDistrict: 'haian' },
      ['推荐只写各区工会，该地区的工会文中未写'],
    ],
    [
      'm65.mental-health-lecture-booking',
      { tradeUnionKind: 'other', tradeUnionDistrict: 'haian' },
      ['预约只写给各区（不含通州区、海门区）总工会、市各产业（系统、集团公司）工会、直属基层工会；其他工会文中未写'],
    ],
    [
      'm37.offsite-supervision-scope',
      { safetyEnterpriseKind: 'other', tradeFields: ['other'], isOtherTradeFieldKey: false },
      ['适用范围只写了化工、危险化学品企业和重点工贸企业，其他企业文中未写'],
    ],
    [
      'm40.online-trade-secret-notarisation',
      { notaryOfficeStanding: 'no-notary-office' },
      ['商业秘密公证由公证机构办理，文中未写其他机构'],
    ],
  ])('%s %j', (id, facts, reasons) => {
    const verdict = evaluate(id, facts) as {
      readonly outcome: string
      readonly reasons?: readonly { readonly zh: string }[]
    }
    expect([verdict.outcome, verdict.reasons?.map(({ zh }) => zh)]).toEqual(['not-covered', reasons])
  })
})
