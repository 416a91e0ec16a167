import { exhibitionSubsidy, subsidisedExhibitions } from '../data/m50-exhibition-subsidy'
import { rcep } from '../data/m50-rcep'
import { interpretation } from '../facts/document'
import { exhibition } from '../facts/exhibition'
import { all, called, eligibility, keysOf } from '../language'

/**
 * Whether an exhibition is one of the RCEP exhibitions abroad (境外展会) that the measure supports in 2023.
 *
 * @example
 * overseasExhibitionEligibility({ exhibitionCountry: 'china' }).outcome // 'ineligible'
 */
export const overseasExhibitionEligibility = eligibility('m50.overseas-exhibition-eligibility', () => {
  const { exhibitionCountry } = exhibition
  return {
    title: { zh: 'RCEP国家境外重点展会', en: 'RCEP exhibitions abroad: which qualify' },
    source: interpretation('境外展会'),
    subject: exhibition,
    when: all(
      called({ zh: '在境外举办', en: 'held abroad' }, exhibitionCountry.noneOf(['china'])),
      called({ zh: '在RCEP国家举办', en: 'held in an RCEP country' }, exhibitionCountry.oneOf(keysOf(rcep.members))),
      exhibition.isInternationalExhibition,
      exhibition.isInKeyOverseasCatalogue,
    ),
    discrepancies: [subsidisedExhibitions],
    notes: [
      {
        zh: '目录内7场展会的名称文中未列，是否列入要另查',
        en: 'the text doesn’t name the 7 exhibitions; whether one is listed must be looked up',
      },
      {
        zh: '港澳台在境外，但不在15国名单上；文中没有提到，按不是RCEP国家处理',
        en: 'Hong Kong, Macao and Taiwan aren’t among the 15 named; the text is silent, and they count as no RCEP country',
      },
    ],
  }
})

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
