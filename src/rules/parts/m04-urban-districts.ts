import { bankLoans } from '../../data/parts/m04-bank-loans'
import { keysOf } from '../../language'

/** The urban districts (市区) of the bank loans, as options: six, and no other. */
export const urbanDistricts = () => keysOf(bankLoans.xiaoweidaiAreas)
