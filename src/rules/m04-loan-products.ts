import { sugangdaiCollateral } from '../data/m04-sugangdai'
import { guaranteeFees, loanFunds } from '../data/m04-xiaoweidai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { measureText } from '../facts/document'
import { loan } from '../facts/loan'
import { catalogue, keysOf, optionsOf, type Words } from '../language'

type Product = 'xiaoweidai' | 'sukedai' | 'jianghaidai' | 'sugangdai'

/** A loan product as the document describes it. */
interface LoanProduct {
  readonly key: Product
  readonly label: Words
  /** Of the fiscal-finance products (财政金融合作产品), to which Sugangdai doesn’t belong. */
  readonly isFiscalFinance: boolean
  readonly fund?: readonly Words[]
  readonly issuer?: readonly Words[]
  readonly guarantor?: readonly Words[]
  readonly guaranteeMode?: readonly Words[]
  readonly bank?: readonly Words[]
  /** What the borrower needn’t give, or is promised. */
  readonly features?: readonly Words[]
  /** Who comes first. */
  readonly first?: readonly Words[]
  /** The economic types that are shut out. */
  readonly shutOut?: readonly Words[]
}

const labels = (items: readonly { readonly label: Words }[]): readonly Words[] => items.map((one) => one.label)

/**
 * The four loan products (财政金融合作产品 and 苏岗贷): who stands behind each, what it does without, whom it puts first.
 *
 * @example
 * loanProducts({ loanProduct: 'xiaoweidai' }).entries[0].guarantor[0].zh // '南通科创融资担保有限公司'
 */
export const loanProducts = catalogue('m04.loan-products', () => {
  const fund = labels(bankLoans.funds)
  const said: Readonly<Record<Product, Partial<LoanProduct>>> = {
    xiaoweidai: {
      fund,
      guarantor: labels(bankLoans.xiaoweidaiGuarantor),
      guaranteeMode: labels(bankLoans.xiaoweidaiGuaranteeMode),
      features: bankLoans.xiaoweidaiTwoWithout.map(({ label: { zh, en } }) => ({ zh: `无${zh}`, en: `no ${en}` })),
    },
    sukedai: { fund },
    jianghaidai: {
      issuer: labels(bankLoans.jianghaidaiIssuer),
      features: labels(bankLoans.jianghaidaiFeatures),
      first: labels(bankLoans.jianghaidaiPriority),
    },
    sugangdai: { bank: labels(bankLoans.sugangdaiBank), shutOut: labels(bankLoans.sugangdaiExcludedOwnership) },
  }
  const fiscalFinance: readonly string[] = keysOf(bankLoans.productsFiscalFinance)
  const entries: readonly LoanProduct[] = optionsOf(loan.loanProduct).map(({ key, label }) => ({
    key,
    label,
    isFiscalFinance: fiscalFinance.includes(key),
    ...said[key],
  }))
  return {
    title: { zh: '四种贷款产品', en: 'The four loan products' },
    source: measureText(),
    subject: loan,
    entries,
    lookUp: loan.loanProduct,
    key: 'key',
    discrepancies: [loanFunds, guaranteeFees, sugangdaiCollateral],
    notes: [
      {
        zh: '财政金融合作产品的列举以“等”收尾，其他产品文中未写',
        en: 'the list of fiscal-finance products is left open; the text names no other',
      },
      {
        zh: '中国银行是苏岗贷首批试点银行，之后的银行文中未写',
        en: 'Bank of China is the first pilot bank of Sugangdai; the text names no later one',
      },
    ],
  }
})
