import { ask, choice, date, decimal, numbers, subject } from '../language'
import { rcepCountries } from './countries'

/** Goods in trade under RCEP: where they come from, what they are made of, the Japanese duty on them, their certificates. */
export const rcepGoods = subject(
  'rcep-goods',
  { zh: 'RCEP货物', en: 'goods under RCEP' },
  {
    tradePartner: choice(rcepCountries, ask('国家或地区', 'country', '哪个国家或地区？', 'Which country is it?')),
    japanBaseRate: decimal(
      ask(
        '日本原关税税率',
        'base rate in Japan',
        'RCEP之前日本对该服装产品征收的税率是多少？（小数，0.044即4.4%）',
        'What duty did Japan levy on the apparel product before RCEP? (A fraction: 0.044 is 4.4%.)',
      ),
      { atMost: 1 },
    ),
    japanTariffTrack: choice(
      {
        shorter: { zh: '第11年降至零', en: 'zero in the 11th year' },
        longer: { zh: '第16年降至零', en: 'zero in the 16th year' },
      },
      ask(
        '降税安排',
        'phase-down',
        '按日本的关税减让安排，该服装产品在哪一年降至零？',
        'By Japan’s schedule of concessions, in which year does the product’s duty reach zero?',
      ),
    ),
    enteredJapanOn: date(
      ask('进口日', 'day of import', '货物哪天进口到日本？', 'On which day are the goods imported into Japan?'),
    ),
    valueFromMembers: numbers(
      ask(
        'RCEP成员国价值成分',
        'value from RCEP members',
        '来自各RCEP成员国（含中国）的价值成分各多少元？',
        'How many yuan of the product’s value come from each RCEP member, China included?',
      ),
      { unit: '元' },
    ),
    valueFromElsewhere: numbers(
      ask(
        '其他国家和地区价值成分',
        'value from elsewhere',
        '来自其他各国家和地区的价值成分各多少元？没有则为空。',
        'How many yuan come from each country that isn’t a member? None: an empty list.',
      ),
      { unit: '元' },
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
      ask('办理的业务', 'service', '办理哪项业务？', 'Which service is it?'),
    ),
  },
)
