import { interpretation } from '../../facts/document'
import { discrepancy, figure, named, type Words } from '../../language'

const xiaoweidai = interpretation('（1）小微贷 合作银行')
const sukedai = interpretation('（2）苏科贷 合作银行')

export interface PartnerBank {
  readonly label: Words
  /** Its other names, full, short and abbreviated, by which it is looked up. */
  readonly names?: readonly string[]
  /** The banks that an entry stands for, where it is more than one. */
  readonly members?: readonly Words[]
}

/** A bank by the document’s name for it, with its further names; its Nantong branch is the partner. */
/* @__NO_SIDE_EFFECTS__ */
const bank = (zh: string, en: string, ...names: readonly string[]): PartnerBank => ({
  label: { zh, en },
  ...(names.length > 0 && { names }),
})

/** A rural commercial bank of a place; some are best known by the short name of their shares. */
/* @__NO_SIDE_EFFECTS__ */
const ruralBank = (place: string, en: string, ...short: readonly string[]): PartnerBank =>
  bank(
    `${place}农商行`,
    `${en} Rural Commercial Bank`,
    ...['农商', '农商银行', '农村商业银行'].map((kind) => `${place}${kind}`),
    `${en} RCB`,
    ...short,
  )

const ruralBanks = [
  ruralBank('南通', 'Nantong'),
  ruralBank('海门', 'Haimen'),
  ruralBank('常熟', 'Changshu', '常熟银行'),
  ruralBank('张家港', 'Zhangjiagang', '张家港行'),
  ruralBank('无锡', 'Wuxi', '无锡银行'),
]

/** The other rural commercial banks of the city: none of them is among the five. */
export const otherRuralBanks: readonly PartnerBank[] = [
  ruralBank('启东', 'Qidong'),
  ruralBank('如皋', 'Rugao'),
  ruralBank('如东', 'Rudong'),
  ruralBank('海安', 'Hai’an'),
]

/* @__NO_SIDE_EFFECTS__ */
const standingFor = (members: readonly PartnerBank[]): PartnerBank => ({
  label: { zh: '农商行', en: 'rural commercial banks' },
  names: ['农商银行', '农村商业银行', ...members.flatMap(({ label, names = [] }) => [label.zh, label.en, ...names])],
  members: members.map(({ label }) => label),
})

/** One entry of both lists: it stands for five banks and for no other rural commercial bank. */
const ruralCommercialBanks = standingFor(ruralBanks)

const icbc = bank('工行', 'ICBC', '工商银行', 'Industrial and Commercial Bank of China')
const abc = bank('农行', 'Agricultural Bank of China', '农业银行', 'ABC', 'AgBank')
const boc = bank('中国银行', 'Bank of China', '中行', 'BOC')
const ccb = bank('建设银行', 'China Construction Bank', '建行', 'CCB')
const communications = bank('交通银行', 'Bank of Communications', '交行', 'BoCom')
const citic = bank('中信银行', 'China CITIC Bank', '中信', 'CITIC Bank', 'CITIC')
const everbright = bank('光大银行', 'China Everbright Bank', '光大', 'Everbright Bank', 'CEB')
const huaxia = bank('华夏银行', 'Hua Xia Bank', '华夏')
const guangfa = bank('广发银行', 'China Guangfa Bank', '广发', '广东发展银行', 'Guangfa Bank', 'CGB')
const merchants = bank('招商银行', 'China Merchants Bank', '招商', '招行', 'CMB')
const pudong = bank(
  '浦发银行',
  'SPD Bank',
  ...[
    '浦发',
    '浦东发展',
    '浦东发展银行',
    '上海浦发银行',
    '上海浦东发展银行',
    'SPDB',
    'Shanghai Pudong Development Bank',
  ],
)
const industrial = bank('兴业银行', 'Industrial Bank', '兴业', 'CIB')
const minsheng = bank('民生银行', 'China Minsheng Bank', '民生', 'China Minsheng Banking', 'Minsheng Bank', 'CMBC')
const hengfeng = bank('恒丰银行', 'Hengfeng Bank', '恒丰', 'Evergrowing Bank')
const bohai = bank('渤海银行', 'China Bohai Bank', '渤海', 'Bohai Bank')
const beijing = bank('北京银行', 'Bank of Beijing')
const nanjing = bank('南京银行', 'Bank of Nanjing')
const jiangsu = bank('江苏银行', 'Bank of Jiangsu')
const suzhou = bank('苏州银行', 'Bank of Suzhou')
const ningbo = bank('宁波银行', 'Bank of Ningbo')
const postal = bank(
  '邮储银行',
  'Postal Savings Bank of China',
  ...['邮储', '邮政银行', '邮政储蓄', '邮政储蓄银行', 'PSBC', 'Postal Savings Bank'],
)

/** Where in Nantong a branch may be, as its name says it. */
const branchPlaces = [
  ...['南通', '南通市', '崇川', '崇川区', '海门', '海门区', '海安', '海安市', '如皋', '如皋市', '如东', '如东县'],
  ...[
    '启东',
    '启东市',
    '苏锡通',
    '通州湾',
    '通州',
    '通州区',
    '港闸',
    '开发区',
    '南通开发区',
    '南通经济技术开发区',
    'Nantong',
  ],
]

/** What the name of any bank here may carry: what kind of company it is, and which branch. */
export const bankAffixes = {
  before: ['中国', 'China', '江苏', 'Jiangsu', 'The', '南通', '南通市'],
  after: [
    ...['股份有限公司', '有限责任公司', '有限公司', '股份公司', '公司', '总行', '分行', '支行', '营业部'],
    ...['Co.', 'Ltd.', 'Co., Ltd.', 'Company', 'Limited', 'Corporation', 'Corp.', 'Branch', 'Sub-branch'],
    ...branchPlaces,
  ],
}

/** The cooperating banks of 小微贷 and 苏科贷, in the document’s order. */
export const partnerBanks = {
  xiaoweidaiBankCountStated: figure(22, '家', xiaoweidai, {
    zh: '小微贷合作银行家数',
    en: 'banks of Xiaoweidai as counted',
  }),
  xiaoweidaiBanks: named<readonly PartnerBank[]>(
    [
      ...[icbc, abc, boc, ccb, communications, citic, everbright, huaxia, guangfa, merchants, pudong],
      ...[industrial, minsheng, hengfeng, bohai, beijing, nanjing, jiangsu, suzhou, ningbo, postal],
      ruralCommercialBanks,
    ],
    xiaoweidai,
  ),
  ruralCommercialBanks: named(ruralBanks, xiaoweidai),
  ruralCommercialBanksCount: figure(5, '家', xiaoweidai, { zh: '农商行家数', en: 'rural commercial banks named' }),
  sukedaiBankCountStated: figure(13, '家', sukedai, { zh: '苏科贷合作银行家数', en: 'banks of Sukedai as counted' }),
  sukedaiBanks: named<readonly PartnerBank[]>(
    [
      ...[abc, jiangsu, postal, nanjing, suzhou, boc, communications, pudong, ccb, citic, huaxia, minsheng],
      ruralCommercialBanks,
    ],
    sukedai,
  ),
}

/** The stated counts hold only when five rural commercial banks count as one. */
export const partnerBankCounts = discrepancy('m04.partner-bank-counts', {
  title: { zh: '合作银行家数', en: 'how many banks cooperate' },
  sides: [
    { place: xiaoweidai, says: { zh: '共22家', en: '22 in all' } },
    { place: xiaoweidai, says: { zh: '21家加农商行，农商行含5家', en: '21 and the rural banks, which are five' } },
    { place: sukedai, says: { zh: '共13家', en: '13 in all' } },
    { place: sukedai, says: { zh: '12家加农商行，农商行含5家', en: '12 and the rural banks, which are five' } },
  ],
  arithmetic: {
    zh: '21＋1＝22，12＋1＝13；农商行分开计则21＋5＝26，12＋5＝17',
    en: '21 + 1 = 22 and 12 + 1 = 13; with the rural banks one by one 21 + 5 = 26 and 12 + 5 = 17',
  },
})

/** Local banks stand among “Nantong branches”. */
export const ruralBanksAsBranches = discrepancy('m04.rural-banks-as-branches', {
  title: { zh: '“南通分行”与本地农商行', en: 'local banks listed as Nantong branches' },
  sides: [
    { place: xiaoweidai, says: { zh: '所列均称南通分行', en: 'all are called Nantong branches' } },
    {
      place: xiaoweidai,
      says: {
        zh: '其中南通、海门农商行是本地法人银行',
        en: 'those of Nantong and Haimen are banks of the place itself',
      },
    },
  ],
  editorial: true,
})
