import { valueText } from '../expression/text'
import { exact } from '../values/decimal'
import type { UnitName } from '../values/units'
import { say, type Words } from '../values/words'

/**
 * A number of an entry as a reader sees it: numbers alone are for code.
 * @param amount a whole number, in the unit
 * @param unit a unit of the document: `'项'`
 * @returns the number with its unit, in both languages
 * @example
 * inWords(2454, '项') // { zh: '2,454项', en: '2,454 items' }
 */
export const inWords = (amount: number, unit: UnitName): Words =>
  say((language) => valueText(exact(amount), language, unit))
