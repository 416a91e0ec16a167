import { patentCommercialisation as target } from '../data/m15-patent-commercialisation'
import { city } from '../facts/city'
import { measureText } from '../facts/document'
import { calculator, output } from '../language'

/**
 * What the two patent targets come to for one enterprise (专利转化、质押融资户均数). They ask for no facts.
 *
 * @returns `patentsPerEnterprise`, and `financingPerEnterprise` in yuan; averages, and nobody's entitlement
 * @example
 * patentTargetAverages({}) // { patentsPerEnterprise: 3, financingPerEnterprise: 14000000 }
 */
export const patentTargetAverages = calculator('m15.patent-target-averages', () => ({
  title: { zh: '专利目标户均数', en: 'Patent targets: averages' },
  source: measureText(),
  subject: city,
  force: 'aims',
  outputs: {
    patentsPerEnterprise: output.number(
      { zh: '户均转化专利', en: 'patents for one enterprise' },
      target.commercialisedPatents.over(target.commercialisingSmes),
      '件',
    ),
    financingPerEnterprise: output.money(
      { zh: '户均质押融资', en: 'financing for one enterprise' },
      target.pledgeFinancing.over(target.pledgeFinancedSmes),
    ),
  },
  notes: [
    { zh: '户均数不是企业的应得额', en: 'averages are no entitlement' },
    {
      zh: '由目标的下限相除得出，不是实际完成数',
      en: 'they are the floors of the targets divided, not what was reached',
    },
  ],
}))
