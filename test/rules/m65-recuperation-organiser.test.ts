import { describe, expect, it } from 'vitest'
import { recuperationOrganiser } from '../../src/rules/index'
import { classifies } from '../support/cases'

const municipal = (tradeUnionKind: string, tradeUnionDistrict?: string) => ({
  isMunicipalSession: true,
  tradeUnionKind,
  tradeUnionDistrict,
})
const own = (tradeUnionKind: string) => ({ isMunicipalSession: false, tradeUnionKind })
const proper = { reading: 'districts-proper' }

describe('recuperationOrganiser', () => {
  classifies(recuperationOrganiser, [
    [municipal('industry'), 'municipal-recommended'],
    [municipal('area', 'chongchuan'), 'municipal-recommended'],
    [municipal('area', 'chongchuan'), 'municipal-recommended', proper],
    ...['development-zone', 'suxitong', 'tongzhouwan'].flatMap((district) => [
      [municipal('area', district), 'municipal-recommended'] as const,
      [municipal('area', district), 'municipal-not-recommended', proper] as const,
    ]),
    ...['tongzhou', 'haimen', 'haian', 'rugao', 'rudong', 'qidong', 'elsewhere'].flatMap((district) => [
      [municipal('area', district), 'municipal-not-recommended'] as const,
      [municipal('area', district), 'municipal-not-recommended', proper] as const,
    ]),
    [municipal('directly-affiliated'), 'municipal-not-recommended'],
    [municipal('other'), 'municipal-not-recommended'],
    [municipal('area'), undefined],
    [{ isMunicipalSession: true, tradeUnionDistrict: 'chongchuan' }, undefined],
    [own('area'), 'own'],
    [own('industry'), 'own'],
    [own('directly-affiliated'), 'own'],
    [{ isMunicipalSession: false }, undefined],
    [{ tradeUnionKind: 'industry' }, undefined],
  ])

  it('names no session of its own for another union', () => {
    const result = recuperationOrganiser({ isMunicipalSession: false, tradeUnionKind: 'other' })
    expect(result).toMatchObject({ outcome: 'not-covered', reasons: [{ en: expect.stringMatching('of their own') }] })
  })

  it('says who pays, and what is a choice', () => {
    expect(recuperationOrganiser({ isMunicipalSession: true, tradeUnionKind: 'industry' })).toMatchObject({
      force: 'shall',
      consequence: { zh: expect.stringMatching('市总工会全额承担') },
    })
    expect(recuperationOrganiser({ isMunicipalSession: false, tradeUnionKind: 'area' })).toMatchObject({ force: 'may' })
  })
})
