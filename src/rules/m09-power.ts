import { enterpriseFees } from '../data/m09-fees'
import { oneHouseholdOneCustomer, resaleCodeLevels } from '../data/m09-power'
import { interpretation } from '../facts/document'
import { powerCustomer } from '../facts/power-customer'
import { catalogue, classification, not, nothing, question, table, text, when } from '../language'

const exceptions = /* @__PURE__ */ question({
  about: { zh: '“原则上”是否容许例外', en: 'whether “in principle” leaves room for exceptions' },
  because: { zh: '文中没有列出任何例外', en: 'the text lists no exception' },
  options: {
    'no-exception': { zh: '一律一个受电点', en: 'always a single receiving point' },
    'accepted-exception': { zh: '供电企业同意的除外', en: 'unless the power company accepts another set-up' },
  },
})

/**
 * What the colour of the power-resale code (转供电费码) says of an unreasonable markup, and whom to tell.
 *
 * @returns the class `high`, `medium` or `low`; for `high`, to whom it may be reported
 * @example
 * resalePowerCode({ resaleCodeColour: 'red' }).class // 'high'
 */
export const resalePowerCode = classification('m09.resale-power-code', () => {
  const { codeApp, codeReportTo, codeRisks } = enterpriseFees
  const [high, medium, low] = codeRisks
  const [app] = codeApp
  const [office] = codeReportTo
  const colour = powerCustomer.resaleCodeColour
  return {
    title: { zh: '转供电不合理加价风险', en: 'Power resale: risk of an unreasonable markup' },
    source: interpretation('转供电费码'),
    subject: powerCustomer,
    classes: {
      high: {
        label: high.label,
        force: 'may',
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
        zh: `在${app.label.zh}生成，见《转供电费码的生成与举报渠道》`,
        en: `it is made in the ${app.label.en}: see “Power-resale code: where to make it and where to report”`,
      },
      {
        zh: '黄、绿两色未写举报去处，也未禁止举报',
        en: 'for yellow and green no office is named, and no report is ruled out',
      },
    ],
  }
})

/**
 * Where a power-resale code (转供电费码) is made, from what, and where an unreasonable markup is reported.
 *
 * @returns the entries; the app with its `inputs`
 * @example
 * resalePowerCodeChannels({ resaleCodeStep: 'make' }).entries[0].label.zh // '网上国网 App'
 */
export const resalePowerCodeChannels = catalogue('m09.resale-power-code-channels', () => {
  const { codeApp, codeInputs, codeReportTo } = enterpriseFees
  return {
    title: { zh: '转供电费码的生成与举报渠道', en: 'Power-resale code: where to make it and where to report' },
    source: interpretation('转供电费码'),
    subject: powerCustomer,
    entries: [...codeApp.map((one) => ({ ...one, inputs: codeInputs })), ...codeReportTo],
    lookUp: powerCustomer.resaleCodeStep,
    key: 'step',
    notes: [
      {
        zh: '面向转供电环节的终端用户；须输入的信息以“等”收尾',
        en: 'it is for the end users of resold power; what has to be entered is an open list',
      },
      { zh: '举报去处只为高风险写明', en: 'where to report is stated for a high risk only' },
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
      not(supplyAreaIsContiguous),
      nothing({
        zh: '用电范围不相连的，受电点数量文中未写',
        en: 'how many receiving points an area has that isn’t contiguous isn’t stated',
      }),
    )
      .when(
        not(supplyScopeIsRecognised),
        nothing({
          zh: '供用电范围未经产权证明或许可文件认定的，受电点数量文中未写',
          en: 'how many receiving points there are where no certificate or permit recognises the scope isn’t stated',
        }),
      )
      .otherwise(
        exceptions.read({
          'no-exception': metering,
          'accepted-exception': when(supplyExceptionIsAccepted, text('exception')).otherwise(metering),
        }),
      ),
    discrepancies: [oneHouseholdOneCustomer],
    notes: [
      {
        zh: '符合条件的终端用户尽快直供到户、一户一表；哪些符合，文中只引了这条规则，也没有期限',
        en: 'end users who qualify are to have direct supply and a meter of their own as soon as may be; who does is said by no more than this rule, and no day is given',
      },
      {
        zh: '一个受电点是“原则上”的，未列例外',
        en: 'a single receiving point is “in principle”; no exception is listed',
      },
    ],
  }
})
