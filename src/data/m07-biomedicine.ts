import { interpretation, measureText } from '../facts/document'
import { medicalProduct } from '../facts/medical-product'
import { figure, figures, named, optionsOf } from '../language'

const text = measureText()
const catalogue = interpretation('（1）国家医保药品目录')
const listing = interpretation('（2）挂网')
const price = interpretation('（3）首发价格')
const payment = interpretation('（4）DRG创新支付')

const declareAt = 'https://fuwu.nhsa.gov.cn/'
const drugCatalogueStep = medicalProduct.drugCatalogueStep
const quotationFactor = medicalProduct.quotationFactor

/** 生物医药 (M07): the State drug catalogue, listing, first-launch prices, and how new treatment is paid for. */
export const biomedicine = figures(7, {
  catalogueAdjustments: figure(1, '次', catalogue, 'catalogue-adjust-frequency'),
  catalogueStagesCount: figure(5, '个', catalogue),
  greenChannelHours: figure(24, '小时', listing),
  provinces: figure(31, '个', price),
  tcmDiseases: figure(11, '个', payment, 'drg-tcm-diseases'),
  tcmInstitutions: figure(9, '家', payment, 'drg-tcm-institutions'),
  tcmUplift: figure(10, '%', payment, 'drg-uplift'),
  tcmUpliftYears: figure(2, '年', payment, 'drg-uplift-years'),
  dualChannelPayment: figure(100, '%', payment),
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
  innovationTilt: named(
    [{ label: { zh: '点数', en: 'points' } }, { label: { zh: '系数', en: 'a coefficient' } }],
    text,
    'drg-tilt',
  ),
})
