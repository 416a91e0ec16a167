import { fastTrackTerm, riskAssessmentWhiteList } from '../data/m16-ip-compass'
import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { patent } from '../facts/patent'
import { all, any, eligibility, reading } from '../language'

/**
 * Whether an enterprise has the green channel for patent pre-examination (专利预审绿色通道).
 *
 * @example
 * patentGreenChannel({ srdiLevel: 'none' }).missing[0].fact // 'isFlagship'
 */
export const patentGreenChannel = eligibility('m16.patent-green-channel', () => {
  const title = any(enterprise.srdiLevel.oneOf(['national', 'provincial', 'municipal']), enterprise.isFlagship)
  return {
    title: { zh: '专利预审绿色通道', en: 'Patent pre-examination: the green channel' },
    source: measureText(),
    subject: enterprise,
    when: reading('filing-not-needed', {
      'filing-not-needed': title,
      'filing-needed': all(title, patent.hasFastTrackFiling),
    }),
    discrepancies: [fastTrackTerm],
    readings: [
      {
        about: { zh: '专利快审备案是否为前提', en: 'whether the fast-track filing is a precondition' },
        default: 'filing-not-needed',
        because: {
          zh: '通道按企业类别开通，备案写的是“可”；时限另以备案为前提',
          en: 'the channel is opened to kinds of enterprise, which “may” file; only the promised times need the filing',
        },
        options: {
          'filing-not-needed': { zh: '不以备案为前提', en: 'no filing is needed' },
          'filing-needed': { zh: '须先备案', en: 'the filing comes first' },
        },
      },
    ],
    notes: [{ zh: '专精特新未写级别，各级均可', en: 'no level of the SRDI title is stated: any will do' }],
  }
})

/**
 * Whether an enterprise gets the assessment of its intellectual-property risks (知识产权风险评估).
 *
 * @example
 * ipRiskAssessment({ listingStatus: 'preparing', isOnListingWhiteList: true }).outcome // 'eligible'
 */
export const ipRiskAssessment = eligibility('m16.ip-risk-assessment', () => {
  const { isGoingGlobal, isOnListingWhiteList, listingStatus } = enterprise
  const isListed = listingStatus.is('listed')
  const isPreparing = listingStatus.is('preparing')
  return {
    title: { zh: '知识产权风险评估服务', en: 'Intellectual property: risk assessment' },
    source: interpretation('风险评估'),
    subject: enterprise,
    when: any(
      reading('listed-as-such', {
        'listed-as-such': isListed,
        'listed-on-white-list': all(isListed, isOnListingWhiteList),
      }),
      reading('white-list', { 'white-list': all(isPreparing, isOnListingWhiteList), 'any-preparing': isPreparing }),
      isGoingGlobal,
    ),
    discrepancies: [riskAssessmentWhiteList],
    readings: [
      {
        about: {
          zh: '拟上市企业是否须列入白名单',
          en: 'whether an enterprise preparing to list must be on the white list',
        },
        default: 'white-list',
        because: { zh: '解读写得更具体，范围也较窄', en: 'the interpretation is the more specific, and narrower' },
        options: {
          'white-list': { zh: '须列入白名单', en: 'on the white list' },
          'any-preparing': { zh: '拟上市即可', en: 'preparing is enough' },
        },
      },
      {
        about: { zh: '白名单是否也限定上市企业', en: 'whether the white list binds listed enterprises too' },
        default: 'listed-as-such',
        because: {
          zh: '“白名单”紧接“拟上市”，只修饰它',
          en: 'the words stand with “preparing to list” and belong to it',
        },
        options: {
          'listed-as-such': { zh: '上市企业不须在白名单', en: 'a listed enterprise needs none' },
          'listed-on-white-list': { zh: '上市企业也须在白名单', en: 'a listed enterprise must be on it' },
        },
      },
    ],
  }
})
