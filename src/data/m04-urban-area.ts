import { districts } from '../facts/districts'
import { interpretation } from '../facts/document'
import { discrepancy, figure, named } from '../language'

const xiaoweidai = interpretation('（1）小微贷')

type District = keyof typeof districts

/** A district as an entry; `printed` is the name by which measure 4 calls it where that is shorter. */
/* @__NO_SIDE_EFFECTS__ */
export const placed = <const K extends District>(key: K, printed?: string) => ({
  key,
  label: districts[key],
  ...(printed !== undefined && { printed }),
})

/**
 * The six districts that measure 4 counts as urban (市区) for 小微贷 and 苏科贷. Nothing else in the document has this extent:
 * measure 6 leaves Haimen out for parking, and measures 5, 6 (mileage), 50, 53, 64 and 65 don’t say which districts they mean.
 */
export const sixUrbanDistricts = {
  xiaoweidaiAreas: named(
    [
      placed('chongchuan'),
      placed('development-zone', '开发区'),
      placed('suxitong', '苏锡通园区'),
      placed('tongzhou'),
      placed('haimen'),
      placed('tongzhouwan'),
    ],
    xiaoweidai,
  ),
  xiaoweidaiAreasCount: figure(6, '个', xiaoweidai, { zh: '列名的市区数', en: 'urban districts listed' }),
}

/** Two zones have a loan line and no place in the list of urban districts. */
export const zonesOutsideUrbanList = discrepancy('m04.zones-outside-urban-list', {
  title: { zh: '中创区、南通高新区是否属于市区', en: 'whether Zhongchuang and the High-tech Zone are urban' },
  sides: [
    {
      place: xiaoweidai,
      says: { zh: '市区只列六处，没有这两区', en: 'six districts are urban; neither zone is listed' },
    },
    {
      place: interpretation('（3）江海贷'),
      says: {
        zh: '业务写给崇川区、中创区与通州区、南通高新区',
        en: 'loan lines are for Chongchuan and Zhongchuang, and for Tongzhou and the High-tech Zone',
      },
    },
  ],
})

/** The same places go by more than one name. */
export const districtNames = discrepancy('m04.district-names', {
  title: { zh: '园区名称不一', en: 'parks under two names' },
  sides: [
    { place: xiaoweidai, says: { zh: '开发区、苏锡通园区', en: 'the short names of two parks' } },
    {
      place: interpretation('（4）苏岗贷 咨询方式'),
      says: { zh: '开发区、苏锡通科技产业园区', en: 'the full name of one of them' },
    },
  ],
  editorial: true,
})
