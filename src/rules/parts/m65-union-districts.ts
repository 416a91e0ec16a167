import { recuperation } from '../../data/m65-recuperation'
import { tradeUnion } from '../../facts/trade-union'
import { keysOf, question } from '../../language'
import { urbanDistricts } from './m04-urban-districts'

const whichDistricts = /* @__PURE__ */ question({
  about: {
    zh: '“各区（不含通州区、海门区）”包括哪些',
    en: 'which districts are left once Tongzhou and Haimen are left out',
  },
  because: {
    zh: '除去两区，行政区只剩崇川区一处，“各区”便不成其为“各”；措施4把三个园区与各区并列为市区',
    en: 'without the two, Chongchuan is the only district proper, and the text speaks of several; measure 4 counts three parks among the urban districts',
  },
  options: {
    'parks-included': {
      zh: '崇川区、开发区、苏锡通园区、通州湾示范区',
      en: 'Chongchuan, the Development Zone, Suxitong and Tongzhouwan',
    },
    'districts-proper': { zh: '只有崇川区', en: 'Chongchuan only' },
  },
})

/** Whether a union is of a district (区), Tongzhou and Haimen among them, which the text names to leave them out. */
export const isOfDistrict = () =>
  whichDistricts.read({
    'parks-included': tradeUnion.tradeUnionDistrict.oneOf(urbanDistricts()),
    'districts-proper': tradeUnion.tradeUnionDistrict.oneOf(['chongchuan', ...leftOut()]),
  })

const leftOut = () => keysOf(recuperation.districtsLeftOut)

/** Whether it is of none of the two districts that the Municipal Federation of Trade Unions’s activities leave out. */
export const isNotLeftOut = () => tradeUnion.tradeUnionDistrict.noneOf(leftOut())
