import { describe, expect, it } from 'vitest'
import { match } from '../../src/index'
import { ipCompassServices, ipRiskAssessment, patentGreenChannel } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('patentGreenChannel', () => {
  it.each([
    [{ srdiLevel: 'national' }, 'eligible'],
    [{ srdiLevel: 'provincial' }, 'eligible'],
    [{ srdiLevel: 'municipal' }, 'eligible'],
    // 措施 “为专精特新…企业”: no level is named.
    [{ srdiLevel: 'county' }, 'eligible'],
    [{ isFlagship: true }, 'eligible'],
    [{ srdiLevel: 'none', isFlagship: true }, 'eligible'],
    [{ srdiLevel: 'none', isFlagship: false }, 'not-covered'],
    [{ srdiLevel: 'none' }, 'undetermined'],
    [{ isFlagship: false }, 'undetermined'],
    [{ isFlagship: true, hasFastTrackFiling: false }, 'eligible'],
  ] as const)('%o is %s', (facts, outcome) => {
    expect(patentGreenChannel(facts).outcome).toBe(outcome)
  })

  it('says what is unmet, and what is missing', () => {
    const unmet = patentGreenChannel({ srdiLevel: 'none', isFlagship: false }).unmet
    expect(unmet.flatMap((one) => one.anyOf?.flatMap((each) => each.map((need) => need.fact)))).toEqual([
      'srdiLevel',
      'isFlagship',
    ])
    expect(patentGreenChannel({ isFlagship: false }).missing.map((one) => one.fact)).toEqual(['srdiLevel'])
    expect(
      patentGreenChannel({})
        .missing.map((one) => one.fact)
        .sort(),
    ).toEqual(['isFlagship', 'srdiLevel'])
  })

  it.each([
    [{ isFlagship: true, hasFastTrackFiling: true }, 'eligible'],
    [{ isFlagship: true, hasFastTrackFiling: false }, 'ineligible'],
    [{ isFlagship: true }, 'undetermined'],
    [{ srdiLevel: 'none', isFlagship: false, hasFastTrackFiling: true }, 'not-covered'],
  ] as const)('where the filing comes first, %o is %s', (facts, outcome) => {
    expect(patentGreenChannel(facts, { reading: 'filing-needed' }).outcome).toBe(outcome)
  })

  it('by “1个工作日核实预审领域”: says that this stage is in the interpretation alone, wherever it is named', () => {
    for (const one of [patentGreenChannel, ipCompassServices])
      expect(one.discrepancies.map(({ id }) => id)).toContain('m16.pre-examination-stages')
  })

  it('is among what an enterprise is matched with', () => {
    expect(match('enterprise', { isFlagship: true }).eligible.map((one) => one.id)).toContain(
      'm16.patent-green-channel',
    )
  })

  refuses(patentGreenChannel, [
    [{ srdiLevel: 'village' }, 'srdiLevel'],
    [{ littleGiantLevel: 'national', srdiLevel: 'provincial' }, 'littleGiantLevel'],
    [{ littleGiantLevel: 'provincial', srdiLevel: 'municipal' }, 'littleGiantLevel'],
    [{ isFlagship: 'yes' }, 'isFlagship'],
  ])
})

describe('ipRiskAssessment', () => {
  const firm = (listingStatus?: string, isOnListingWhiteList?: boolean, isGoingGlobal?: boolean) => ({
    listingStatus,
    isOnListingWhiteList,
    isGoingGlobal,
  })

  it.each([
    [firm('listed'), '', 'eligible'],
    [firm('listed', false, false), '', 'eligible'],
    [firm('preparing', true), '', 'eligible'],
    [firm('preparing', true, false), '', 'eligible'],
    [firm('preparing', false, false), '', 'not-covered'],
    [firm('preparing', undefined, false), '', 'undetermined'],
    [firm('preparing', false), '', 'undetermined'],
    [firm('neither', undefined, false), '', 'not-covered'],
    [firm('neither', false, true), '', 'eligible'],
    [firm(undefined, undefined, true), '', 'eligible'],
    // On the white list are those that are listed or preparing to list, and both have it.
    [firm(undefined, true, false), '', 'eligible'],
    [firm('preparing', false, false), 'any-preparing', 'eligible'],
    [firm('listed', false, false), 'any-preparing', 'eligible'],
    [firm('neither', false, false), 'any-preparing', 'not-covered'],
    [firm('listed', false, false), 'listed-on-white-list', 'not-covered'],
    [firm('listed', true, false), 'listed-on-white-list', 'eligible'],
    [firm('preparing', false, false), 'listed-on-white-list+any-preparing', 'eligible'],
  ])('%o, read as “%s”, is %s', (facts, reading, outcome) => {
    expect(ipRiskAssessment(facts as never, reading ? { reading } : {}).outcome).toBe(outcome)
  })

  it('asks only for the white list where that settles it', () => {
    const { missing } = ipRiskAssessment({ listingStatus: 'preparing', isGoingGlobal: false })
    expect(missing.map((one) => one.fact)).toEqual(['isOnListingWhiteList'])
  })

  it('says what it gives and where it leads', () => {
    expect(ipRiskAssessment({ isGoingGlobal: true }).gives?.zh).toContain('风险分析')
    expect(ipRiskAssessment.leadsTo).toEqual(['m16.ip-compass-services'])
    expect(patentGreenChannel.leadsTo).toContain('m16.patent-pre-examination-deadlines')
  })

  refuses(ipRiskAssessment, [[firm('delisted'), 'listingStatus']])
})

describe('ipCompassServices', () => {
  it('by “可登录…进行专利快审备案”: names the system, and who handles it', () => {
    const [entry] = ipCompassServices({ ipCompassService: 'pre-examination' }).entries
    expect(entry).toMatchObject({
      handledBy: [{ label: { zh: '中国(南通)知识产权保护中心' } }],
      system: [{ url: 'http://58.221.238.219:10081/index.html' }],
    })
  })
  it('by “精准服务专精特新、“旗舰领航”企业”: whom the channel serves, and in what time', () => {
    const [entry] = ipCompassServices({ ipCompassService: 'pre-examination' }).entries
    expect(entry).toMatchObject({
      serves: [{ label: { zh: '专精特新企业' } }, { label: { zh: '“旗舰领航”企业' } }],
      times: { zh: '1个工作日核实预审领域，2个工作日响应，7个工作日预审结案' },
    })
  })
  it('by “筹建” and “推动…获批，建立…指导与协调机制”: offers no help in disputes that is there now', () => {
    const [entry] = ipCompassServices({ ipCompassService: 'overseas-disputes' }).entries
    expect(entry).toMatchObject({ state: { zh: '分中心筹建中，尚待获批；拟建立企业海外知识产权纠纷指导与协调机制' } })
  })
  it('finds the risk assessment', () => {
    expect(ipCompassServices({ ipCompassService: 'risk-assessment' }).entries.length).toBe(1)
  })
  refuses(ipCompassServices, [[{ ipCompassService: 'patents' }, 'ipCompassService']])
})
