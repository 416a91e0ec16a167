import { biomedicine } from '../data/m07-biomedicine'
import { drugCatalogueSteps } from '../data/parts/m07-discrepancies'
import { interpretation } from '../facts/document'
import { medicalProduct } from '../facts/medical-product'
import { catalogue, quoting } from '../language'

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
      zh: '本市只辅导本地创新药的申报，并与国家、省级部门沟通协调；是否进入目录由国家定',
      en: 'the city only helps local innovative drugs to declare, and speaks for them with the State’s and the province’s bureaux; what enters the catalogue is the State’s decision',
    },
    quoting(
      {
        zh: '每年调整{catalogueAdjustments}只是原则',
        en: 'how often it is adjusted, {catalogueAdjustments} a year, is a principle only',
      },
      biomedicine,
    ),
    {
      zh: '进入目录的药品按规定纳入医保支付范围，规定不在文中',
      en: 'what enters the catalogue is paid for by the insurance according to rules that aren’t in the text',
    },
    {
      zh: '企业在国家局公布当年方案和指南之后申报',
      en: 'enterprises declare after the State bureau publishes the year’s plan and guide',
    },
    {
      zh: '最终通过的药品名单予以公告，并经申报系统反馈企业',
      en: 'the drugs that pass are announced, and enterprises are told through the system in which they declared',
    },
    {
      zh: '形式审查、公示、复核等在申报之后（所列未尽），属于哪个阶段以国家的指南为准',
      en: 'examination, notice, recheck and the like (an open list) follow the declaration; the State’s guide says in which stage they fall',
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
    force: 'aims',
    entries: biomedicine.quotationFactors,
    lookUp: medicalProduct.quotationFactor,
    key: 'key',
    openEnded: true,
    notes: [
      quoting(
        {
          zh: `${inOnePlace.label.zh}、${nationwide.label.zh}，企业不必跑{provinces}省份逐一申报挂网`,
          en: `${inOnePlace.label.en} and ${nationwide.label.en}: enterprises needn’t apply for listing in {provinces} provinces one by one`,
        },
        biomedicine,
      ),
      { zh: '措施只是探索，不产生权利', en: 'the measure explores it, and gives no right' },
      {
        zh: '说的是本市新批准上市药品在江苏省首发；按江苏省的首发价格形成机制，价格由企业基于成本和市场供需等制定',
        en: 'it is of the city’s newly approved drugs that are first launched in Jiangsu, by the province’s rules on such prices; enterprises set the price by cost, supply, demand and the like',
      },
    ],
  }
})

/**
 * Who helps makers of local products with centralised procurement (国家、省集采), and how.
 *
 * @returns the team, with its `organiser` and what it `does`
 * @example
 * procurementSupport({ procurementLevel: 'national' }).entries[0].label.zh // '助力集采专班'
 */
export const procurementSupport = catalogue('m07.procurement-support', () => ({
  title: { zh: '参加国家、省集采的辅导', en: 'Centralised procurement: who helps' },
  source: interpretation('（5）集采'),
  subject: medicalProduct,
  force: 'aims',
  entries: biomedicine.procurementTeam,
  lookUp: medicalProduct.procurementLevel,
  key: 'levels',
  notes: [
    {
      zh: '只是积极支持指导，是否中选不在其内；何为优势品种，文中未写',
      en: 'it supports and guides, and promises no award; which products are strong ones isn’t stated',
    },
  ],
}))
