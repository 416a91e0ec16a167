import { interpretation, measureText } from '../facts/document'
import { travelCard } from '../facts/travel-card'
import { discrepancy, figure, figures, named, optionsOf } from '../language'
import { apecCardContactList } from './parts/m49-apec-card-contacts'

const explained = interpretation()
const warning = interpretation('特别提醒')

/** APEC商务旅行卡 (M49): where the card holds, who examines an application, and what dishonesty brings. */
export const apecCard = figures(49, {
  cardValidityYears: figure(5, '年', explained, { zh: '旅行卡有效期', en: 'how long a card is valid', atLeast: 1 }),
  economyCount: figure(16, '个', explained, { zh: '旅行卡适用的经济体', en: 'economies where the card holds' }),
  stayMinDays: figure(60, '天', explained, {
    zh: '每次停留上限最短',
    en: 'shortest limit of a stay',
    atMost: 'stayMaxDays',
  }),
  stayMaxDays: figure(90, '天', explained, { zh: '每次停留上限最长', en: 'longest limit of a stay' }),
  economies: named(
    [
      ...optionsOf(travelCard.economy, ['australia', 'new-zealand', 'brunei']),
      // Measure 49 calls it 印尼, measure 50 印度尼西亚.
      ...optionsOf(travelCard.economy, ['indonesia']).map((one) => ({ ...one, names: ['印尼'] })),
      ...optionsOf(travelCard.economy, ['south-korea', 'philippines', 'malaysia', 'thailand', 'japan', 'singapore']),
      ...optionsOf(travelCard.economy, ['vietnam', 'chile', 'peru', 'papua-new-guinea', 'mexico', 'russia']),
    ],
    explained,
  ),
  excludedTravel: named(optionsOf(travelCard.economy, ['mainland', 'hong-kong', 'chinese-taipei']), explained),
  website: named(
    [
      {
        label: { zh: '南通市人民政府外事办公室官网', en: 'website of the Nantong Foreign Affairs Office' },
        url: 'wb.nantong.gov.cn',
      },
    ],
    explained,
  ),
  menuPath: named(
    [
      { label: { zh: '公共服务', en: 'Public Services' } },
      { label: { zh: '出境服务', en: 'Going Abroad' } },
      { label: { zh: '申办APEC商务旅行卡', en: 'APEC Business Travel Card' } },
    ],
    explained,
  ),
  firstReview: named(
    [
      {
        label: { zh: '单位注册地县（市区）', en: 'county, city or district where the enterprise is registered' },
      },
    ],
    explained,
  ),
  reviewChain: named(
    [
      { label: { zh: '县（市区）初审', en: 'preliminary review by the county, city or district' } },
      { label: { zh: '市外办审核', en: 'review by the Municipal Foreign Affairs Office' } },
      { label: { zh: '外交部领事司审核', en: 'review by the Foreign Ministry’s Department of Consular Affairs' } },
      { label: { zh: '其他经济体审批', en: 'approval by the other economies' } },
      { label: { zh: '外交部领事司制卡', en: 'the Department of Consular Affairs makes the card' } },
    ],
    explained,
  ),
  cityOwnedProcedure: named(
    [{ label: { zh: '因公出国管理审批程序', en: 'the approval procedure for official travel abroad' } }],
    explained,
  ),
  ...apecCardContactList,
  dishonestActs: named(
    optionsOf(travelCard.cardDishonestActs, ['false-materials', 'for-outsiders', 'card-trading']),
    warning,
  ),
  consequences: named(
    [
      { label: { zh: '不再受理该企业的APEC卡申请', en: 'no more applications are taken from the enterprise' } },
      { label: { zh: '报市信用办备案', en: 'its record is filed with the municipal credit office' } },
      { label: { zh: '信用黑榜曝光公示', en: 'it is made public on the credit blacklist' } },
      { label: { zh: '注销相关旅行卡', en: 'the cards concerned are cancelled' } },
    ],
    warning,
  ),
  blacklistPlace: named(
    [{ label: { zh: '南通信用网“信用黑榜”', en: 'the credit blacklist of the Nantong credit website' } }],
    warning,
  ),
})

/** The measure speaks of managers, the interpretation of an enterprise's own staff. */
export const cardHolders = discrepancy('m49.card-holders', {
  title: { zh: '可以为谁申办', en: 'for whom a card may be asked' },
  sides: [
    { place: measureText(), says: { zh: '企业管理人员', en: 'managers of an enterprise' } },
    { place: explained, says: { zh: '本单位人员', en: 'the enterprise’s own staff' } },
  ],
})

/** One expression in two forms of writing. */
export const countiesWording = discrepancy('m49.counties-wording', {
  title: { zh: '县、市、区的写法', en: 'how counties, cities and districts are written' },
  sides: [
    { place: explained, says: { zh: '“县（市区）”', en: 'county (urban district)' } },
    { place: interpretation('申办咨询及初审电话'), says: { zh: '“县（市、区）”', en: 'county (city, district)' } },
  ],
  editorial: true,
})
