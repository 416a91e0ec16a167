import {
  crossBankTransfers,
  releaseNotBeforehand,
  transferAgreementParties,
  transferableProperty,
} from '../data/m32-mortgaged-transfer'
import { measureText } from '../facts/document'
import { propertyTransfer } from '../facts/property-transfer'
import { all, covered, eligibility, question, when } from '../language'

const signing = /* @__PURE__ */ question({
  about: { zh: '除买卖双方外，银行是否须签协议', en: 'whether lenders sign besides buyer and seller' },
  because: {
    zh: '两处写到贷款银行签约；涉及两家的，两家的抵押权都受影响',
    en: 'the lending bank is named as a party twice; where there are two, the mortgage of each is at stake',
  },
  options: {
    'every-lender': { zh: '所涉银行都签', en: 'every lender concerned' },
    'one-lender': { zh: '一家银行签即可', en: 'one lender is enough' },
    'no-lender': { zh: '只须买卖双方签', en: 'buyer and seller alone' },
  },
})

const property = /* @__PURE__ */ question({
  about: { zh: '二手房以外的不动产', en: 'property other than existing homes' },
  because: {
    zh: '措施不分种类，所述流程只有二手房；能否办理由登记机构答复',
    en: 'the measure names any kind, the procedure exists for existing homes only; the registry is to say',
  },
  options: {
    'registry-decides': { zh: '由登记机构决定', en: 'the registry decides' },
    'any-property': { zh: '不分种类', en: 'any kind' },
    'existing-homes': { zh: '限二手房', en: 'existing homes only' },
  },
})

/**
 * Whether mortgaged property can be transferred without repayment and release beforehand (带押过户).
 *
 * @example
 * mortgagedTransfer({ isPropertyMortgaged: true, propertyKind: 'existing-home', buyerFinancing: 'another-bank',
 *   doBanksWorkAcross: false }).outcome // 'ineligible'
 */
export const mortgagedTransfer = eligibility('m32.mortgaged-transfer', () => {
  const { buyerFinancing, haveBuyerAndSellerSigned, isPropertyMortgaged, lendersSigned, propertyKind } =
    propertyTransfer
  return {
    title: { zh: '“带押过户”条件', en: 'Mortgaged transfer: conditions' },
    source: measureText(),
    subject: propertyTransfer,
    covers: [
      covered(isPropertyMortgaged, {
        zh: '措施只说在押不动产的过户，没有抵押的文中未写',
        en: 'the measure speaks of the transfer of mortgaged property; of any other it says nothing',
      }),
      covered(
        property.read({
          'registry-decides': all(),
          'any-property': all(),
          'existing-homes': propertyKind.is('existing-home'),
        }),
        {
          zh: '所述流程是二手房的，其他不动产文中未写',
          en: 'the procedure told is that of existing homes; of other property nothing is said',
        },
      ),
    ],
    when: all(
      property.read({
        'registry-decides': when(propertyKind.is('other'), propertyTransfer.isOtherPropertyAdmitted).otherwise(
          propertyKind.is('existing-home'),
        ),
        'any-property': isPropertyMortgaged,
        'existing-homes': propertyKind.is('existing-home'),
      }),
      haveBuyerAndSellerSigned,
      signing.read({
        'every-lender': lendersSigned.is('every'),
        'one-lender': lendersSigned.oneOf(['every', 'some']),
        'no-lender': haveBuyerAndSellerSigned,
      }),
      propertyTransfer.isAppliedForJointly,
      when(buyerFinancing.is('another-bank'), propertyTransfer.doBanksWorkAcross)
        .when(buyerFinancing.is('cash'), propertyTransfer.isCashPurchaseAdmitted)
        .otherwise(buyerFinancing.is('same-bank')),
    ),
    gives: {
      zh: '过户前不必还清贷款、注销抵押；一次申请、合并审核，解抵押、过户和买方贷款的抵押同步办结，卖方原贷款随后由监管资金归还',
      en: 'no repayment or release beforehand: by one application, examined at once, release, transfer and the mortgage for the buyer’s loan are done together; escrow then repays the seller’s loan',
    },
    leadsTo: ['m32.registration-services', 'm32.mortgaged-transfer-sequence', 'm32.escrow-release'],
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
