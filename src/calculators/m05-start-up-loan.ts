import {
  fullSubsidyStart,
  keyGroupCount,
  startUpLoan,
  startUpLoanTerritory,
  subsidySentence,
} from '../data/m05-start-up-loan'
import { interpretation } from '../facts/document'
import { loan } from '../facts/loan'
import { loanSubsidy } from '../facts/loan-subsidy'
import {
  all,
  any,
  asking,
  calculator,
  called,
  neverFalls,
  neverMoreThan,
  nothing,
  output,
  question,
  quoting,
  sum,
  text,
  when,
} from '../language'
import { inKeyGroup } from '../rules/parts/m05-in-key-group'

const first = /* @__PURE__ */ question({
  about: { zh: '“第一次”从何时数起', en: 'since when a borrower’s loans are counted' },
  default: 'first-ever',
  because: {
    zh: '字面即从借款人有生以来数起；不会多许诺',
    en: 'to the letter it is of all that the borrower ever took, and so nothing is promised too much',
  },
  options: {
    'first-ever': { zh: '有生以来的都算', en: 'all that were ever taken count' },
    'first-since-2023': quoting(
      { zh: '{fullSubsidyFrom}（含）后签订的才算', en: 'only those signed on or after {fullSubsidyFrom} count' },
      startUpLoan,
    ),
  },
})

const sharing = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '{fullSubsidyFrom}起其余贷款是否仍实行利息分担',
      en: 'whether interest on the other loans is still shared from {fullSubsidyFrom} on',
    },
    startUpLoan,
  ),
  because: {
    zh: '该句只为重点群体的这种贷款改了机制，未提其余；金额仍未知',
    en: 'the sentence changes things for such loans of key groups and is silent on the rest; the amount stays unknown',
  },
  options: {
    'sharing-continues': { zh: '其余贷款照旧分担', en: 'it still is' },
    'sharing-ends': quoting(
      { zh: '{fullSubsidyFrom}起新发放的不再分担', en: 'no longer for loans paid out on or after {fullSubsidyFrom}' },
      startUpLoan,
    ),
  },
})

const counted = /* @__PURE__ */ question({
  about: { zh: '“据实”是否含罚息', en: 'whether penalty interest counts' },
  default: 'ordinary-interest',
  because: {
    zh: '贴息以按期还本付息为常，罚息未提',
    en: 'a subsidy is commonly of interest paid on time; penalties aren’t mentioned',
  },
  options: {
    'ordinary-interest': { zh: '只计按期利息', en: 'interest due on time only' },
    'all-interest': { zh: '连罚息', en: 'penalty interest, too' },
  },
})

/**
 * The interest subsidy (贴息) on a guaranteed start-up loan of the urban districts.
 *
 * @returns `treatment`: `full-subsidy`, `interest-sharing` or `outside`; `subsidy` in yuan, which is null where interest is
 *   shared (the document prints no shares: unknown, not nil) and where the loan is outside both
 * @example
 * interestSubsidy({ isUrbanStartUpLoan: true, startUpGroups: ['graduate'], startUpLoanNumber: 1, loanContractSignedOn:
 *   '2023-01-01', loanPaidOutOn: '2023-01-10', ordinaryInterest: '3650' }) // { treatment: 'full-subsidy', subsidy: 3650 }
 */
export const interestSubsidy = calculator('m05.interest-subsidy', () => {
  const { isUrbanStartUpLoan, loanContractSignedOn, loanPaidOutOn, ordinaryInterest, penaltyInterest } = loanSubsidy
  const { fullSubsidyFrom, fullSubsidyLoanNumber, fullSubsidyShare, interestSharingFrom } = startUpLoan
  const inFull = called(
    { zh: '适用据实贴息', en: 'the key groups’ subsidy applies' },
    all(
      isUrbanStartUpLoan,
      inKeyGroup(),
      first.read({
        'first-ever': loanSubsidy.startUpLoanNumber.is(fullSubsidyLoanNumber),
        'first-since-2023': loanSubsidy.startUpLoanNumberSince2023.is(fullSubsidyLoanNumber),
      }),
      loanContractSignedOn.onOrAfter(fullSubsidyFrom),
    ),
  )
  // A loan is paid out no earlier than it is signed: where that day settles it, the day of pay-out isn't needed.
  const sinceSharing = called(
    { zh: '新发放的贷款', en: 'newly paid out' },
    any(loanPaidOutOn.onOrAfter(interestSharingFrom), loanContractSignedOn.onOrAfter(interestSharingFrom)),
  )
  const shared = called(
    { zh: '适用利息分担', en: 'the interest is shared' },
    all(
      isUrbanStartUpLoan,
      sharing.read({
        'sharing-continues': sinceSharing,
        'sharing-ends': all(
          sinceSharing,
          loanPaidOutOn.before(fullSubsidyFrom),
          loanContractSignedOn.before(fullSubsidyFrom),
        ),
      }),
    ),
  )
  const interest = called(
    { zh: '据实的利息', en: 'the interest that counts' },
    counted.read({
      'ordinary-interest': ordinaryInterest,
      'all-interest': sum(ordinaryInterest, penaltyInterest),
    }),
  )
  return {
    asks: [asking(loanSubsidy.startUpLoanNumberSince2023, [fullSubsidyFrom])],
    title: { zh: '富民创业担保贷款贴息', en: 'Interest subsidy of the guaranteed start-up loan' },
    source: interpretation('（2）贴息'),
    subject: loan,
    guarantees: [neverMoreThan('subsidy', interest), neverFalls('subsidy', ordinaryInterest)],
    outputs: {
      treatment: output.text(
        { zh: '贴息方式', en: 'treatment' },
        when(inFull, text('full-subsidy')).when(shared, text('interest-sharing')).otherwise(text('outside')),
        {
          'full-subsidy': { zh: '据实贴息', en: 'the key groups’ subsidy' },
          'interest-sharing': { zh: '利息分担', en: 'the interest is shared' },
          outside: { zh: '两者都不适用', en: 'neither applies' },
        },
      ),
      subsidy: output.money(
        { zh: '贴息金额', en: 'subsidy' },
        when(inFull, interest.times(fullSubsidyShare))
          .when(
            shared,
            nothing({
              zh: '利息按分担机制承担，文中未列比例，金额未知，不等于没有贴息',
              en: 'the interest is shared, in shares that the document doesn’t print: the amount is unknown, not nil',
            }),
          )
          .otherwise(
            sharing.read({
              'sharing-continues': nothing(
                quoting(
                  {
                    zh: '文中只写市区{interestSharingFrom}起新发放的贷款，据实贴息和利息分担都未及于这笔贷款',
                    en: 'the text speaks of loans newly paid out in the urban districts since {interestSharingFrom}: neither the key groups’ subsidy nor the sharing of interest is for this one',
                  },
                  startUpLoan,
                ),
              ),
              'sharing-ends': nothing(
                quoting(
                  {
                    zh: '按此读法，利息分担只及于市区{interestSharingFrom}起、{fullSubsidyFrom}前新发放的贷款；据实贴息和利息分担都未及于这笔贷款',
                    en: 'read so, the interest is no longer shared of loans paid out on or after {fullSubsidyFrom}, only of those newly paid out in the urban districts since {interestSharingFrom}: neither the key groups’ subsidy nor the sharing is for this one',
                  },
                  startUpLoan,
                ),
              ),
            }),
          ),
      ),
    },
    discrepancies: [startUpLoanTerritory, fullSubsidyStart, subsidySentence, keyGroupCount],
    notes: [
      quoting(
        {
          zh: '据实贴息看合同签订日，利息分担看发放日；{fullSubsidyFrom}前签订、其后发放的不在其内',
          en: 'the key groups’ subsidy goes by the day of signing, the sharing by that of pay-out: one signed before {fullSubsidyFrom} and paid out later hasn’t that subsidy',
        },
        startUpLoan,
      ),
      { zh: '没有截止日', en: 'no last day is given' },
    ],
  }
})
