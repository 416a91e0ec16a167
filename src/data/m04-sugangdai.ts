import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, named } from '../language'

const text = measureText()
const object = interpretation('（4）苏岗贷 贷款对象')
const qualifications = interpretation('（4）苏岗贷 贷款资格')
const terms = interpretation('（4）苏岗贷 贷款要素')
const bank = interpretation('（4）苏岗贷 合作银行')
const handling = interpretation('（4）苏岗贷 办理方式')

/** 苏岗贷: who qualifies, its limits, and its service promises. */
export const sugangdai = {
  sugangdaiExcludedOwnership: named(
    [
      { label: { zh: '国有全资', en: 'wholly state-owned' } },
      { label: { zh: '集体全资', en: 'wholly collectively owned' } },
      { label: { zh: '港澳台投资', en: 'investment from Hong Kong, Macao or Taiwan' } },
      { label: { zh: '国外投资', en: 'foreign investment' } },
    ],
    object,
  ),
  sugangdaiQualificationsCount: figure(6, '项', qualifications, {
    zh: '苏岗贷贷款资格项数',
    en: 'qualifications for Sugangdai',
  }),
  sugangdaiMinEmployees: figure(10, '人', qualifications, {
    zh: '苏岗贷最少用工人数',
    en: 'least number of employees, Sugangdai',
  }),
  sugangdaiAmountCap: figure(1000, '万元', terms, {
    zh: '苏岗贷一般额度上限',
    en: 'ordinary cap of Sugangdai',
    atMost: 'sugangdaiAmountCapRaised',
  }),
  sugangdaiAmountCapRaised: figure(3000, '万元', terms, { zh: '苏岗贷提高后额度上限', en: 'raised cap of Sugangdai' }),
  sugangdaiRateCap: figure(4, '%', terms, { zh: '苏岗贷利率原则上限', en: 'rate cap of Sugangdai in principle' }),
  /** The only LPR that the document prints, without a term or a day, and for this product alone. */
  lpr: figure(
    '3.65',
    '%',
    terms,
    { zh: '苏岗贷印出的LPR', en: 'LPR printed for Sugangdai', atLeast: 0.5, atMost: 20 },
    'sugangdai-lpr',
  ),
  sugangdaiTerm: figure(1, '年', terms, {
    zh: '苏岗贷一般期限',
    en: 'ordinary term of Sugangdai',
    atLeast: 1,
    atMost: 'sugangdaiTermExtended',
  }),
  sugangdaiTermExtended: figure(3, '年', terms, { zh: '苏岗贷延长后期限', en: 'extended term of Sugangdai' }),
  sugangdaiPureCredit: figure(500, '万元', terms, { zh: '苏岗贷纯信用额度', en: 'unsecured cap of Sugangdai' }),
  sugangdaiResidentialMultiple: figure('1.3', '倍', terms, {
    zh: '住宅抵押授信倍数',
    en: 'multiple of residential collateral',
  }),
  sugangdaiBank: named([{ label: { zh: '中国银行', en: 'Bank of China' } }], bank),
  sugangdaiApprovalDays: figure(5, '工作日', bank, { zh: '苏岗贷审批时限', en: 'days to approve Sugangdai' }),
  sugangdaiContactDays: figure(3, '工作日', handling, {
    zh: '苏岗贷联系时限',
    en: 'days to contact the bank, Sugangdai',
  }),
}

/** Three descriptions of whom the loan is for. */
export const sugangdaiAudience = discrepancy('m04.sugangdai-audience', {
  title: { zh: '苏岗贷面向哪些企业', en: 'which enterprises Sugangdai is for' },
  sides: [
    { place: text, says: { zh: '中小微企业', en: 'small, medium and micro enterprises' } },
    {
      place: interpretation('（4）苏岗贷'),
      says: { zh: '民营企业与创业企业', en: 'private enterprises and start-ups' },
    },
    {
      place: object,
      says: { zh: '本市注册的民营企业，不论规模', en: 'private enterprises registered in the city, of any size' },
    },
  ],
})

/** A floor, and at once the way below it. */
export const sugangdaiRateFloor = discrepancy('m04.sugangdai-rate-floor', {
  title: { zh: '苏岗贷利率是否以LPR为下限', en: 'whether the LPR is a floor' },
  sides: [
    { place: terms, says: { zh: '可低至LPR（3.65%）', en: 'as low as the LPR (3.65%)' } },
    { place: terms, says: { zh: '符合一定条件可更低，条件未写', en: 'lower still on conditions that aren’t stated' } },
  ],
})

/** Credit alone in the measure; credit up to an amount, and collateral, in the interpretation. */
export const sugangdaiCollateral = discrepancy('m04.sugangdai-collateral', {
  title: { zh: '纯信用还是可加抵质押', en: 'whether the loan is unsecured throughout' },
  sides: [
    {
      place: text,
      says: { zh: '一定额度内的纯信用、普惠性信用贷款', en: 'an unsecured loan within a certain amount' },
    },
    {
      place: terms,
      says: {
        zh: '信用为主，纯信用可达500万元，可按风控增加抵质押',
        en: 'mainly unsecured, up to 5,000,000 yuan; collateral may be added to control risk',
      },
    },
  ],
  arithmetic: {
    zh: '1000万元中至多500万元、3000万元中至多500万元为纯信用',
    en: 'at most 5,000,000 of 10,000,000, or of 30,000,000 yuan, is unsecured',
  },
})

/** Slips of wording that change no result. */
export const sugangdaiWording = discrepancy('m04.wording', {
  title: { zh: '苏岗贷行文', en: 'wording of Sugangdai' },
  sides: [
    { place: interpretation('（4）苏岗贷'), says: { zh: '“民营企业 and 创业企业”夹一英文词', en: 'an English “and”' } },
    {
      place: handling,
      says: { zh: '咨询处统称劳动就业管理中心（处）', en: 'all offices are called employment centres' },
    },
    {
      place: interpretation('（4）苏岗贷 咨询方式'),
      says: { zh: '十处之中只有七处叫这个名称', en: 'seven of the ten offices bear that name' },
    },
  ],
  editorial: true,
})

/** Three products are capped above the principle of the fourth. */
export const rateCapsCompared = discrepancy('m04.rate-caps-compared', {
  title: { zh: '各产品利率上限比较', en: 'the products’ rate caps side by side' },
  sides: [
    {
      place: interpretation('（1）小微贷、（2）苏科贷、（3）江海贷 单户额度及利率'),
      says: { zh: 'LPR加50至100基点', en: 'the LPR and 50 to 100 basis points' },
    },
    { place: terms, says: { zh: '原则上不超过4%', en: 'in principle at most 4%' } },
  ],
  arithmetic: {
    zh: '按3.65%计，上限为4.15%、4.45%、4.65%，均高于4%',
    en: 'at 3.65% the caps are 4.15%, 4.45% and 4.65%, all above 4%',
  },
})
