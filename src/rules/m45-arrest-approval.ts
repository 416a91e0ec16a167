import { equalProtection, escalatedArrests } from '../data/m45-equal-protection'
import { criminalCase } from '../facts/criminal-case'
import { measureText } from '../facts/document'
import { all, any, called, classification, keysOf, not, nothing, question, text, when } from '../language'

const whose = /* @__PURE__ */ question({
  about: { zh: '哪些案件的逮捕上提', en: 'whose arrests are raised' },
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
})

const level = /* @__PURE__ */ question({
  about: { zh: '由哪一级拟捕的上提', en: 'whose proposals are raised' },
  because: {
    zh: '措施只写基层检察院；解读未写层级，不足以推及其他',
    en: 'the measure names the basic level alone; that the interpretation is silent doesn’t carry further',
  },
  options: {
    'basic-level-only': { zh: '仅基层检察院', en: 'the basic level’s alone' },
    'any-level': { zh: '不论层级', en: 'any level’s' },
  },
})

/** Whether a person in the case holds a key post: five are named, and two depend on somebody's judgement. */
function keyPost() {
  const { suspectPosts: posts, isImportantShareholder, isOtherPostImportant } = criminalCase
  return called(
    { zh: '重要岗位人员', en: 'in a key post' },
    any(
      posts.includesAny(keysOf(equalProtection.keyPosts)),
      all(posts.includes('shareholder'), isImportantShareholder),
      all(posts.includes('other'), isOtherPostImportant),
    ),
  )
}

/** The class of a proposed arrest, by whose case it is. */
function byCase() {
  const raised = text('raised')
  const isKeyPost = keyPost()
  const ofKeyPosts = when(isKeyPost, raised).otherwise(
    nothing({
      zh: '措施只写了涉及重要岗位人员的案件；解读写“涉企案件”而没有写岗位，两处不一，由检察机关定',
      en: 'the measure speaks of holders of key posts only; the interpretation of enterprise cases, without a word on posts: the procuratorate is to settle it',
    }),
  )
  const outsideEnterprises = nothing({
    zh: '解读只写了涉企案件；措施写重要岗位人员而没有写涉企，两处不一，由检察机关定',
    en: 'the interpretation speaks of enterprise cases only; the measure of holders of key posts, without a word on whose case: the procuratorate is to settle it',
  })
  return whose.read({
    'key-posts': ofKeyPosts,
    'key-posts-in-enterprise-cases': when(criminalCase.concernsEnterprise, ofKeyPosts).otherwise(outsideEnterprises),
    'enterprise-cases': when(criminalCase.concernsEnterprise, raised).otherwise(outsideEnterprises),
  })
}

/**
 * Whether a proposed arrest needs approval one level up (逮捕提级审批).
 *
 * @returns the class `raised`; `not-covered`, with the reason, where the text as read doesn’t raise it; or what is missing
 * @example
 * arrestApprovalEscalation({ isArrestProposed: true, proposingProcuratorate: 'basic', suspectPosts: ['owner'] })
 *   .class // 'raised'
 */
export const arrestApprovalEscalation = classification('m45.arrest-approval-escalation', () => {
  const [escalation] = equalProtection.escalation
  return {
    title: { zh: '逮捕提级审批', en: 'Approval of an arrest one level up' },
    source: measureText(),
    subject: criminalCase,
    classes: {
      raised: {
        label: escalation.label,
        consequence: {
          zh: '拟作出的逮捕决定提级审批，统一涉企案件逮捕尺度',
          en: 'the arrest is approved one level up, so that enterprise cases are measured alike',
        },
      },
    },
    by: when(
      not(criminalCase.isArrestProposed),
      nothing({
        zh: '提级审批的是拟作出的逮捕决定；拟不捕的未写',
        en: 'what is raised is a proposed arrest; nothing is said of a decision against it',
      }),
    ).otherwise(
      level.read({
        'basic-level-only': when(criminalCase.proposingProcuratorate.is('basic'), byCase()).otherwise(
          nothing({
            zh: '措施只写了基层人民检察院拟捕的；解读未写层级，由检察机关定',
            en: 'the measure speaks of arrests that the basic level proposes; the interpretation names no level: the procuratorate is to settle it',
          }),
        ),
        'any-level': byCase(),
      }),
    ),
    discrepancies: [escalatedArrests],
    notes: [
      {
        zh: '“涉企”指企业在哪一方，文中未写；涉嫌、被害都算',
        en: 'on which side the enterprise stands isn’t stated: a suspect and a victim both count',
      },
      { zh: '持股多少算重要股东，文中未写', en: 'from which holding a shareholder is important is not stated' },
      {
        zh: '六类以“等”收尾，其他岗位是否重要由检察机关判断',
        en: 'the six kinds are left open: whether another post is important is judged by the procuratorate',
      },
    ],
  }
})
