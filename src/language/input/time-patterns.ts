/* Days, months and moments as patterns, of the years 1900 to 2199. */

const YEAR = '(19|20|21)\\d\\d'
const LEAP = '((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)'
const FEBRUARY = '02-(0[1-9]|1\\d|2[0-8])'
const LONG = '(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])'
const SHORT = '(0[469]|11)-(0[1-9]|[12]\\d|30)'

const dayOf = (year: string, leap: string): string => `(${year}-(${LONG}|${SHORT}|${FEBRUARY})|${leap}-02-29)`
const DAY = dayOf(YEAR, LEAP)
/** One that has a day after it. */
const BEFORE_LAST_YEAR = '((19|20)\\d\\d|21([0-8]\\d|9[0-8]))'

export const DATE = `^${DAY}$`
export const MONTH = `^${YEAR}-(0[1-9]|1[0-2])$`
export const MOMENT = `^(${DAY}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?|${dayOf(BEFORE_LAST_YEAR, LEAP)}T24:00(:00)?)(\\+08:00)?$`
