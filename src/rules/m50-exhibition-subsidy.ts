import {
  boothLimit,
  exhibitionBeneficiaries,
  exhibitionSubsidy,
  subsidisedExhibitions,
} from '../data/m50-exhibition-subsidy'
import { interpretation } from '../facts/document'
import { exhibition } from '../facts/exhibition'
import { all, catalogue, eligibility, namesOf, quoting } from '../language'
import { exhibitionScope } from './parts/m50-exhibition-scope'

/**
 * Whether the part of an enterprise in an exhibition abroad (境外展会) is subsidised in 2023.
 *
 * @example
 * overseasExhibitionEligibility({ exhibitionCountry: 'vietnam', isInKeyOverseasCatalogue: true, isUrbanExhibitor: true,
 *   boothCount: 1 }).outcome // 'eligible'
 */
export const overseasExhibitionEligibility = eligibility('m50.overseas-exhibition-eligibility', () => ({
  title: { zh: 'RCEP国家境外展会参展补助资格', en: 'RCEP exhibitions abroad: whose part is subsidised' },
  source: interpretation('境外展会'),
  subject: exhibition,
  covers: exhibitionScope(),
  when: exhibition.boothCount.atLeast(1),
  gives: quoting(
    {
      zh: '参展补助：首个展位最高{subsidyFirstBooth}，每增加一个展位增加{subsidyExtraBooth}，每个展会最多支持{boothCap}',
      en: 'a subsidy of at most {subsidyFirstBooth} for the first booth and {subsidyExtraBooth} for a further one, for at most {boothCap} at each exhibition',
    },
    exhibitionSubsidy,
  ),
  leadsTo: ['m50.exhibition-subsidy-cap', 'm50.exhibition-subsidy-window', 'm50.exhibition-subsidy-materials'],
  discrepancies: [exhibitionBeneficiaries, boothLimit, subsidisedExhibitions],
  notes: [
    quoting(
      {
        zh: '2023年目录内{catalogueExhibitions}展会的名称文中未列，是否列入要另查；目录里的展会都是境外国际性展会',
        en: 'the text doesn’t name the {catalogueExhibitions} of 2023, so whether one is listed must be looked up; those in the catalogue are international exhibitions abroad',
      },
      exhibitionSubsidy,
    ),
    {
      zh: '港澳台不在15国名单上，文中没有提到，按不是RCEP国家处理',
      en: 'Hong Kong, Macao and Taiwan aren’t among the 15 named; the text is silent, and they count as no RCEP country',
    },
    {
      zh: '“市区”在本措施中没有定义；“参展”按至少有一个展位理解',
      en: 'the urban districts aren’t defined here; to exhibit is taken to be having a booth',
    },
  ],
}))

/**
 * Whether the papers for the exhibition subsidy (申报材料) are complete; what is lacking is listed as unmet, one by one.
 *
 * @returns `eligible` when the papers named are all there, otherwise each that is lacking
 * @example
 * exhibitionSubsidyMaterials({ exhibitionPapers: ['booth-confirmation', 'site-photos'] }).unmet.length // 4
 */
export const exhibitionSubsidyMaterials = eligibility('m50.exhibition-subsidy-materials', () => {
  const { exhibitionPapers } = exhibition
  const [office] = exhibitionSubsidy.applicationTo
  const papers = exhibitionSubsidy.materials.flatMap((one) => one.papers)
  return {
    title: { zh: '参展补贴申报材料是否齐全', en: 'Exhibition subsidy: are the papers complete' },
    source: interpretation('申报材料'),
    subject: exhibition,
    when: all(...papers.map((paper) => exhibitionPapers.includes(paper))),
    gives: {
      zh: `所列申报材料已备齐，可在${namesOf(exhibitionSubsidy.applicationWindow).zh}申报上年度参展补贴`,
      en: `the papers named are all there, and the previous year’s subsidy can be applied for in ${namesOf(exhibitionSubsidy.applicationWindow).en}`,
    },
    leadsTo: ['m50.exhibition-subsidy-window', 'm50.exhibition-subsidy-cap'],
    notes: [
      { zh: '所列材料之后有“等”，受理时可能另要材料', en: 'the list is left open: more papers may be asked for' },
      { zh: `交${office.label.zh}`, en: `handed in to ${office.label.en}` },
      {
        zh: '社保证明按参展人员的理解；“其”也可指企业',
        en: 'the proof of social insurance is taken to be of the staff sent; the pronoun might also mean the enterprise',
      },
    ],
  }
})

/**
 * Which costs of the series “Nantong brands abroad” (南通名品海外行) the city bears.
 *
 * @returns the costs, each with who `bears` it; `unconfirmed` for another, since the list is left open
 * @example
 * brandSeriesSharedCosts({ seriesSharedCost: 'publicity' }).entries[0].bears.zh // '市级统一承担'
 */
export const brandSeriesSharedCosts = catalogue('m50.brand-series-shared-costs', () => ({
  title: { zh: '“南通名品海外行”系列展的公共费用', en: 'The brand series abroad: shared costs' },
  source: interpretation('境外展会'),
  subject: exhibition,
  entries: exhibitionSubsidy.sharedCosts.map((one) => ({
    ...one,
    bears: { zh: '市级统一承担', en: 'borne by the city' },
  })),
  lookUp: exhibition.seriesSharedCost,
  key: 'key',
  openEnded: true,
  discrepancies: [subsidisedExhibitions],
  notes: [
    {
      zh: '只是系列展的公共费用；企业自己的费用能否另得参展补助，见《RCEP国家境外展会参展补助资格》的读法',
      en: 'they are what the series costs as a whole; on an exhibitor’s own costs see the readings of “RCEP exhibitions abroad: whose part is subsidised”',
    },
  ],
}))
