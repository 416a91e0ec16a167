import {
  marketProcurement,
  marketProcurementActor,
  marketProcurementPlatformName,
} from '../data/m54-market-procurement'
import { programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { measureText } from '../facts/document'
import { platform } from '../facts/platform'
import { all, any, catalogue, goal, optionsOf, period, question, quoting, target } from '../language'

const range = /* @__PURE__ */ question({
  about: quoting(
    { zh: '多于{newBanksMax}是否算完成', en: 'whether more than {newBanksMax} banks meet the target' },
    marketProcurement,
  ),
  because: {
    zh: '目标为便利企业而设，多接入的银行不违背它；超出几家见累计数',
    en: 'the aim is to make it easier for enterprises, and more banks do so; the running total says how many more',
  },
  options: {
    'at-least': quoting({ zh: '达到{newBanksMin}即完成', en: 'met from {newBanksMin} banks on' }, marketProcurement),
    'within-range': quoting(
      { zh: '只有{newBanksMin}至{newBanksMax}算完成', en: 'met by {newBanksMin} to {newBanksMax} banks only' },
      marketProcurement,
    ),
  },
})

/**
 * Whether enough banks were newly connected to the market-procurement platform (市场采购管理平台) in 2023.
 *
 * @example
 * marketProcurementBankTarget({ newMarketProcurementBanks: 2 }, { asOf: '2023-12-31' }).outcome // 'met'
 */
export const marketProcurementBankTarget = target('m54.market-procurement-bank-target', () => {
  const banks = city.newMarketProcurementBanks
  const { newBanksMin, newBanksMax } = marketProcurement
  const [actor] = marketProcurement.actorInterpretation
  const [partner] = marketProcurement.partner
  return {
    title: { zh: '新增接入市场采购管理平台的银行', en: 'Market-procurement platform: new banks' },
    source: measureText(),
    subject: city,
    period: period(programmeYear),
    goals: {
      fewest: goal({ zh: '至少', en: 'at least' }, banks, 'atLeast', newBanksMin, '家'),
      most: goal({ zh: '计划上限', en: 'most planned' }, banks, 'atMost', newBanksMax, {
        unit: '家',
        onlyAtEnd: true,
        applies: range.read({ 'at-least': any(), 'within-range': all() }),
      }),
    },
    discrepancies: [marketProcurementActor, marketProcurementPlatformName],
    notes: [
      {
        zh: `解读说由${actor.label.zh}指导银行接入，并与${partner.label.zh}联动，指导银行加强合作`,
        en: `by the interpretation the banks are guided by the ${actor.label.en}, which works with ${partner.label.en} and has the banks do so`,
      },
      {
        zh: '2023年所指平台按2022年的叠石桥平台理解',
        en: 'the platform of 2023 is taken to be that of 2022, Dieshiqiao',
      },
    ],
  }
})

/**
 * What can be done on the market-procurement platform (市场采购管理平台).
 *
 * @returns the entries; `not-listed` for other business
 * @example
 * marketProcurementSettlement({ marketProcurementBusiness: 'settlement' }).outcome // 'found'
 */
export const marketProcurementSettlement = catalogue('m54.market-procurement-settlement', () => {
  const [named] = marketProcurement.platformMeasure
  const [explained] = marketProcurement.platformInterpretation
  return {
    title: { zh: '市场采购管理平台业务', en: 'Market-procurement platform: what it is for' },
    source: measureText(),
    subject: platform,
    entries: optionsOf(platform.marketProcurementBusiness, ['settlement']),
    lookUp: platform.marketProcurementBusiness,
    key: 'key',
    discrepancies: [marketProcurementPlatformName],
    notes: [
      {
        zh: `措施称${named.label.zh}，解读称${explained.label.zh}；供市场采购贸易的企业使用`,
        en: `${named.label.en} in the measure, ${explained.label.en} in the interpretation; for enterprises in market-procurement trade`,
      },
      { zh: '接入的银行没有列名', en: 'the banks connected are not named' },
    ],
  }
})
