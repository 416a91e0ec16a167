import { crossBorderPayments, rmbPackageWording } from '../data/m52-cross-border-payments'
import { interpretation } from '../facts/document'
import { foreignExchange } from '../facts/foreign-exchange'
import { catalogue } from '../language'

/**
 * The three cuts and one priority of the cross-border RMB package (跨境人民币“三降一优”).
 *
 * @returns the elements, each with its `kind` (`cut` or `priority`), `whom` it serves and `what` it comes to
 * @example
 * crossBorderRmbPackage({ rmbPackageElement: 'credit-priority' }).entries[0].kind // 'priority'
 */
export const crossBorderRmbPackage = catalogue('m52.cross-border-rmb-package', () => {
  const trusted = { zh: '优质可信企业', en: 'trusted enterprises' }
  const details = {
    time: {
      kind: 'cut',
      whom: trusted,
      what: {
        zh: '指导银行大幅缩短跨境人民币结算用时',
        en: 'banks are guided to settle cross-border RMB in far less time',
      },
    },
    'remittance-fees': {
      kind: 'cut',
      whom: trusted,
      what: {
        zh: '指导银行对跨境人民币付款业务的手续费、邮电费减收或免收',
        en: 'banks are guided to cut or waive handling and cable fees on cross-border payments in RMB',
      },
    },
    'financing-costs': {
      kind: 'cut',
      whom: { zh: '企业', en: 'enterprises' },
      what: {
        zh: '鼓励银行发放期限较长、可循环的人民币贸易融资',
        en: 'banks are encouraged to grant revolving RMB trade finance of longer terms',
      },
    },
    'credit-priority': {
      kind: 'priority',
      whom: { zh: '优质可信企业名单内企业', en: 'those on the list of trusted enterprises' },
      what: {
        zh: '列名后可在银行增信，更易获得贷款',
        en: 'the listing may count in their favour with banks, and make loans easier to get',
      },
    },
  } as const
  return {
    title: { zh: '跨境人民币“三降一优”', en: 'Cross-border RMB: three cuts and one priority' },
    source: interpretation('“三降一优”'),
    subject: foreignExchange,
    entries: crossBorderPayments.crossBorderRmbPackage.map((one) => ({ ...one, ...details[one.key] })),
    lookUp: foreignExchange.rmbPackageElement,
    key: 'key',
    discrepancies: [rmbPackageWording],
    notes: [
      {
        zh: '“主要有四个方面”：除这四项外是否还有，文中未写',
        en: 'it has “mainly” these four parts; whether there are more is not stated',
      },
      {
        zh: '各项都没有数字；何为优质可信企业、由谁列名，文中未写',
        en: 'no element has a figure; who is trusted, and who draws up the list, is not stated',
      },
      {
        zh: '费用一项按减收或免收理解',
        en: 'the garbled clause on fees is taken to mean that they are cut or waived',
      },
    ],
  }
})
