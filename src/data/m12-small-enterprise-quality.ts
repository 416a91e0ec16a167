import { interpretation, measureText } from '../facts/document'
import { quality } from '../facts/quality'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const stations = interpretation('质量合作社')
const trademarks = interpretation('商标注册')
const standards = interpretation('标准制修订')
const systems = interpretation('质量管理体系认证')
const spotChecks = interpretation('产品质量抽检')
const loans = interpretation('苏质贷')

const onTongtongjian = {
  matter: 'resources',
  handling: 'online',
  offers: {
    zh: '在“通通检”线上服务平台注册后在线获取',
    en: 'to be had online from the Tongtongjian platform, after registration',
  },
} as const

/** 小微企业质量提升 (M12): the year's quality targets, the spot checks, the Suzhidai loan, where to go. */
export const smallEnterpriseQuality = figures(12, {
  newTrademarks: figure(1000, '个', text, { zh: '企业新增注册商标数', en: 'trademarks newly registered' }),
  standardsMadeOrRevised: figure(1000, '个', text, { zh: '制定修订标准数', en: 'standards made or revised' }),
  newQualityManagementSystems: figure(200, '个', text, {
    zh: '新增质量管理体系数',
    en: 'new quality management systems',
  }),
  samplingPassRate: figure(90, '%', text, { zh: '产品质量抽检合格率', en: 'pass rate of quality spot checks' }),
  suzhidaiEnterprises: figure(100, '家', text, { zh: '“苏质贷”授信企业数', en: 'enterprises with Suzhidai credit' }),
  suzhidaiCreditLines: figure(20, '亿元', text, { zh: '“苏质贷”授信总额', en: 'Suzhidai credit in all' }),
  closureRate: figure(100, '%', spotChecks, {
    zh: '不合格产品后处置率',
    en: 'share of failing products whose follow-up is closed',
  }),
  regionalIndustries: named(
    [
      { label: { zh: '南通家纺', en: 'Nantong home textiles' }, place: 'nantong', product: 'home-textiles' },
      { label: { zh: '海安家具', en: 'Hai’an furniture' }, place: 'haian', product: 'furniture' },
      { label: { zh: '启东电动工具', en: 'Qidong power tools' }, place: 'qidong', product: 'power-tools' },
      { label: { zh: '如皋服装', en: 'Rugao clothing' }, place: 'rugao', product: 'clothing' },
      { label: { zh: '如东安防', en: 'Rudong security equipment' }, place: 'rudong', product: 'security' },
    ],
    text,
  ),
  spotCheckCatalogue: named(
    optionsOf(quality.specialtyProduct, ['home-textiles', 'furniture', 'power-tools', 'clothing']),
    spotChecks,
  ),
  failingProductDocument: named(
    [{ label: { zh: '《质量分析建议书》', en: 'quality analysis and advice letter' } }],
    spotChecks,
  ),
  trademarkOnline: named(
    [
      {
        label: { zh: '南京专利代办处网站', en: 'website of the Nanjing patent agency office' },
        matter: 'trademark',
        handling: 'online',
        url: 'www.njdbc.cn',
        offers: {
          zh: '下载填写网上申请确认书，直接办理',
          en: 'download and fill in the confirmation of an online application, and file directly',
        },
      },
    ],
    trademarks,
    'trademark-url',
  ),
  trademarkOffline: named(
    [
      {
        label: {
          zh: '南京代办处南通工作站窗口',
          en: 'Nantong workstation window of the Nanjing patent agency office',
        },
        matter: 'trademark',
        handling: 'offline',
        address: {
          zh: '南通高新区新世纪大道266号江海智汇园A2-6楼',
          en: 'A2-6, Jianghai Zhihui Park, 266 Xinshiji Avenue, Nantong High-tech Zone',
        },
        phone: '0513-85361622',
        offers: { zh: '咨询商标申请', en: 'advice on applying for a trademark' },
      },
    ],
    trademarks,
    'trademark-address',
    'trademark-phone',
  ),
  standardsOnline: named(
    [
      {
        label: {
          zh: '南通市质量基础设施“一站式”服务平台',
          en: 'Nantong one-stop platform for quality infrastructure',
        },
        matter: 'standard',
        handling: 'online',
        url: 'www.ntbiaozhun.com',
        path: ['标准服务', '标准编写'],
        offers: { zh: '注册后取用格式化模板', en: 'templates, after registration' },
      },
    ],
    standards,
    'standards-url',
    'standards-path',
  ),
  standardsSupport: named(
    [
      {
        label: {
          zh: '市质量技术和标准化中心',
          en: 'Municipal centre for quality technology and standardisation',
        },
        matter: 'standard',
        handling: 'phone',
        phone: '0513-85128081',
        offers: { zh: '编制标准的技术支持', en: 'technical support in writing a standard' },
      },
    ],
    standards,
    'standards-phone',
  ),
  tongtongjianServices: named(
    [
      { label: { zh: '标准', en: 'standards' }, ...onTongtongjian },
      { label: { zh: '计量', en: 'metrology' }, ...onTongtongjian },
      { label: { zh: '检验检测', en: 'inspection and testing' }, ...onTongtongjian },
    ],
    stations,
  ),
  suzhidaiReporting: named(
    [{ label: { zh: '月统计', en: 'monthly statistics' } }, { label: { zh: '月通报', en: 'monthly bulletin' } }],
    loans,
  ),
  cooperativeActivities: named(
    [
      { label: { zh: '质量人员培训', en: 'training of quality staff' }, matter: 'activities' },
      { label: { zh: '龙头企业观摩交流', en: 'visits to leading enterprises' }, matter: 'activities' },
      { label: { zh: '质量月', en: 'quality month' }, matter: 'activities' },
    ],
    stations,
  ),
  certificationHelp: named(
    [
      {
        label: { zh: '线上免费培训', en: 'free online training' },
        matter: 'certification',
        handling: 'online',
        offers: { zh: '国家、省市场监管部门的培训', en: 'from the State and provincial market supervision' },
      },
      {
        label: { zh: '专门培训课程', en: 'special courses' },
        matter: 'certification',
        offers: { zh: '由技术服务机构为小微企业编写', en: 'written for small enterprises by technical service bodies' },
      },
      {
        label: { zh: '巡回宣讲', en: 'touring talks' },
        matter: 'certification',
        offers: { zh: '分享小微企业全面质量管理的实例', en: 'cases of total quality management in small enterprises' },
      },
      {
        label: { zh: '专家惠企指导', en: 'guidance by experts' },
        matter: 'certification',
        offers: { zh: '由认证专家提出体系提升方案', en: 'certification experts propose how to better the system' },
      },
    ],
    systems,
  ),
})

/** Five specialties are named, and four of them go into the catalogue. */
export const spotCheckIndustries = discrepancy('m12.spot-check-industries', {
  title: { zh: '安防是否纳入抽查目录', en: 'whether security equipment goes into the catalogue' },
  sides: [
    {
      place: text,
      says: { zh: '五个特色产业，含如东安防', en: 'five specialties, among them Rudong’s security equipment' },
    },
    { place: spotChecks, says: { zh: '目录只列四类产品，无安防', en: 'four kinds of product, without it' } },
  ],
  arithmetic: { zh: '5－4＝1：少安防一类', en: '5 − 4 = 1: security equipment is left out' },
})

/** A system introduced or a system certified. */
export const qualitySystemCertification = discrepancy('m12.quality-system-certification', {
  title: { zh: '质量管理体系是建立还是认证', en: 'whether a quality system is introduced or certified' },
  sides: [
    { place: text, says: { zh: '新增质量管理体系200个', en: '200 new quality management systems' } },
    { place: systems, says: { zh: '谈的是体系认证', en: 'certification of the systems' } },
  ],
})

/** Two like targets in one sentence, one worded as a floor. */
export const qualityFloors = discrepancy('m12.quality-floors', {
  title: { zh: '下限写法不一', en: 'floors are worded unevenly' },
  sides: [
    { place: text, says: { zh: '商标1000个、体系200个，无“以上”', en: '1,000 trademarks and 200 systems, bare' } },
    { place: text, says: { zh: '标准1000个、合格率90%，有“以上”', en: '1,000 standards and 90%, “or more”' } },
  ],
})

/** Trademarks go through a patent agency, whose window serves pledges in M15; the second half opens like the first. */
export const qualityWording = discrepancy('m12.quality-wording', {
  title: { zh: '办理处名称与“一方面”重复', en: 'the agency’s name, and an opening used twice' },
  sides: [
    {
      place: trademarks,
      says: {
        zh: '商标业务由专利代办处办理；同一窗口和电话在M15办质押登记',
        en: 'a patent agency office takes trademarks; in M15 the same window and number take pledges',
      },
    },
    {
      place: loans,
      says: {
        zh: '两部分均以“一方面”开头，第二处应为“另一方面”',
        en: 'both halves open with “on the one hand”; the second should be “on the other”',
      },
    },
  ],
  editorial: true,
})
