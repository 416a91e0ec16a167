import { crossBorderECommerce } from '../facts/cross-border-e-commerce'
import { interpretation, measureText } from '../facts/document'
import { dayFigure, discrepancy, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** 跨境电商“生态圈” (M51): the expo, who claims its subsidy, and the industries that are built on. */
export const crossBorderTrade = figures(51, {
  expoStart: dayFigure('2023-05-11', explained, { zh: '博览会首日', en: 'first day of the expo', atMost: 'expoEnd' }),
  expoEnd: dayFigure('2023-05-13', explained, { zh: '博览会末日', en: 'last day of the expo' }),
  subsidyClaimant: named(
    [{ label: { zh: '省贸促中心', en: 'the provincial trade-promotion centre' } }],
    explained,
    'subsidy-route/claimant',
  ),
  industries: named(
    optionsOf(crossBorderECommerce.industryBelt, [
      'home-textiles',
      'electric-tools',
      'protective-equipment',
      'sporting-goods',
    ]),
    explained,
  ),
})

/** Names that vary between the measure and its interpretation. */
export const crossBorderTradeNames = discrepancy('m51.names', {
  title: {
    zh: '博览会、集聚区和招引对象的名称',
    en: 'what the expo, the clusters and those to be attracted are called',
  },
  sides: [
    {
      place: text,
      says: {
        zh: '南通跨境电商选品博览会；崇川外贸中心、叠石桥国际家纺城；卖家、服务商',
        en: 'an expo named after Nantong; longer names of the clusters; sellers and service providers',
      },
    },
    {
      place: explained,
      says: {
        zh: '2023中国跨境电商选品博览会；外贸中心、叠石桥家纺城；平台、卖家、服务商',
        en: 'an expo named after China and 2023; shorter names of the clusters; platforms besides',
      },
    },
  ],
  editorial: true,
})
