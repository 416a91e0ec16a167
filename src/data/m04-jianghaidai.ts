import { interpretation } from '../facts/document'
import { discrepancy, figure, keysOf, named } from '../language'
import { placed } from './m04-urban-area'

const intro = interpretation('（3）江海贷 产品简介')
const object = interpretation('（3）江海贷 支持对象')
const terms = interpretation('（3）江海贷 单户额度及利率')
const channels = interpretation('（3）江海贷 申报方式')

const beijing = { zh: '北京银行', en: 'Bank of Beijing' }
const construction = { zh: '建设银行', en: 'China Construction Bank' }
const jiangsu = { zh: '江苏银行', en: 'Bank of Jiangsu' }
const nantongRural = { zh: '南通农商行', en: 'Nantong Rural Commercial Bank' }

/** A line of business: its districts, also by key for look-ups, and the bank that runs it. */
/* @__NO_SIDE_EFFECTS__ */
const line = <B>(zh: string, en: string, bank: B, ...areas: readonly ReturnType<typeof placed>[]) => ({
  label: { zh, en },
  bank,
  areas,
  districts: keysOf(areas),
})

/** 江海贷: five lines of business at four banks, its caps and how to apply. */
export const jianghaidai = {
  jianghaidaiIssuer: named([{ label: { zh: '市财政局', en: 'Municipal Finance Bureau' } }], intro),
  jianghaidaiLines: named(
    [
      line(
        '财政金融科创产业信贷业务',
        'science and innovation industries',
        beijing,
        placed('chongchuan'),
        placed('zhongchuang'),
      ),
      line('海工装备及新材料产业信贷业务', 'offshore equipment and new materials', beijing, placed('haimen')),
      line(
        '财政金融精密制造及生物制药产业信贷业务',
        'precision manufacturing and biopharmaceuticals',
        construction,
        placed('development-zone', '开发区'),
        placed('suxitong', '苏锡通园区'),
      ),
      line(
        '财政金融高新技术产业信贷业务',
        'high-technology industries',
        jiangsu,
        placed('tongzhou'),
        placed('high-tech-zone'),
      ),
      line(
        '财政金融临港高端设备制造及纺织产业',
        'port-side high-end equipment and textiles',
        nantongRural,
        placed('tongzhouwan'),
      ),
    ],
    intro,
    'jianghaidai-line-1',
    'jianghaidai-line-2',
    'jianghaidai-line-3',
    'jianghaidai-line-4',
    'jianghaidai-line-5',
  ),
  jianghaidaiLinesCount: figure(5, '条', intro, { zh: '江海贷业务条数', en: 'lines of Jianghaidai' }),
  jianghaidaiFeatures: named(
    [
      { label: { zh: '无抵押', en: 'no mortgage' } },
      { label: { zh: '无担保', en: 'no guarantee' } },
      { label: { zh: '高效率', en: 'quick' } },
      { label: { zh: '低成本', en: 'cheap' } },
    ],
    intro,
  ),
  jianghaidaiPriority: named(
    [
      { label: { zh: '各区内特色产业', en: 'each district’s own industries' } },
      { label: { zh: '“3+3”重点企业', en: '“3+3” key enterprises' } },
    ],
    object,
  ),
  jianghaidaiAmountCap: figure(1000, '万元', terms, {
    zh: '江海贷单户额度上限',
    en: 'most for a borrower of Jianghaidai',
  }),
  jianghaidaiRateCap: figure(100, '基点', terms, {
    zh: '江海贷利率高于LPR的上限',
    en: 'most above the LPR, Jianghaidai',
  }),
  jianghaidaiSteps: named(
    [
      {
        label: { zh: '①提交江海贷申请表及相关材料', en: '1. hand in the application form and the documents for it' },
        by: { zh: '客户', en: 'the client' },
      },
      {
        label: { zh: '②配合客户经理贷前调查', en: '2. help with the client manager’s inquiry before lending' },
        by: { zh: '客户', en: 'the client' },
      },
      {
        label: {
          zh: '③审查审批，通过后签订合同、发放贷款',
          en: '3. review and decide; once approved, sign the contract and pay out',
        },
        by: { zh: '银行', en: 'the bank' },
      },
    ],
    interpretation('（3）江海贷 申报流程'),
    'jianghaidai-steps/each',
  ),
  jianghaidaiChannels: named(
    [
      { label: { zh: '北京银行南通分行', en: 'Bank of Beijing, Nantong Branch' } },
      { label: { zh: '建设银行南通分行', en: 'China Construction Bank, Nantong Branch' } },
      { label: { zh: '江苏银行南通分行', en: 'Bank of Jiangsu, Nantong Branch' } },
      { label: nantongRural },
    ],
    channels,
  ),
}

/** The whole city in the introduction, the urban districts where borrowers are defined. */
export const jianghaidaiTerritory = discrepancy('m04.jianghaidai-territory', {
  title: { zh: '江海贷限于市区还是全市', en: 'whether Jianghaidai is for the urban districts or the whole city' },
  sides: [
    { place: intro, says: { zh: '南通市内', en: 'within Nantong' } },
    { place: object, says: { zh: '市区范围内注册登记', en: 'registered in the urban districts' } },
  ],
})

/** A bank for each district, or any of the four. */
export const jianghaidaiRouting = discrepancy('m04.jianghaidai-routing', {
  title: { zh: '江海贷按区定银行还是四家均可', en: 'whether the district decides the bank' },
  sides: [
    { place: intro, says: { zh: '每项业务定一家银行和所属区域', en: 'each line has one bank and its districts' } },
    {
      place: channels,
      says: { zh: '四家银行各营业机构均可受理', en: 'any outlet of the four banks takes applications' },
    },
  ],
})
