import { dayOrOneGo, registrationPlatformName } from '../data/m32-mortgage-registration'
import { measureText } from '../facts/document'
import { propertyTransfer } from '../facts/property-transfer'
import { asOf, classification, not, nothing, text, when } from '../language'
import { lastRegistrationDay, onlineOnly } from './parts/m32-registration-day'

/**
 * Whether a mortgage registration filed online is done within its day (网上办、一日结).
 *
 * @returns the class `in-time`, `pending` or `late`, what is missing, or `not-covered` where it isn't filed online
 * @example
 * mortgageRegistrationDeadline({ isMortgageFiledOnline: true, mortgageAcceptedOn: '2023-06-01', isMortgageRegistered: true,
 *   mortgageRegisteredOn: '2023-06-02' }).class // 'late'
 */
export const mortgageRegistrationDeadline = classification('m32.mortgage-registration-deadline', () => {
  const { isMortgageRegistered, mortgageRegisteredOn } = propertyTransfer
  const lastDay = lastRegistrationDay()
  return {
    title: { zh: '网上抵押登记“一日结”', en: 'Online mortgage registration: done in a day' },
    source: measureText(),
    subject: propertyTransfer,
    classes: {
      'in-time': { label: { zh: '按期办结', en: 'done in time' } },
      pending: { label: { zh: '未到期', en: 'still open' } },
      late: { label: { zh: '逾期', en: 'late' } },
    },
    by: when(not(propertyTransfer.isMortgageFiledOnline), nothing(onlineOnly))
      .when(
        isMortgageRegistered,
        when(mortgageRegisteredOn.onOrBefore(lastDay), text('in-time')).otherwise(text('late')),
      )
      .when(asOf().onOrBefore(lastDay), text('pending'))
      .otherwise(text('late')),
    discrepancies: [dayOrOneGo, registrationPlatformName],
    notes: [
      {
        zh: '最迟办结日见《网上抵押登记最迟办结日》',
        en: 'the last day: “Online mortgage registration: the last day”',
      },
      { zh: '逾期的后果，文中未写', en: 'what follows from being late isn’t stated' },
      {
        zh: '由银行系统直连申请的是否也按此办结，文中未写',
        en: 'whether what a bank’s directly connected system files is done as fast isn’t stated',
      },
    ],
  }
})
