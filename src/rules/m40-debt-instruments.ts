import { notarialConditions, notarisation, notarisationWording } from '../data/parts/m40-notarisation'
import { debtInstrument } from '../facts/debt-instrument'
import { interpretation } from '../facts/document'
import { all, any, called, classification, keysOf, namesOf, not, nothing, question, text, when } from '../language'

const conditionsOf = /* @__PURE__ */ question({
  about: { zh: '前三类是否也须符合三条件', en: 'whether the three named classes must meet the conditions, too' },
  because: {
    zh: '三条件只写在第四类；但“其他”二字暗示前三类也符合，公证机构仍会审查',
    en: 'they are written of class 4 alone; yet its “other” implies that the rest meet them, and an office will check',
  },
  options: {
    'named-classes-as-listed': { zh: '列名即属范围', en: 'to be named is enough' },
    'conditions-for-all': { zh: '四类都须符合', en: 'all four classes must meet them' },
  },
})

const electronic = /* @__PURE__ */ question({
  about: { zh: '网络金融业务以外的电子文书', en: 'electronic instruments outside online finance' },
  because: {
    zh: '电子文书只在该类业务中写明可以赋予，范围较窄',
    en: 'the text admits electronic instruments there and nowhere else, and it is the narrower right',
  },
  options: {
    'online-finance-only': { zh: '文中未涵盖', en: 'not covered' },
    'any-electronic': { zh: '符合电子签名法即与纸质同等', en: 'as on paper, once the signature law is met' },
  },
})

/** The class that the type of an instrument puts it in: the three that are named, else what meets the conditions. */
function classByType() {
  const { debtInstrumentType: type, isUnnamedInstrumentCovered, meetsThreeNotarialConditions } = debtInstrument
  const isFinancing = any(
    type.oneOf(keysOf(notarisation.loanContracts)),
    type.is('another-loan'),
    type.oneOf(keysOf(notarisation.billFinancing)),
    type.is('another-bill-financing'),
    type.oneOf(keysOf(notarisation.otherFinancing)),
    type.oneOf(keysOf(notarisation.creditCardFinancing)),
    all(type.is('another-financing'), isUnnamedInstrumentCovered),
  )
  const isRepayment = any(
    type.oneOf(keysOf(notarisation.restructuringAndRepayment)),
    all(type.is('another-repayment'), isUnnamedInstrumentCovered),
  )
  const isSecurity = any(
    type.oneOf(keysOf(notarisation.security)),
    all(type.is('another-security'), isUnnamedInstrumentCovered),
  )
  const byType = when(isFinancing, text('financing'))
    .when(isRepayment, text('repayment'))
    .when(isSecurity, text('security'))
    .when(meetsThreeNotarialConditions, text('meets-conditions'))
    .otherwise(
      nothing({
        zh: '不在列名的三类之内，又不符合三条件的文书，文中未写',
        en: 'of an instrument that is in none of the named classes and doesn’t meet the three conditions the text says nothing',
      }),
    )
  return conditionsOf.read({
    'named-classes-as-listed': byType,
    'conditions-for-all': when(meetsThreeNotarialConditions, byType).otherwise(
      nothing({
        zh: '不符合三条件的文书，文中未写',
        en: 'of an instrument that doesn’t meet the three conditions the text says nothing',
      }),
    ),
  })
}

/** An electronic instrument must be signed as the law asks, and in the online business of a financial creditor; then its type decides. */
function classOfInstrument() {
  const { instrumentCreditor, isElectronicInstrument, isOtherOnlineFinanceCovered, onlineFinanceBusiness } =
    debtInstrument
  const isOnlineFinance = called(
    { zh: '属所列网络金融业务', en: 'of the online finance business named' },
    all(
      instrumentCreditor.oneOf(keysOf(notarisation.electronicCreditors)),
      when(onlineFinanceBusiness.is('other'), isOtherOnlineFinanceCovered).otherwise(
        onlineFinanceBusiness.oneOf(keysOf(notarisation.electronicBusiness)),
      ),
    ),
    { zh: '不属所列网络金融业务', en: 'not of the online finance business named' },
  )
  const lawfullySigned = when(
    all(isElectronicInstrument, not(debtInstrument.meetsElectronicSignatureLaw)),
    nothing({
      zh: '电子文书不符合《电子签名法》相关要求的，文中未写',
      en: 'of an electronic instrument that doesn’t meet the Electronic Signature Law the text says nothing',
    }),
  ).otherwise(classByType())
  return electronic.read({
    'online-finance-only': when(
      all(isElectronicInstrument, not(isOnlineFinance)),
      nothing({
        zh: '电子文书只在金融机构、地方金融组织的网络金融业务中写明可以赋予',
        en: 'the text admits an electronic instrument only where a financial creditor’s online finance business signs it with the debtor',
      }),
    ).otherwise(lawfullySigned),
    'any-electronic': lawfullySigned,
  })
}

/**
 * Whether notarisation may make a debt instrument directly enforceable (公证赋予强制执行效力), and in which class it is.
 *
 * @returns the class `financing`, `repayment`, `security` or `meets-conditions`; `not-covered`, with the reason, for any other
 *   instrument; or what is missing
 * @example
 * enforceableDebtInstrument({ debtInstrumentType: 'factoring', isElectronicInstrument: false }).class // 'financing'
 */
export const enforceableDebtInstrument = classification('m40.enforceable-debt-instrument', () => ({
  title: { zh: '公证可赋予强制执行效力的债权文书', en: 'Debt instruments that notarisation may make enforceable' },
  source: interpretation('公证+金融'),
  subject: debtInstrument,
  force: 'may',
  classes: {
    financing: { label: { zh: '第一类：融资合同', en: 'class 1: contracts of financing' } },
    repayment: { label: { zh: '第二类：债务重组与还款', en: 'class 2: debt restructuring and repayment' } },
    security: { label: { zh: '第三类：担保', en: 'class 3: security' } },
    'meets-conditions': {
      label: { zh: '第四类：符合三条件的其他文书', en: 'class 4: another instrument that meets the conditions' },
    },
  },
  by: classOfInstrument(),
  discrepancies: [notarialConditions, notarisationWording],
  notes: [
    {
      zh: `依据我市《${notarisation.cityRules[0].label.zh}》，其上位是${namesOf(notarisation.noticeIssuers).zh}《${notarisation.notice[0].label.zh}》`,
      en: `it rests on ${notarisation.cityRules[0].label.en}, and these on the ${notarisation.notice[0].label.en}, issued by: ${namesOf(notarisation.noticeIssuers).en}`,
    },
    {
      zh: '分期付款合同列在信用卡融资合同之内；其他分期付款按未列名的融资合同',
      en: 'instalment contracts are named within credit-card financing; others count as a financing contract that isn’t named',
    },
    {
      zh: '各类贷款、票据融资、担保合同一概在内；其余未列名的文书由公证机构答复',
      en: 'lending, bill financing and security are in whatever the contract; on other unnamed ones the office is to say',
    },
    {
      zh: '电子文书仍须归入四类之一，“亦可以”不另立一类',
      en: 'an electronic instrument still needs one of the four classes; “may also” opens no fifth',
    },
    {
      zh: '标题为金融债权文书；纸质文书的债权人是否限于金融机构未写',
      en: 'the scope is headed financial claims; whether the creditor on paper must be a financial institution is not stated',
    },
    {
      zh: '属于范围只是可以办理，是否赋予由公证机构审查',
      en: 'to be in scope is to be open to it; whether it is given is for the notary office',
    },
  ],
}))
