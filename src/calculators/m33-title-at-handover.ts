import { interpretation } from '../facts/document'
import { homeHandover } from '../facts/home-handover'
import {
  calculator,
  called,
  type Need,
  neverFalls,
  neverMoreThan,
  nothing,
  output,
  type Quantity,
  when,
} from '../language'

/**
 * The one payment at a handover, and its split in the back office into tax and fee (一次收缴、后台分账).
 *
 * @returns `due` in yuan; `paidInFull`; `toTaxAuthority` and `toRegistry` in yuan, null unless exactly `due` is paid
 * @example
 * handoverPayment({ titleTaxDue: '30000', titleFeeDue: '80', paidAtHandover: '30080' }) // { due: 30080, paidInFull: true,
 *   toTaxAuthority: 30000, toRegistry: 80 }
 */
export const handoverPayment = calculator('m33.handover-payment', () => {
  const { paidAtHandover, titleFeeDue, titleTaxDue } = homeHandover
  const due = called({ zh: '应缴合计', en: 'due in all' }, titleTaxDue.plus(titleFeeDue))
  const short = nothing({
    zh: '没有一次性付清；不足的怎样处理，文中未写',
    en: 'not paid in full at once; what becomes of less isn’t stated',
  })
  const surplus = nothing({ zh: '多缴的怎样处理，文中未写', en: 'what happens to a surplus is not stated' })
  const split = <N extends Need>(part: Quantity<N>) =>
    when(paidAtHandover.lessThan(due), short).when(paidAtHandover.moreThan(due), surplus).otherwise(part)
  return {
    title: { zh: '交房税费同缴', en: 'Handover: one payment of tax and fee' },
    source: interpretation('交房即发证'),
    subject: homeHandover,
    guarantees: [neverMoreThan('toTaxAuthority', paidAtHandover), neverFalls('due', titleTaxDue)],
    outputs: {
      due: output.money({ zh: '应缴合计', en: 'due in all' }, due),
      paidInFull: output.condition({ zh: '已一次性付清', en: 'paid in full at once' }, paidAtHandover.atLeast(due)),
      toTaxAuthority: output.money({ zh: '分入税款', en: 'to the tax authority' }, split(titleTaxDue)),
      toRegistry: output.money({ zh: '分入登记费', en: 'to the registry' }, split(titleFeeDue)),
    },
    notes: [
      { zh: '税款、登记费的计算文中未写', en: 'how tax and fee are reckoned is not stated' },
      { zh: '分次缴纳不是一次性付清', en: 'payment in parts is not payment in full at once' },
      {
        zh: '付清之后当场拿证，见《交房现场领取不动产权证书》',
        en: 'with that the certificate is had on the spot: see “Title certificate at the handover of a new home”',
      },
    ],
  }
})
