import { bankLoans } from '../../data/parts/m04-bank-loans'
import { keysOf } from '../../language'

/** The urban districts (市区) of Xiaoweidai and Sukedai, as options: the six that the document lists, and no other. */
export const urbanDistricts = () => keysOf(bankLoans.xiaoweidaiAreas)

/** The two zones with a loan line of Jianghaidai that the list of urban districts doesn’t name. */
export const unlistedZones = ['zhongchuang', 'high-tech-zone'] as const

/** The districts with a line of Jianghaidai: the six, and the two zones. */
export const districtsWithLine = () => bankLoans.jianghaidaiLines.flatMap((line) => line.districts)

/** Why nothing is said of an enterprise in one of the two zones. */
export const zonesUnlisted = {
  zh: '市区列了六处，没有中创区和南通高新区，这两区的企业能否申请文中未写；注册登记在崇川区或通州区的，按该区填',
  en: 'six districts are listed as urban, without Zhongchuang and the High-tech Zone: the text doesn’t say whether their enterprises may apply; one registered in Chongchuan or Tongzhou names that district',
} as const
