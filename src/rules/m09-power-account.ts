import { enterpriseFees } from '../data/m09-fees'
import { enterpriseFeesWording } from '../data/m09-power'
import { interpretation } from '../facts/document'
import { powerCustomer } from '../facts/power-customer'
import { all, covered, eligibility, keysOf, question, when } from '../language'

const spanOfOne = /* @__PURE__ */ question({
  about: {
    zh: '充电桩签约时“其中一份”管几项资料',
    en: 'how many documents “one of them” spans when a charging pile is signed for',
  },
  because: {
    zh: '既写“仅需”，又把其他资料都留到后一环节；按此读法可不带身份证件签约，请留意',
    en: 'only that is asked for, and all the others are left to the later stage; beware that one may then sign without an identity document',
  },
  options: {
    'one-of-four': { zh: '四项中任一项', en: 'any one of the four' },
    'identity-plus-one': { zh: '身份证件，另加其余三项之一', en: 'the identity document and one of the other three' },
  },
})

/**
 * Whether the documents in hand suffice to open a power account (用电开户资料).
 *
 * @example
 * powerAccountDocuments({ supplyScopeIsRecognised: true, powerCustomerClass: 'high-voltage',
 *   powerDocuments: ['identity'] }).outcome // 'ineligible'
 */
export const powerAccountDocuments = eligibility('m09.power-account-documents', () => {
  const { chargingPileStage, powerCustomerClass, powerDocuments, supplyScopeIsRecognised } = powerCustomer
  const ofPile = keysOf(enterpriseFees.documentsChargingPile)
  const enoughToSign = spanOfOne.read({
    'one-of-four': powerDocuments.includesAny(ofPile),
    'identity-plus-one': all(
      powerDocuments.includes('identity'),
      powerDocuments.includesAny(ofPile.filter((one) => one !== 'identity')),
    ),
  })
  return {
    title: { zh: '用电开户资料是否齐备', en: 'Power account: whether the documents suffice' },
    source: interpretation('用电开户'),
    subject: powerCustomer,
    covers: [
      covered(powerCustomerClass.oneOf(keysOf(enterpriseFees.customerClasses)), {
        zh: '文中没有这类客户的用电开户资料清单',
        en: 'the text has no list of documents for customers of this class',
      }),
      covered(supplyScopeIsRecognised, {
        zh: '资料清单只及于供用电范围经产权证明或许可文件认定的项目，其他项目文中未写',
        en: 'the lists are for projects whose scope of supply a certificate or permit recognises; nothing is said of others',
      }),
    ],
    when: when(
      powerCustomerClass.oneOf(['small-residential', 'low-voltage-non-residential']),
      powerDocuments.includesAll(keysOf(enterpriseFees.documentsSmallLowVoltage)),
    )
      .when(
        powerCustomerClass.is('charging-pile'),
        when(chargingPileStage.is('signing'), enoughToSign).otherwise(powerDocuments.includesAll(ofPile)),
      )
      .otherwise(
        all(
          powerCustomerClass.is('high-voltage'),
          powerDocuments.includesAll(keysOf(enterpriseFees.documentsHighVoltage)),
        ),
      ),
    gives: { zh: '可办理该环节的用电开户手续', en: 'the power account can be dealt with at this stage' },
    leadsTo: ['m09.single-supply-point'],
    discrepancies: [enterpriseFeesWording],
    notes: [
      {
        zh: '除充电桩外各类客户只有一个环节：高压为业务受理申请，其余为受理签约',
        en: 'but for charging piles each class has one stage: high voltage when it applies, the others when they sign',
      },
      {
        zh: '零星以外的低压居民客户没有资料清单，文中未写',
        en: 'low-voltage residents other than small ones have no list; nothing is said of them',
      },
      {
        zh: '高压客户的项目文件，批准文件或备案文件任一即可',
        en: 'for high voltage either an approval or a filing document of the project will do',
      },
      {
        zh: '充电桩签约时未备的其他资料，须在业扩配套工程实施前补齐',
        en: 'what a charging-pile customer lacks when it signs is due before the supporting works of the connection start',
      },
    ],
  }
})
