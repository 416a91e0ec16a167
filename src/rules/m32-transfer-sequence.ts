import { newLoanOrder, releaseNotBeforehand, transferAgreementParties } from '../data/m32-mortgaged-transfer'
import { interpretation } from '../facts/document'
import { propertyTransfer, type transferActs } from '../facts/property-transfer'
import { all, any, classification, not, optionsOf, question, text, type Words, when } from '../language'

type Act = keyof typeof transferActs

const loanOrder = /* @__PURE__ */ question({
  about: { zh: '买方贷款在登记之前还是之后', en: 'whether the buyer’s loan precedes the registration' },
  because: {
    zh: '流程一段逐步写明，且资金全额到位后才登记；另一处只是列举',
    en: 'the procedure is told step by step, and waits for the full escrow; the other place merely lists',
  },
  options: {
    'loan-before-registration': { zh: '登记之前', en: 'before it' },
    'loan-last': { zh: '登记之后', en: 'after it' },
  },
})

const done = (act: Act) => propertyTransfer.transferActsDone.includes(act)

/** The act needs no waiting for, once the one before it is done: it is done too, or there is no loan to pay out. */
const isSettled = (act: Act, before: Act) =>
  act === 'buyer-loan' ? any(done(act), all(propertyTransfer.buyerFinancing.is('cash'), done(before))) : done(act)

/** The first act of an order that is still to be done; `out-of-order` where a later one was done before an earlier. */
function firstOpenIn([first, ...rest]: readonly [Act, ...Act[]]) {
  const before = (index: number): Act => rest[index - 1] ?? first
  const ahead = rest.map((act, index) =>
    all(done(act), not(index === 0 ? done(first) : isSettled(before(index), before(index - 1)))),
  )
  return rest
    .reduce(
      (chain, act, index) => chain.when(not(isSettled(act, before(index))), text(act)),
      when(any(...ahead), text<Act | 'complete' | 'out-of-order'>('out-of-order')).when(not(done(first)), text(first)),
    )
    .otherwise(text('complete'))
}

/**
 * Which act of a mortgaged transfer comes next: agreements, money in, registration, money out (带押过户办理顺序).
 *
 * @returns the class: the next act, `complete`, or `out-of-order` where an act was done before one that precedes it
 * @example
 * mortgagedTransferSequence({ transferActsDone: ['agreements'] }).class // 'down-payment'
 */
export const mortgagedTransferSequence = classification('m32.mortgaged-transfer-sequence', () => {
  const acts = Object.fromEntries(
    optionsOf(propertyTransfer.transferActsDone).map(({ key, label }) => [key, { label }]),
  ) as {
    readonly [A in Act]: { readonly label: Words }
  }
  return {
    title: { zh: '“带押过户”下一环节', en: 'Mortgaged transfer: what comes next' },
    source: interpretation('带押过户'),
    subject: propertyTransfer,
    classes: {
      ...acts,
      complete: { label: { zh: '全部完成', en: 'all done' } },
      'out-of-order': {
        label: { zh: '与所写顺序不符', en: 'not in the order stated' },
        consequence: { zh: '有环节先于其前一环节完成', en: 'an act was done before the one that precedes it' },
      },
    },
    by: loanOrder.read({
      'loan-before-registration': firstOpenIn([
        'agreements',
        'down-payment',
        'buyer-loan',
        'fully-funded',
        'registration',
        'repayment',
        'balance',
      ]),
      'loan-last': firstOpenIn([
        'agreements',
        'down-payment',
        'registration',
        'buyer-loan',
        'fully-funded',
        'repayment',
        'balance',
      ]),
    }),
    discrepancies: [newLoanOrder, releaseNotBeforehand, transferAgreementParties],
    notes: [
      {
        zh: '首付款与买方贷款按行文先后，文中未禁止颠倒',
        en: 'the down payment comes first as the text tells it, though nothing forbids the reverse',
      },
      {
        zh: '买方不贷款的流程文中未写，按少去贷款一环、其余不变计',
        en: 'how it goes without a loan of the buyer is not stated; the loan falls away, and the rest is taken to stay',
      },
      {
        zh: '流程写的是二手房；其他不动产的流程文中未写',
        en: 'the course is that of existing homes; for other property none is told',
      },
      { zh: '各环节没有时限', en: 'no act has a time limit' },
    ],
  }
})
