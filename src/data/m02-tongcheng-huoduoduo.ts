import { interpretation, measureText } from '../facts/document'
import { platform } from '../facts/platform'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** 同城货多多 (M02): the product directory of local industry, and the platform that it moves to. */
export const productDirectory = figures(2, {
  coverageTarget: figure(100, '%', text, { zh: '产品覆盖目标', en: 'coverage aimed at' }),
  productInfoFieldsCount: figure(3, '项', explained, {
    zh: '列出的产品信息项数',
    en: 'items of product information listed',
  }),
  searchModesCount: figure(3, '种', explained, { zh: '列出的查找方式数', en: 'ways of searching listed' }),
  predecessor: named(
    [
      {
        label: { zh: '产品大全', en: 'the product directory' },
        app: { zh: '南通政企通APP', en: 'the Nantong Zhengqitong app' },
        year: 2022,
      },
    ],
    explained,
    'predecessor-module',
    'predecessor-app',
    'predecessor-year',
  ),
  successor: named(
    [
      {
        label: { zh: '同城货多多', en: 'Tongcheng Huoduoduo' },
        platform: { zh: '惠企通', en: 'Huiqitong' },
      },
    ],
    explained,
    'platform-name',
    'new-name',
    'migration-target',
  ),
  productInfoFields: named(
    [
      { label: { zh: '产品图片', en: 'pictures' } },
      { label: { zh: '年产量', en: 'yearly output' } },
      { label: { zh: '规格型号', en: 'specification and model' } },
    ],
    explained,
  ),
  visibleAfterLogin: named(
    [
      { label: { zh: '企业产品信息', en: 'information on products' } },
      { label: { zh: '企业地址', en: 'address of the enterprise' } },
      { label: { zh: '联系方式', en: 'contact details' } },
    ],
    explained,
  ),
  searchModes: named(optionsOf(platform.productSearchMode, ['by-area', 'by-category', 'by-name']), explained),
})

/** The measure reaches full coverage; the interpretation strives for it. */
export const coverageStrength = discrepancy('m02.coverage-strength', {
  title: { zh: '全覆盖是实现还是力争', en: 'whether full coverage is reached or striven for' },
  sides: [
    { place: text, says: { zh: '实现全覆盖', en: 'full coverage is reached' } },
    { place: explained, says: { zh: '力争全覆盖', en: 'full coverage is striven for' } },
  ],
})

/** Which enterprises report their products is said in three ways. */
export const enterprisesCovered = discrepancy('m02.enterprises-covered', {
  title: { zh: '规上企业还是规上工业企业', en: 'all enterprises above designated size, or industrial ones only' },
  sides: [
    { place: text, says: { zh: '规上工业企业', en: 'industrial enterprises above designated size' } },
    { place: explained, says: { zh: '先说动员全市规上企业', en: 'first, all enterprises above designated size' } },
    { place: explained, says: { zh: '后说鼓励规上工业企业', en: 'then, the industrial ones among them' } },
  ],
})

/** Full coverage depends on everybody's consent, for whose refusal there is no rule. */
export const coverageAgainstConsent = discrepancy('m02.coverage-against-consent', {
  title: { zh: '全覆盖与征得同意', en: 'full coverage against consent' },
  sides: [
    { place: text, says: { zh: '规上工业企业产品全部上平台', en: 'the products of all of them are on the platform' } },
    {
      place: explained,
      says: {
        zh: '企业同意后才发布，没有不同意时的规定',
        en: 'nothing is published without consent; of refusals nothing is said',
      },
    },
  ],
  arithmetic: {
    zh: '有一家不同意，即达不到100%',
    en: 'a single refusal keeps it under 100%',
  },
})

/** The measure has a database and demand on the platform; the interpretation has a directory of products only. */
export const databaseAndDemand = discrepancy('m02.database-and-demand', {
  title: { zh: '数据库与服务需求', en: 'the database, and the demand side' },
  sides: [
    {
      place: text,
      says: {
        zh: '建南通工业产业大全数据库，产品信息和服务需求都上平台',
        en: 'a database of Nantong’s industry is built, and both products and demands for services go on the platform',
      },
    },
    { place: explained, says: { zh: '只有产品目录，没有需求一侧', en: 'a directory of products, and no demand side' } },
  ],
})

/** The measure builds the platform; the interpretation moves and renames one that exists. */
export const builtOrRenamed = discrepancy('m02.built-or-renamed', {
  title: { zh: '新建还是迁移更名', en: 'whether it is built, or moved and renamed' },
  sides: [
    { place: text, says: { zh: '搭建平台', en: 'a platform is built' } },
    {
      place: explained,
      says: { zh: '拟将已有的“产品大全”迁移并更名', en: 'an existing directory is to move and change its name' },
    },
  ],
})

/** The department is written in two ways. */
export const productDirectoryWording = discrepancy('m02.wording', {
  title: { zh: '工业和信息化部门的写法', en: 'the name of the industry bureau' },
  sides: [
    { place: text, says: { zh: '市工业和信息化局', en: 'in full' } },
    { place: explained, says: { zh: '市工信局', en: 'in short' } },
  ],
  editorial: true,
})
