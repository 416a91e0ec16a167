import { biomedicine } from '../data/m07-biomedicine'
import { drugCatalogueSteps } from '../data/parts/m07-discrepancies'
import { interpretation } from '../facts/document'
import { medicalProduct } from '../facts/medical-product'
import { catalogue } from '../language'

/**
 * The stages in which the State drug catalogue is adjusted (国家医保药品目录调整), once a year in principle.
 *
 * @returns the stages, each with its `order`; the declaration with `declareAt`, where enterprises declare; `not-listed` for
 *   a step that is none of the five
 * @example
 * drugCatalogueStages({ drugCatalogueStep: 'negotiation' }).entries[0].order // 4
 */
export const drugCatalogueStages = catalogue('m07.drug-catalogue-stages', () => ({
  title: { zh: '国家医保药品目录调整阶段', en: 'State drug catalogue: stages of its adjustment' },
  source: interpretation('（1）国家医保药品目录'),
  subject: medicalProduct,
  entries: biomedicine.catalogueStages,
  lookUp: medicalProduct.drugCatalogueStep,
  key: 'key',
  discrepancies: [drugCatalogueSteps],
  notes: [
    {
      zh: '企业在国家局公布当年方案和指南之后申报',
      en: 'enterprises declare after the State bureau publishes the year’s plan and guide',
    },
    {
      zh: '形式审查、公示、复核在申报之后，属于哪个阶段以国家的指南为准',
      en: 'examination, notice and recheck follow the declaration; the State’s guide says in which stage they fall',
    },
  ],
}))

/**
 * What a first-launch quotation sets out (首发报价). It is handled in one place and valid nationwide.
 *
 * @returns the entries; `unconfirmed` for another aspect, since the list is left open
 * @example
 * firstLaunchPrice({ quotationFactor: 'research' }).entries[0].label.en // 'cost of research and development'
 */
export const firstLaunchPrice = catalogue('m07.first-launch-price', () => {
  const [inOnePlace, nationwide] = biomedicine.quotationPrinciples
  return {
    title: { zh: '新批准上市药品首发报价', en: 'First-launch quotation of a newly approved drug' },
    source: interpretation('（3）首发价格'),
    subject: medicalProduct,
    force: 'may',
    entries: biomedicine.quotationFactors,
    lookUp: medicalProduct.quotationFactor,
    key: 'key',
    openEnded: true,
    notes: [
      {
        zh: `${inOnePlace.label.zh}、${nationwide.label.zh}，企业不必逐省申报挂网`,
        en: `${inOnePlace.label.en} and ${nationwide.label.en}: enterprises needn’t apply for listing province by province`,
      },
      { zh: '措施只是探索，不产生权利', en: 'the measure explores it, and gives no right' },
    ],
  }
})
