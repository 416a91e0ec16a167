import { vatRefundGeneral as general } from '../data/m08-vat-refund-general'
import { interpretation } from '../facts/document'
import { vatRefund } from '../facts/vat-refund'
import {
  asking,
  calculator,
  max,
  neverFalls,
  neverMoreThan,
  neverRises,
  output,
  question,
  quoting,
  yuan,
} from '../language'

const belowBase = /* @__PURE__ */ question({
  about: { zh: '差额为负时的增量', en: 'the increment where less is retained' },
  because: {
    zh: '负数同样不大于零',
    en: 'one below zero is no more than zero either way',
  },
  options: {
    difference: { zh: '差额，可为负', en: 'the difference, which may be below zero' },
    'not-below-zero': { zh: '没有新增，为零', en: 'nothing was added: zero' },
  },
})

/**
 * The increment of retained input VAT (增量留抵税额): what is retained now beyond what was at the base date, the end of March 2019.
 *
 * @example
 * incrementalRetainedVat({ retainedVat: '800000.5', retainedVatAtBase: '200000' }) // { increment: 600000.5 }
 */
export const incrementalRetainedVat = calculator('m08.incremental-retained-vat', () => {
  const difference = vatRefund.retainedVat.minus(vatRefund.retainedVatAtBase)
  return {
    title: { zh: '增量留抵税额', en: 'Increment of retained input VAT' },
    source: interpretation('（1）'),
    subject: vatRefund,
    guarantees: [
      neverMoreThan('increment', vatRefund.retainedVat),
      neverFalls('increment', vatRefund.retainedVat),
      neverRises('increment', vatRefund.retainedVatAtBase),
    ],
    outputs: {
      increment: output.money(
        { zh: '增量留抵税额', en: 'increment' },
        belowBase.read({ difference, 'not-below-zero': max(difference, yuan(0)) }),
      ),
    },
    asks: [asking(vatRefund.retainedVatAtBase, [general.incrementBase])],
    notes: [
      quoting({ zh: '基期末为{incrementBase}', en: 'the base date is {incrementBase}' }, general),
      {
        zh: '定义写在（1），（2）（3）的增量照用',
        en: 'the definition stands under (1), and serves (2) and (3) as well',
      },
      {
        zh: '适用免退税办法的进项税额不退；在余额中还是在退税额中扣，文中未写，按余额已不含',
        en: 'input VAT of the exemption-and-refund method isn’t refunded; the balances are taken without it, as where to leave it out isn’t stated',
      },
    ],
  }
})
