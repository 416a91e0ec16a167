import { dayOrOneGo, registrationPlatformName } from '../data/m32-mortgage-registration'
import { measureText } from '../facts/document'
import { propertyTransfer } from '../facts/property-transfer'
import { calculator, nothing, output, when } from '../language'
import { lastRegistrationDay, onlineOnly } from '../rules/parts/m32-registration-day'

/**
 * By when a mortgage registration filed online is to be done (网上办、一日结).
 *
 * @returns `lastDay`; null, with the reason, where it isn't filed online
 * @example
 * mortgageRegistrationDay({ isMortgageFiledOnline: true, mortgageAcceptedOn: '2023-06-01' }) // { lastDay: '2023-06-01' }
 */
export const mortgageRegistrationDay = calculator('m32.mortgage-registration-day', () => ({
  title: { zh: '网上抵押登记最迟办结日', en: 'Online mortgage registration: the last day' },
  source: measureText(),
  subject: propertyTransfer,
  outputs: {
    lastDay: output.date(
      { zh: '最迟办结日', en: 'done by' },
      when(propertyTransfer.isMortgageFiledOnline, lastRegistrationDay()).otherwise(nothing(onlineOnly)),
    ),
  },
  discrepancies: [dayOrOneGo, registrationPlatformName],
  notes: [
    {
      zh: '是否按期办结见《网上抵押登记“一日结”》',
      en: 'whether it is in time: “Online mortgage registration: done in a day”',
    },
  ],
}))
