import { ask, check, choice, date, decimal, numbers, subject, sum } from '../language'
import { rcepCountries, rcepNames } from './countries'

/** Goods in trade under RCEP: where they come from, what they are made of, the Japanese duty on them, their certificates. */
export const rcepGoods = subject(
  'rcep-goods',
  { zh: 'RCEP货物', en: 'goods under RCEP' },
  {
    tradePartner: choice(
      rcepCountries,
      ask(
        '国家或地区',
        'country or region',
        '要查哪个国家或地区是不是RCEP成员国？',
        'Which country or region is looked up among the members of RCEP?',
      ),
      { names: rcepNames },
    ),
    japanBaseRate: decimal(
      ask(
        '日本原关税税率',
        'base rate in Japan',
        'RCEP生效之前，日本对该服装产品征收的关税税率是多少？（小数，0.044即4.4%）',
        'What rate of duty did Japan levy on the apparel product before RCEP took effect? (A fraction: 0.044 is 4.4%.)',
      ),
      { atMost: 1 },
    ),
    japanTariffTrack: choice(
      {
        shorter: { zh: '较短', en: 'the shorter' },
        longer: { zh: '较长', en: 'the longer' },
      },
      ask(
        '降税安排',
        'phase-down',
        '按日本的关税减让安排，该服装产品在第11年还是第16年降至零？',
        'By Japan’s schedule of concessions, is the product’s duty zero by the phase-down of 11 years or of 16 years?',
      ),
    ),
    enteredJapanOn: date(
      ask(
        '进口日',
        'day of import',
        '该服装产品哪天进口到日本？',
        'On which day is the apparel product imported into Japan?',
      ),
    ),
    valueFromMembers: numbers(
      ask(
        'RCEP成员国价值成分',
        'value from RCEP members',
        '该产品来自各RCEP成员国（含中国）的价值成分各多少元？',
        'How many yuan of the product’s value come from each RCEP member, China included?',
      ),
      { unit: '元' },
    ),
    valueFromElsewhere: numbers(
      ask(
        '其他国家和地区价值成分',
        'value from elsewhere',
        '该产品来自非RCEP成员的各国家和地区的价值成分各多少元？（没有的，答“无”）',
        'How many yuan of the product’s value come from each country or region that isn’t a member? (If none, say so.)',
      ),
      { unit: '元' },
    ),
    japanCutGoods: choice(
      {
        'farm-products': { zh: '农产品', en: 'farm products' },
        food: { zh: '食品', en: 'food' },
        apparel: { zh: '服装', en: 'apparel' },
        chemicals: { zh: '化学制品', en: 'chemicals' },
        kerosene: { zh: '灯油', en: 'kerosene' },
        'light-petroleum': { zh: '轻质石油', en: 'light petroleum' },
        biofuels: { zh: '生物质燃料', en: 'biofuels' },
        'furs-and-leather': { zh: '毛皮皮革', en: 'furs and leather' },
        'leather-goods': { zh: '革制品', en: 'leather goods' },
        'silk-fabrics': { zh: '丝织品', en: 'silk fabrics' },
        'fibre-products': { zh: '纤维制品', en: 'fibre products' },
        'some-non-ferrous-metals': { zh: '部分非铁金属', en: 'some non-ferrous metals' },
        other: { zh: '其他货物', en: 'other goods' },
      },
      ask(
        '对日出口的货物',
        'goods exported to Japan',
        '要查日本在RCEP中对哪类货物增加了关税减让？',
        'For which goods are Japan’s further tariff concessions under RCEP looked up?',
      ),
    ),
    rcepQuery: choice(
      {
        'agreed-rate': { zh: '协定税率', en: 'rate of duty under the agreement' },
        'tariff-planning': { zh: '关税筹划', en: 'tariff planning' },
        other: { zh: '其他查询', en: 'another query' },
      },
      ask('查询内容', 'what is queried', '要在网上查询RCEP的哪项内容？', 'What about RCEP is to be queried online?'),
      { names: { 'agreed-rate': ['关税查询', '税率', '享惠情况'] } },
    ),
    tradeCertificateService: choice(
      {
        'certificate-of-origin': { zh: 'RCEP原产地证书', en: 'RCEP certificate of origin' },
        'self-printing': { zh: '自助打印一体机', en: 'self-service printer' },
        counter: { zh: '出证认证中心窗口', en: 'counter of the certification centre' },
        'commercial-certificate': { zh: '商事证明书', en: 'commercial certificate' },
        'consular-legalisation': { zh: '代办领事认证业务', en: 'consular legalisation by agency' },
        other: { zh: '其他业务', en: 'another service' },
      },
      ask(
        '证书与认证业务',
        'certificate service',
        '要查哪项原产地证书或出证认证业务？',
        'Which service of certificates of origin or certification is looked up?',
      ),
      {
        names: {
          'certificate-of-origin': ['原产地证书', '原产地证', 'RCEP 原产地证书'],
          'self-printing': ['企业自助打印一体机', '自助打印', '24小时打证'],
          counter: ['出证认证中心', '窗口'],
          'commercial-certificate': ['商事证明'],
          'consular-legalisation': ['代办领事认证', '领事认证'],
        },
      },
    ),
  },
  ({ valueFromElsewhere, valueFromMembers }) => [
    check(valueFromMembers.count().atMost(Object.keys(rcepCountries).length - 1), {
      zh: '每个成员国一项，不多于成员国数',
      en: 'one part for each member, and no more parts than members',
    }),
    check(sum(valueFromMembers.sum(), valueFromElsewhere.sum()).moreThan(0), {
      zh: '各项价值成分合计大于零',
      en: 'the parts of the value come to more than nothing',
    }),
  ],
)
