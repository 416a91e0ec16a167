import { bankLoans } from '../data/m04-bank-loans'

/** The urban districts (市区) of the bank loans, as options: six, and no other. */
export const urbanDistricts = () => bankLoans.xiaoweidaiAreas.map(({ key }) => key)
