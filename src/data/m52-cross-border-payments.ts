import { interpretation, measureText } from '../facts/document'
import { foreignExchange } from '../facts/foreign-exchange'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const trade = interpretation('优质企业贸易外汇收支便利化')
const capital = interpretation('资本项目收入使用便利化')
const enterprises = interpretation('资本项目外汇收入支付便利化·企业')
const banks = interpretation('资本项目外汇收入支付便利化·银行')
const rmbPackage = interpretation('“三降一优”')
const priorities = interpretation('工作重点')

/** 跨境收支 (M52): facilitation of trade and capital-account payments, and the cross-border RMB package. */
export const crossBorderPayments = figures(52, {
  growthTarget: figure('0.40', '比例', text, {
    zh: '企业家数、收支总量较上年的增长率',
    en: 'growth of enterprises, and of receipts and payments, over the year before',
    atMost: 10,
  }),
  growthIndicators: named(
    [{ label: { zh: '企业家数', en: 'enterprises' } }, { label: { zh: '收支总量', en: 'receipts and payments' } }],
    text,
  ),
  tradeFacilitations: named(
    [
      { key: 'document-review', label: { zh: '优化单证审核', en: 'simpler review of documents' } },
      {
        key: 'special-refunds',
        label: { zh: '特殊退汇业务免于事前登记', en: 'special refunds without registration beforehand' },
      },
      {
        key: 'import-declarations',
        label: {
          zh: '对外付汇时免于办理进口报关单核验',
          en: 'payments abroad without verification of the import declaration',
        },
      },
      {
        key: 'advances-and-cost-sharing',
        label: {
          zh: '代垫分摊业务直接在试点银行审核办理',
          en: 'advances and cost sharing examined and handled by the pilot bank itself',
        },
      },
    ],
    trade,
  ),
  advancesAndCostSharingMonths: figure(12, '个月', trade, {
    zh: '代垫分摊须超过的月数',
    en: 'months that an advance or cost sharing must exceed',
  }),
  capitalDocument: named(
    [
      {
        label: {
          zh: '资本项目外汇收入支付便利化业务支付命令函',
          en: 'payment order for facilitated payments of foreign-exchange capital income',
        },
      },
    ],
    capital,
  ),
  enterprisePenaltyYears: figure(1, '年', enterprises, {
    zh: '无外汇行政处罚的年数',
    en: 'years without a foreign-exchange penalty',
  }),
  enterpriseConditionsCount: figure(2, '项', enterprises, {
    zh: '企业须符合的条件数',
    en: 'conditions for enterprises',
  }),
  bankConditionsCount: figure(3, '项', banks, { zh: '银行须符合的条件数', en: 'conditions for banks' }),
  crossBorderRmbPackage: named(optionsOf(foreignExchange.rmbPackageElement), rmbPackage),
  targetClients: named(
    [
      { label: { zh: '材料多、环节多的业务', en: 'business with many papers and many steps' } },
      { label: { zh: '笔数多、信用好的企业', en: 'enterprises with many transactions and good credit' } },
    ],
    priorities,
  ),
})

/** The sentence speaks of two kinds of business and sets a figure for one; the interpretation sets none. */
export const fxGrowthScope = discrepancy('m52.growth-scope', {
  title: { zh: '超40%的目标管到哪些业务', en: 'which business the target of over 40% covers' },
  sides: [
    {
      place: text,
      says: {
        zh: '贸易外汇收支与资本项目收入两类业务并提，40%只写贸易一类',
        en: 'trade payments and capital-account income are named together, and 40% for trade alone',
      },
    },
    { place: interpretation(), says: { zh: '两类业务都没有增长数字', en: 'no growth figure for either' } },
  ],
})

/** One scheme under two names, and a clause that lowers a reduction. */
export const rmbPackageWording = discrepancy('m52.rmb-package-wording', {
  title: { zh: '“三降一优”的名称和一处病句', en: 'the package’s name, and a garbled clause' },
  sides: [
    {
      place: rmbPackage,
      says: {
        zh: '称“金融综合服务方案”；费用一句“降低”与“减免”叠用',
        en: 'a “financial comprehensive” scheme; the clause on fees “lowers” a “reduction”',
      },
    },
    { place: priorities, says: { zh: '称“综合金融服务方案”', en: 'a “comprehensive financial” scheme' } },
  ],
  editorial: true,
})

/** The facilitation of capital-account income has two names. */
export const capitalFacilitationName = discrepancy('m52.capital-facilitation-name', {
  title: { zh: '资本项目便利化的名称', en: 'the name of capital-account facilitation' },
  sides: [
    { place: text, says: { zh: '资本项目收入使用便利化', en: 'facilitated “use” of capital-account income' } },
    {
      place: enterprises,
      says: {
        zh: '资本项目外汇收入支付便利化',
        en: 'facilitated “payment” of foreign-exchange capital-account income',
      },
    },
  ],
  editorial: true,
})
