import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'

const text = measureText()
const explained = interpretation()

/** 市场采购贸易 (M54): banks on the market-procurement platform. */
export const marketProcurement = figures(54, {
  newBanksMin: figure(2, '家', text, {
    zh: '2023年新接入银行数下限',
    en: 'fewest banks to be newly connected in 2023',
    atMost: 'newBanksMax',
  }),
  newBanksMax: figure(3, '家', explained, {
    zh: '2023年新接入银行数上限',
    en: 'most banks to be newly connected in 2023',
    atMost: 1000,
  }),
  banks2022: figure(
    3,
    '家',
    explained,
    { zh: '2022年接入的银行数', en: 'banks connected in 2022', atMost: 1000 },
    'banks-2022',
  ),
  platformMeasure: named([{ label: { zh: '市场采购管理平台', en: 'market-procurement platform' } }], text),
  platformInterpretation: named(
    [{ label: { zh: '叠石桥市场采购管理平台', en: 'Dieshiqiao market-procurement platform' } }],
    explained,
  ),
  partner: named([{ label: { zh: '中信保', en: 'Sinosure' } }], text),
  actorInterpretation: named(
    [
      {
        label: {
          zh: '外汇局南通市中心支局',
          en: 'State Administration of Foreign Exchange, Nantong central sub-branch',
        },
      },
    ],
    explained,
  ),
})

/** The lead of the measure isn't the one who acts in the interpretation. */
export const marketProcurementActor = discrepancy('m54.actor', {
  title: { zh: '由谁指导银行接入', en: 'who guides the banks' },
  sides: [
    {
      place: text,
      says: { zh: '牵头单位是人行南通中心支行', en: 'led by the People’s Bank, Nantong central sub-branch' },
    },
    {
      place: explained,
      says: { zh: '做事的是外汇局南通市中心支局', en: 'done by the foreign-exchange administration’s sub-branch' },
    },
  ],
})

/** Only the sentence on 2022 says which market’s platform it is. */
export const marketProcurementPlatformName = discrepancy('m54.platform-name', {
  title: { zh: '是否同一平台', en: 'whether it is one platform' },
  sides: [
    { place: text, says: { zh: '没有写是哪个市场的平台', en: 'no market is named' } },
    {
      place: explained,
      says: { zh: '2022年写明叠石桥，2023年又没有写', en: 'Dieshiqiao is named for 2022, and no market for 2023' },
    },
  ],
})
