import { sugangdaiWording } from '../data/m04-sugangdai'
import { mainlandCalendar } from '../data/mainland-calendar'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { interpretation } from '../facts/document'
import { loan } from '../facts/loan'
import { calculator, called, neverFalls, nothing, output, plusWorkingDays, question, quoting } from '../language'

const contact = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '{sugangdaiContactDays}内联系还是上门',
      en: 'whether the officer is contacted or calls within {sugangdaiContactDays}',
    },
    bankLoans,
  ),
  because: { zh: '时限所修饰的动词是联系', en: 'the period goes with the verb to contact' },
  options: {
    contacted: { zh: '联系信贷专员', en: 'the officer is contacted' },
    'called-on': { zh: '信贷专员已上门', en: 'the officer has called' },
  },
})

const approval = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '{sugangdaiApprovalDays}内审批还是放款',
      en: 'whether approval or pay-out is due within {sugangdaiApprovalDays}',
    },
    bankLoans,
  ),
  because: {
    zh: '放款只说高效；取较弱的承诺',
    en: 'pay-out is only said to be quick; this is the weaker promise',
  },
  options: {
    'approval-only': { zh: '只含审批', en: 'approval' },
    'approval-and-pay-out': { zh: '审批并放款', en: 'approval and pay-out' },
  },
})

/**
 * The last days of the service promises of 苏岗贷, in mainland working days.
 *
 * @returns `contactBy` and `approveBy`, days; `callBy` and `payOutBy`, null unless the reading promises them
 * @example
 * sugangdaiServiceDays({ consultedOn: '2023-06-01', creditFileCompleteOn: '2023-06-01' }) // {
 *   contactBy: '2023-06-06', callBy: null, approveBy: '2023-06-08', payOutBy: null }
 */
export const sugangdaiServiceDays = calculator('m04.sugangdai-service-days', () => {
  const { sugangdaiApprovalDays, sugangdaiContactDays } = bankLoans
  const contactBy = called(
    { zh: '最迟联系日', en: 'contact by' },
    plusWorkingDays(loan.consultedOn, sugangdaiContactDays, mainlandCalendar),
  )
  const approveBy = called(
    { zh: '最迟审批', en: 'approval by' },
    plusWorkingDays(loan.creditFileCompleteOn, sugangdaiApprovalDays, mainlandCalendar),
  )
  return {
    title: { zh: '苏岗贷 服务时限', en: 'Sugangdai: service days' },
    source: interpretation('（4）苏岗贷 办理方式'),
    subject: loan,
    guarantees: [neverFalls('contactBy', loan.consultedOn), neverFalls('payOutBy', loan.creditFileCompleteOn)],
    outputs: {
      contactBy: output.date({ zh: '最迟联系银行信贷专员', en: 'credit officer contacted by' }, contactBy),
      callBy: output.date(
        { zh: '最迟上门', en: 'credit officer calls by' },
        contact.read({
          contacted: nothing({ zh: '时限只管联系，不管上门', en: 'the time is for the contact, not for the call' }),
          'called-on': contactBy,
        }),
      ),
      approveBy: output.date({ zh: '最迟审批', en: 'approval by' }, approveBy),
      payOutBy: output.date(
        { zh: '最迟放款', en: 'pay-out by' },
        approval.read({
          'approval-only': nothing({
            zh: '时限只管审批，不管放款',
            en: 'the time is for the approval, not for the pay-out',
          }),
          'approval-and-pay-out': approveBy,
        }),
      ),
    },
    discrepancies: [sugangdaiWording],
    notes: [
      {
        zh: '审批时限是首批试点的中国银行的承诺，其他银行文中未写',
        en: 'the time to approve is the promise of Bank of China, the first pilot bank; of others the text says nothing',
      },
      {
        zh: '起算日未写：从咨询、资料齐备的次日起算',
        en: 'where the days begin is not stated: with the day after the consultation, and after the complete application',
      },
      {
        zh: '承诺对象是符合苏岗贷申请条件的企业，是否符合见《苏岗贷 申请资格》',
        en: 'the promise is to enterprises that qualify: see “Sugangdai: who may apply”',
      },
    ],
  }
})
