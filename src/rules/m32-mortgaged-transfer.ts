import {
  crossBankTransfers,
  releaseNotBeforehand,
  transferAgreementParties,
  transferableProperty,
} from '../data/m32-mortgaged-transfer'
import { measureText } from '../facts/document'
import { propertyTransfer } from '../facts/property-transfer'
import { all, eligibility, reading, when } from '../language'

/**
 * Whether mortgaged property can be transferred without repayment and release beforehand (带押过户).
 *
 * @example
 * mortgagedTransfer({ buyerFinancing: 'another-bank', doBanksWorkAcross: false }).outcome // 'ineligible'
 */
export const mortgagedTransfer = eligibility('m32.mortgaged-transfer', () => {
  const { buyerFinancing, haveBuyerAndSellerSigned, isPropertyMortgaged, lendersSigned, propertyKind } =
    propertyTransfer
  const isExistingHome = propertyKind.is('existing-home')
  return {
    title: { zh: '“带押过户”条件', en: 'Mortgaged transfer: conditions' },
    source: measureText(),
    subject: propertyTransfer,
    when: all(
      isPropertyMortgaged,
      reading('registry-decides', {
        'registry-decides': when(propertyKind.is('other'), propertyTransfer.isOtherPropertyAdmitted).otherwise(
          isExistingHome,
        ),
        'any-property': isPropertyMortgaged,
        'existing-homes': isExistingHome,
      }),
      haveBuyerAndSellerSigned,
      reading('every-lender', {
        'every-lender': lendersSigned.is('every'),
        'one-lender': lendersSigned.oneOf(['every', 'one-of-two']),
        'no-lender': haveBuyerAndSellerSigned,
      }),
      propertyTransfer.isAppliedForJointly,
      when(buyerFinancing.is('another-bank'), propertyTransfer.doBanksWorkAcross)
        .when(buyerFinancing.is('cash'), propertyTransfer.isCashPurchaseAdmitted)
        .otherwise(buyerFinancing.is('same-bank')),
    ),
    readings: [
      {
        about: { zh: '除买卖双方外，银行是否须签协议', en: 'whether lenders sign besides buyer and seller' },
        default: 'every-lender',
        because: {
          zh: '两处写到贷款银行签约；涉及两家的，两家的抵押权都受影响',
          en: 'the lending bank is named as a party twice; where there are two, the mortgage of each is at stake',
        },
        options: {
          'every-lender': { zh: '所涉银行都签', en: 'every lender concerned' },
          'one-lender': { zh: '一家银行签即可', en: 'one lender is enough' },
          'no-lender': { zh: '只须买卖双方签', en: 'buyer and seller alone' },
        },
      },
      {
        about: { zh: '二手房以外的不动产', en: 'property other than existing homes' },
        default: 'registry-decides',
        because: {
          zh: '措施不分种类，所述流程只有二手房；能否办理由登记机构答复',
          en: 'the measure names any kind, the procedure exists for existing homes only; the registry is to say',
        },
        options: {
          'registry-decides': { zh: '由登记机构决定', en: 'the registry decides' },
          'any-property': { zh: '不分种类', en: 'any kind' },
          'existing-homes': { zh: '限二手房', en: 'existing homes only' },
        },
      },
    ],
    discrepancies: [releaseNotBeforehand, transferAgreementParties, transferableProperty, crossBankTransfers],
    notes: [
      {
        zh: '买方不贷款的是否适用，文中未写，由登记机构答复',
        en: 'a buyer without a loan is not mentioned; the registry is to say',
      },
      {
        zh: '多数银行暂不跨行，是否办理由所涉银行答复',
        en: 'most banks do no cross-bank transfers yet; those concerned are to say',
      },
    ],
  }
})
