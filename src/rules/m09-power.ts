import { enterpriseFees } from '../data/m09-fees'
import { oneHouseholdOneCustomer, resaleCodeLevels } from '../data/m09-power'
import { interpretation } from '../facts/document'
import { powerCustomer } from '../facts/power-customer'
import { all, classification, nothing, reading, table, text, when } from '../language'

/**
 * What the colour of the power-resale code (转供电费码) says of an unreasonable markup, and whom to tell.
 *
 * @returns the class `high`, `medium` or `low`; for `high`, to whom it may be reported
 * @example
 * resalePowerCode({ resaleCodeColour: 'red' }).class // 'high'
 */
export const resalePowerCode = classification('m09.resale-power-code', () => {
  const { codeReportTo, codeRisks } = enterpriseFees
  const [high, medium, low] = codeRisks
  const [office] = codeReportTo
  const colour = powerCustomer.resaleCodeColour
  return {
    title: { zh: '转供电不合理加价风险', en: 'Power resale: risk of an unreasonable markup' },
    source: interpretation('转供电费码'),
    subject: powerCustomer,
    classes: {
      high: {
        label: high.label,
        consequence: { zh: `可向${office.label.zh}举报`, en: `may be reported to ${office.label.en}` },
      },
      medium: { label: medium.label },
      low: { label: low.label },
    },
    by: table(
      [colour.is('red'), text('high')],
      [colour.is('yellow'), text('medium')],
      [colour.is('green'), text('low')],
    ),
    discrepancies: [resaleCodeLevels],
    notes: [
      {
        zh: '价格到什么程度显示哪种颜色，文中未写，颜色由系统给出',
        en: 'which price gives which colour is not stated; the colour comes from the app',
      },
      {
        zh: '黄、绿两色未写举报去处，也未禁止举报',
        en: 'for yellow and green no office is named, and no report is ruled out',
      },
    ],
  }
})

/**
 * How many receiving points, customers and meters an area has (一个受电点).
 *
 * @returns the class `one-meter`, `meter-per-category` or `exception`, or what is missing; `not-covered` outside the quoted rule
 * @example
 * singleSupplyPoint({ supplyScopeIsRecognised: true, supplyAreaIsContiguous: true, priceCategories: 2 }).class // 'meter-per-category'
 */
export const singleSupplyPoint = classification('m09.single-supply-point', () => {
  const { priceCategories, supplyAreaIsContiguous, supplyExceptionIsAccepted, supplyScopeIsRecognised } = powerCustomer
  const metering = when(priceCategories.is(1), text('one-meter')).otherwise(text('meter-per-category'))
  return {
    title: { zh: '受电点与用电客户设置', en: 'Receiving points and customers of an area' },
    source: interpretation('用电开户'),
    subject: powerCustomer,
    classes: {
      'one-meter': {
        label: { zh: '一个受电点、一套计量装置', en: 'one receiving point, one meter' },
        consequence: { zh: '按一个用电客户管理和计费', en: 'managed and billed as one customer' },
      },
      'meter-per-category': {
        label: { zh: '一个受电点、分类计量', en: 'one receiving point, several meters' },
        consequence: {
          zh: '按一个用电客户管理和计费，每类电价各装一套计量装置',
          en: 'managed and billed as one customer, with a meter for each price category',
        },
      },
      exception: {
        label: { zh: '供电企业同意的例外', en: 'an exception that the power company accepts' },
      },
    },
    by: when(
      all(supplyScopeIsRecognised, supplyAreaIsContiguous),
      reading('no-exception', {
        'no-exception': metering,
        'accepted-exception': when(supplyExceptionIsAccepted, text('exception')).otherwise(metering),
      }),
    ).otherwise(
      nothing({
        zh: '不属于所引规则的范围，受电点数量文中未写',
        en: 'not within the quoted rule, and how many receiving points there are isn’t stated',
      }),
    ),
    discrepancies: [oneHouseholdOneCustomer],
    readings: [
      {
        about: { zh: '“原则上”是否容许例外', en: 'whether “in principle” leaves room for exceptions' },
        default: 'no-exception',
        because: { zh: '文中没有列出任何例外', en: 'the text lists no exception' },
        options: {
          'no-exception': { zh: '一律一个受电点', en: 'always a single receiving point' },
          'accepted-exception': { zh: '供电企业同意的除外', en: 'unless the power company accepts another set-up' },
        },
      },
    ],
    notes: [
      {
        zh: '哪些终端用户符合直供到户、一户一表的条件，文中只引了这条规则',
        en: 'which end users qualify for direct supply and a meter of their own is said by no more than this rule',
      },
    ],
  }
})
