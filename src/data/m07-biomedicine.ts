import { interpretation, measureText } from '../facts/document'
import { medicalProduct } from '../facts/medical-product'
import { figure, figures, named, optionsOf } from '../language'

const text = measureText()
const catalogue = interpretation('（1）国家医保药品目录')
const listing = interpretation('（2）挂网')
const price = interpretation('（3）首发价格')
const payment = interpretation('（4）DRG创新支付')
const procurement = interpretation('（5）集采')

const declareAt = 'https://fuwu.nhsa.gov.cn/'
const drugCatalogueStep = medicalProduct.drugCatalogueStep
const quotationFactor = medicalProduct.quotationFactor

/** 生物医药 (M07): the State drug catalogue, listing, first-launch prices, and how new treatment is paid for. */
export const biomedicine = figures(7, {
  catalogueAdjustments: figure(
    1,
    '次',
    catalogue,
    { zh: '目录每年调整次数（原则上）', en: 'adjustments a year, in principle' },
    'catalogue-adjust-frequency',
  ),
  catalogueStagesCount: figure(5, '个', catalogue, { zh: '目录调整阶段数', en: 'stages of an adjustment' }),
  greenChannelHours: figure(24, '小时', listing, {
    zh: '绿色通道挂网时限',
    en: 'time to listing in the green channel',
  }),
  provinces: figure(31, '个', price, {
    zh: '无须逐一申报的省份数',
    en: 'provinces that need no listing application each',
  }),
  tcmDiseases: figure(
    11,
    '个',
    payment,
    { zh: '中医优势住院病种数', en: 'diseases of the Chinese-medicine pilot' },
    'drg-tcm-diseases',
  ),
  tcmInstitutions: figure(
    9,
    '家',
    payment,
    { zh: '试点中医医疗机构数', en: 'institutions of the Chinese-medicine pilot' },
    'drg-tcm-institutions',
  ),
  tcmUplift: figure(10, '%', payment, { zh: '结算点数上浮幅度', en: 'uplift of the settlement points' }, 'drg-uplift'),
  tcmUpliftYears: figure(
    2,
    '年',
    payment,
    { zh: '上浮先执行的年数', en: 'years of the uplift to begin with' },
    'drg-uplift-years',
  ),
  dualChannelPayment: figure(100, '%', payment, {
    zh: '双通道药品年终结算支付比例',
    en: 'share of dual-channel drugs settled at the year’s end',
  }),
  catalogueStages: named(
    optionsOf(drugCatalogueStep, ['preparation', 'declaration', 'expert-review', 'negotiation', 'publication']).map(
      (one, index) => ({ ...one, order: index + 1, ...(one.key === 'declaration' && { declareAt }) }),
    ),
    catalogue,
    'catalogue-stages',
    'nhsa-url',
  ),
  catalogueProcess: named(optionsOf(drugCatalogueStep, ['formal-examination', 'public-notice', 'recheck']), catalogue),
  codeModule: named(
    [
      {
        label: { zh: '医保药品（耗材）分类与代码', en: 'classes and codes of insured drugs and consumables' },
        database: {
          zh: '国家医保信息业务编码标准数据库动态维护平台',
          en: 'State platform that maintains the code standards of the medical insurance',
        },
      },
    ],
    listing,
    'code-module',
    'code-database',
  ),
  listingDocuments: named(
    [
      {
        label: {
          zh: '合规企业资质和产品资质材料',
          en: 'proof that enterprise and product are qualified',
        },
      },
      { label: { zh: '药品质量承诺书', en: 'commitment to the drug’s quality' } },
    ],
    listing,
  ),
  greenChannel: named(
    [{ label: { zh: '江苏省阳光平台绿色通道', en: 'green channel of the Jiangsu platform' } }],
    listing,
  ),
  quotationPrinciples: named(
    [{ label: { zh: '集中受理', en: 'handled in one place' } }, { label: { zh: '全国通行', en: 'valid nationwide' } }],
    price,
    'first-quote-principle',
  ),
  quotationFactors: named(
    optionsOf(quotationFactor, ['materials', 'research', 'period', 'innovation', 'economy']),
    price,
    'first-quote-factors',
  ),
  procurementTeam: named(
    [
      {
        label: { zh: '助力集采专班', en: 'the team that helps with centralised procurement' },
        levels: ['national', 'provincial'],
        organiser: { zh: '市医保局', en: 'Municipal Healthcare Security Bureau' },
        does: [
          { zh: '邀请专家做集采政策辅导', en: 'has experts advise on the rules of procurement' },
          { zh: '在企业群发布集采信息', en: 'tells enterprises in their group chat of procurements' },
          { zh: '搭建医保、医疗、医药三方交流平台', en: 'brings insurer, hospitals and makers together' },
          { zh: '开展医药产品推介会', en: 'holds fairs at which products are shown to clinicians' },
        ],
      },
    ],
    procurement,
  ),
  procurementLevels: named(
    [
      { key: 'national', label: { zh: '国家集采', en: 'national procurement' }, names: ['国家'] },
      { key: 'provincial', label: { zh: '省集采', en: 'provincial procurement' }, names: ['省'] },
    ],
    text,
  ),
  innovationTilt: named(
    [{ label: { zh: '点数', en: 'points' } }, { label: { zh: '系数', en: 'a coefficient' } }],
    text,
    'drg-tilt',
  ),
})
