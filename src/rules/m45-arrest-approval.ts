import { equalProtection, escalatedArrests } from '../data/m45-equal-protection'
import { criminalCase } from '../facts/criminal-case'
import { measureText } from '../facts/document'
import { all, any, called, classification, keysOf, not, reading, text, when } from '../language'

/** Whether a person in the case holds a key post: five are named, and two depend on somebody's judgement. */
function keyPost() {
  const { suspectPosts: posts, isImportantShareholder, isOtherPostImportant } = criminalCase
  return called(
    { zh: '重要岗位人员', en: 'holds a key post' },
    any(
      posts.includesAny(keysOf(equalProtection.keyPosts)),
      all(posts.includes('shareholder'), isImportantShareholder),
      all(posts.includes('other'), isOtherPostImportant),
    ),
  )
}

/**
 * Whether a proposed arrest needs approval one level up (逮捕提级审批).
 *
 * @returns the class `raised`, `not-raised`, or `texts-differ` where only another reading raises it; or what is missing
 * @example
 * arrestApprovalEscalation({ isArrestProposed: true, proposingProcuratorate: 'basic', suspectPosts: ['owner'] })
 *   .class // 'raised'
 */
export const arrestApprovalEscalation = classification('m45.arrest-approval-escalation', () => {
  const [escalation] = equalProtection.escalation
  const isEnterpriseCase = called(
    { zh: '涉企案件', en: 'enterprise case' },
    criminalCase.caseConcerns.oneOf(['private-enterprise', 'other-enterprise']),
  )
  const isKeyPost = keyPost()
  const isWithin = reading('key-posts', {
    'key-posts': isKeyPost,
    'key-posts-in-enterprise-cases': all(isEnterpriseCase, isKeyPost),
    'enterprise-cases': isEnterpriseCase,
  })
  const isRaised = reading('basic-level-only', {
    'basic-level-only': all(isWithin, criminalCase.proposingProcuratorate.is('basic')),
    'any-level': isWithin,
  })
  return {
    title: { zh: '逮捕提级审批', en: 'Approval of an arrest one level up' },
    source: measureText(),
    subject: criminalCase,
    classes: {
      raised: { label: escalation.label },
      'not-raised': { label: { zh: '不上提', en: 'not raised' } },
      'texts-differ': {
        label: { zh: '所取读法不上提，另一读法上提', en: 'not raised as read here, raised on another reading' },
        consequence: {
          zh: '措施与解读范围不一，由检察机关定',
          en: 'measure and interpretation differ in extent; the procuratorate is to settle it',
        },
      },
    },
    by: when(not(criminalCase.isArrestProposed), text('not-raised'))
      .when(isRaised, text('raised'))
      .when(any(isKeyPost, isEnterpriseCase), text('texts-differ'))
      .otherwise(text('not-raised')),
    readings: [
      {
        about: { zh: '哪些案件的逮捕上提', en: 'whose arrests are raised' },
        default: 'key-posts',
        because: {
          zh: '措施写明条件；解读只提制度名称，未说要放宽',
          en: 'the measure states conditions; the interpretation names the system only and doesn’t say it widens them',
        },
        options: {
          'key-posts': { zh: '涉及重要岗位人员的案件', en: 'of cases of holders of key posts' },
          'key-posts-in-enterprise-cases': {
            zh: '涉企案件中的重要岗位人员',
            en: 'of holders of key posts, in enterprise cases',
          },
          'enterprise-cases': { zh: '一切涉企案件', en: 'of every enterprise case' },
        },
      },
      {
        about: { zh: '由哪一级拟捕的上提', en: 'whose proposals are raised' },
        default: 'basic-level-only',
        because: {
          zh: '措施只写基层检察院；解读未写层级，不足以推及其他',
          en: 'the measure names the basic level alone; that the interpretation is silent doesn’t carry further',
        },
        options: {
          'basic-level-only': { zh: '仅基层检察院', en: 'the basic level’s alone' },
          'any-level': { zh: '不论层级', en: 'any level’s' },
        },
      },
    ],
    discrepancies: [escalatedArrests],
    notes: [
      { zh: '持股多少算重要股东，文中未写', en: 'from which holding a shareholder is important is not stated' },
      {
        zh: '六类以“等”收尾，其他岗位是否重要由检察机关判断',
        en: 'the six kinds are left open: whether another post is important is judged by the procuratorate',
      },
      { zh: '拟不捕的不上提', en: 'a decision not to arrest is not raised' },
    ],
  }
})
