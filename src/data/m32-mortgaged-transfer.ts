import { interpretation, measureText } from '../facts/document'
import { discrepancy, figures, named } from '../language'

const text = measureText()
const transfer = interpretation('带押过户')

/** “带押过户” (M32): the transfer of mortgaged property. */
export const mortgagedTransfers = figures(32, {
  procedurePrinciple: named(
    [
      { label: { zh: '一次申请', en: 'one application' } },
      { label: { zh: '合并审核', en: 'one examination' } },
      { label: { zh: '同步办结', en: 'done together' } },
    ],
    text,
  ),
  agreementParties: named(
    [
      { label: { zh: '买方', en: 'buyer' } },
      { label: { zh: '卖方', en: 'seller' } },
      { label: { zh: '贷款银行', en: 'lending bank' } },
    ],
    text,
  ),
  synchronousActs: named(
    [
      { label: { zh: '卖方原贷款的解抵押', en: 'release of the mortgage for the seller’s loan' } },
      { label: { zh: '过户', en: 'transfer' } },
      { label: { zh: '买方贷款的抵押', en: 'mortgage for the buyer’s loan' } },
    ],
    transfer,
  ),
  escrowSystem: named(
    [{ label: { zh: '存量房交易资金监管系统', en: 'escrow system for the sale of existing homes' } }],
    transfer,
  ),
  nationalNotice: named(
    [
      {
        label: {
          zh: '《关于协同做好“带押过户”便民利企服务的通知》',
          en: 'national notice on mortgaged transfers',
        },
      },
    ],
    transfer,
  ),
  provincialNotice: named(
    [
      {
        label: {
          zh: '《关于在全省推行“带押过户”提升不动产登记与金融便民利企服务水平通知》',
          en: 'provincial notice on mortgaged transfers',
        },
      },
    ],
    transfer,
  ),
})

/** The mortgage needs no release, and yet it is released: only not beforehand. */
export const releaseNotBeforehand = discrepancy('m32.release-not-beforehand', {
  title: { zh: '是否还贷、解押', en: 'whether the loan is repaid and the mortgage released' },
  sides: [
    { place: text, says: { zh: '过户时无需还贷解押', en: 'a transfer takes no repayment and no release' } },
    {
      place: transfer,
      says: {
        zh: '解抵押与过户同步办理，办结后先还卖方原贷款；不须的只是提前',
        en: 'the mortgage is released along with the transfer and the loan repaid right after; only not beforehand',
      },
    },
  ],
})

/** The buyer's loan comes before the registration in one sentence, and last in another. */
export const newLoanOrder = discrepancy('m32.new-loan-order', {
  title: { zh: '买方贷款何时发放', en: 'when the buyer’s loan is paid out' },
  sides: [
    {
      place: transfer,
      says: {
        zh: '审批后发放至监管账户，资金全额到位才办登记',
        en: 'into escrow once approved, and registration waits until the escrow is full',
      },
    },
    {
      place: transfer,
      says: { zh: '列在过户、再次抵押之后', en: 'listed last, after the transfer and the new mortgage' },
    },
  ],
})

/** The bank is a party in the measure, and isn't in the procedure that is explained. */
export const transferAgreementParties = discrepancy('m32.agreement-parties', {
  title: { zh: '协议由谁签订', en: 'who signs the agreement' },
  sides: [
    { place: text, says: { zh: '买卖双方与贷款银行', en: 'buyer, seller and the lending bank' } },
    {
      place: transfer,
      says: {
        zh: '买卖双方签买卖合同和资金监管协议，未提银行',
        en: 'buyer and seller sign the sale contract and the escrow agreement; no bank is named',
      },
    },
  ],
})

/** All mortgaged property in the measure; existing homes where it is explained. */
export const transferableProperty = discrepancy('m32.property', {
  title: { zh: '哪些不动产', en: 'which property' },
  sides: [
    { place: text, says: { zh: '在押不动产，不分种类', en: 'mortgaged real estate of any kind' } },
    { place: transfer, says: { zh: '二手房，用存量房的监管系统', en: 'existing homes, through their escrow system' } },
  ],
})

/** Routine in the title; most banks leave out transfers from one bank to another. */
export const crossBankTransfers = discrepancy('m32.cross-bank', {
  title: { zh: '常态化与跨行业务', en: 'routine, but not across banks' },
  sides: [
    { place: text, says: { zh: '“带押过户”常态化', en: 'mortgaged transfers are made routine' } },
    { place: transfer, says: { zh: '多数银行暂不办理跨行业务', en: 'most banks do no cross-bank transfers yet' } },
  ],
})
