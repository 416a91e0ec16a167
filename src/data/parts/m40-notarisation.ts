import { debtInstrument } from '../../facts/debt-instrument'
import { interpretation, measureText } from '../../facts/document'
import { discrepancy, figure, figures, named, optionsOf } from '../../language'

const text = measureText()
const pilot = interpretation('商业秘密在线公证')
const scope = interpretation('公证+金融')
const debtInstrumentType = debtInstrument.debtInstrumentType
const instrumentCreditor = debtInstrument.instrumentCreditor
const onlineFinanceBusiness = debtInstrument.onlineFinanceBusiness

/** 公证 (M40): which debt instruments notarisation may make enforceable, and trade secrets notarised online. */
export const notarisation = figures(40, {
  classesCount: figure(4, '类', scope, { zh: '债权文书类数', en: 'classes of debt instruments' }, 'category-count'),
  conditionsCount: figure(
    3,
    '条件',
    scope,
    { zh: '赋予强制执行效力的条件数', en: 'conditions of enforceability' },
    'three-conditions-count',
  ),
  loanContracts: named(
    optionsOf(debtInstrumentType, ['credit-line', 'loan', 'entrusted-loan', 'trust-loan']),
    scope,
    'cat1-loan-contracts',
  ),
  billFinancing: named(optionsOf(debtInstrumentType, ['bill-acceptance']), scope, 'cat1-bill-financing'),
  otherFinancing: named(
    optionsOf(debtInstrumentType, ['finance-lease', 'factoring', 'letter-of-credit', 'credit-card-financing']),
    scope,
    'cat1-other-financing',
  ),
  creditCardFinancing: named(
    [
      { key: 'credit-card-agreement', label: { zh: '信用卡合约', en: 'credit-card agreement' } },
      { key: 'instalment', label: { zh: '各类分期付款合同', en: 'instalment contracts of any kind' } },
    ],
    scope,
    'cat1-credit-card-includes',
  ),
  restructuringAndRepayment: named(
    optionsOf(debtInstrumentType, ['debt-restructuring', 'repayment', 'promise-to-repay']),
    scope,
    'cat2',
  ),
  security: named(optionsOf(debtInstrumentType, ['security', 'letter-of-guarantee']), scope, 'cat3'),
  electronicCreditors: named(
    optionsOf(instrumentCreditor, ['financial-institution', 'local-financial-organisation']),
    scope,
  ),
  electronicBusiness: named(optionsOf(onlineFinanceBusiness, ['small-and-micro', 'inclusive']), scope),
  electronicLaw: named([{ label: { zh: '电子签名法', en: 'Electronic Signature Law' } }], scope),
  provincialPolicy: named(
    [
      {
        label: { zh: '苏政规【2023】1号', en: 'Su Zheng Gui [2023] 1' },
        title: '关于推动经济运行率先整体好转的若干政策措施',
      },
    ],
    pilot,
    'doc-province',
    'doc-province-title',
  ),
  noticeIssuers: named(
    [
      { label: { zh: '最高人民法院', en: 'Supreme People’s Court' } },
      { label: { zh: '司法部', en: 'Ministry of Justice' } },
      { label: { zh: '中国银保监会', en: 'China Banking and Insurance Regulatory Commission' } },
    ],
    scope,
    'doc-issuers',
  ),
  notice: named(
    [
      {
        label: {
          zh: '关于充分发挥公证书的强制执行效力服务银行金融债权风险防控的通知',
          en: 'notice on the enforceability of notarial deeds in the service of banks’ claims',
        },
      },
    ],
    scope,
    'doc-national-title',
  ),
  cityRules: named(
    [
      {
        label: {
          zh: '关于充分发挥公证职能作用服务金融风险防控的实施办法',
          en: 'the city’s rules on notarisation in the service of financial risk control',
        },
      },
    ],
    scope,
    'doc-city',
  ),
})

/** Three conditions are counted and none is named. */
export const notarialConditions = discrepancy('m40.notarial-conditions', {
  title: { zh: '三条件是哪三条', en: 'which the three conditions are' },
  sides: [
    { place: scope, says: { zh: '第四类须符合“三条件”', en: 'the fourth class is held to three conditions' } },
    { place: scope, says: { zh: '全文没有列出任何一条', en: 'not one of them is named anywhere' } },
  ],
  arithmetic: { zh: '计3条，列0条', en: '3 counted, 0 named' },
})

/** Rolled out in the measure, a pilot in the interpretation. */
export const tradeSecretRollOut = discrepancy('m40.trade-secret-roll-out', {
  title: { zh: '推广还是试点', en: 'rolled out, or a pilot' },
  sides: [
    { place: text, says: { zh: '推广商业秘密在线公证', en: 'online notarisation of trade secrets is rolled out' } },
    {
      place: pilot,
      says: { zh: '平台尚在搭建，选成熟的公证机构试点', en: 'a platform being built, and a pilot at mature offices' },
    },
  ],
})

/** Slips of wording that change no result. */
export const notarisationWording = discrepancy('m40.wording', {
  title: { zh: '书名号与文号', en: 'title marks and document numbers' },
  sides: [
    {
      place: scope,
      says: {
        zh: '通知标题的书名号收在“精神”之后，“精神”不属标题',
        en: 'the marks of the notice’s title close a word too late, taking in its “spirit”',
      },
    },
    {
      place: pilot,
      says: { zh: '文号用【】，多处文号用〔〕', en: 'the number stands in other brackets than most of the document’s' },
    },
  ],
  editorial: true,
})
