import { flagshipNames } from '../data/m11-flagship'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { flagship } from '../facts/flagship'
import { classification, not, nothing, text, when } from '../language'

const outsideCampaign = {
  zh: '这项服务只写给“旗舰领航”企业',
  en: 'the text gives this service to Flagship Leadership enterprises',
} as const

/**
 * Whether a notice of a technical barrier to trade (技术贸易壁垒信息) is pushed to an enterprise.
 *
 * @returns the class `push` or `look-up` (a flagship enterprise of another class of goods, which may look for itself);
 *   `not-covered` for any other enterprise
 * @example
 * tradeBarrierPush({ isFlagship: true, isTaggedWithNoticeCode: true }).class // 'push'
 */
export const tradeBarrierPush = classification('m11.trade-barrier-push', () => ({
  title: { zh: '技术贸易壁垒信息推送', en: 'Technical-barrier notices: pushed to whom' },
  source: interpretation('技术贸易壁垒'),
  subject: enterprise,
  classes: {
    push: {
      label: { zh: '推送', en: 'pushed' },
      consequence: {
        zh: '按ICS号推送给该企业；企业也可登录“旗舰领航”信息化服务平台自行查询',
        en: 'the notice is sent to the enterprise by its ICS code; it may also look on the Flagship Leadership platform',
      },
    },
    'look-up': {
      label: { zh: '自行查询', en: 'to be looked up' },
      force: 'may',
      consequence: {
        zh: '该条信息不按类推送给该企业；可注册登录“旗舰领航”信息化服务平台查询',
        en: 'this notice isn’t of the enterprise’s class; it may register and look on the Flagship Leadership platform',
      },
    },
  },
  by: when(not(enterprise.isFlagship), nothing(outsideCampaign))
    .when(flagship.isTaggedWithNoticeCode, text('push'))
    .otherwise(text('look-up')),
  discrepancies: [flagshipNames],
  notes: [
    {
      zh: 'ICS号须对应到哪一级（领域、组、分组），文中未写',
      en: 'how deep the ICS codes must agree (field, group, sub-group) is not stated',
    },
  ],
}))

/**
 * What is sent to an enterprise when a standard that it works by changes (标准变更提示).
 *
 * @returns the class; `not-covered` for a change that isn't named, since the list is open, and outside the hosted library
 * @example
 * standardChangeAlert({ isFlagship: true, isInHostedLibrary: true, standardChange: 'revised' }).class // 'notice-and-text'
 */
export const standardChangeAlert = classification('m11.standard-change-alert', () => {
  const { isInHostedLibrary, standardChange } = flagship
  return {
    title: { zh: '标准变更提示', en: 'Hosted standards: alert of a change' },
    source: interpretation('标准托管'),
    subject: flagship,
    classes: {
      'notice-and-text': {
        label: { zh: '提示并发送文本', en: 'notice and text' },
        consequence: {
          zh: '发送提示信息和最新标准文本；企业也可登录系统查看',
          en: 'a notice and the latest text of the standard are sent; the enterprise may also look in the system',
        },
      },
      'notice-only': {
        label: { zh: '只提示', en: 'notice only' },
        consequence: {
          zh: '发送提示信息；没有替代标准，无最新文本可发',
          en: 'a notice is sent; without a successor there is no latest text to send',
        },
      },
      'nothing-sent': { label: { zh: '没有变更，无须提示', en: 'no change, and nothing to send' } },
    },
    by: when(not(enterprise.isFlagship), nothing(outsideCampaign))
      .when(
        not(isInHostedLibrary),
        nothing({
          zh: '标准不在企业专属标准库的，文中未写提示',
          en: 'of a standard outside the enterprise’s library no alert is stated',
        }),
      )
      .when(standardChange.is('none'), text('nothing-sent'))
      .when(standardChange.is('withdrawn'), text('notice-only'))
      .when(
        standardChange.is('other'),
        nothing({
          zh: '所列变更以“等”收尾，其他变更是否提示文中未写',
          en: 'the kinds of change are an open list: whether another one is alerted is not stated',
        }),
      )
      .otherwise(text('notice-and-text')),
    discrepancies: [flagshipNames],
    notes: [
      {
        zh: '废止而无替代时无文本可发，按只作提示计',
        en: 'a withdrawal without a successor leaves no text to send, so that a notice alone goes out',
      },
    ],
  }
})
