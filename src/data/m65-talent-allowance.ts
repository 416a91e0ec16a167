import { interpretation, measureText } from '../facts/document'
import { person } from '../facts/person'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const opening = interpretation('青年人才津补贴')
const extension = interpretation('（1）延长补贴期限')
const purchase = interpretation('（2）支持购房安居')
const application = interpretation('申报时间')
const qualification = person.qualification

/** 青年人才津补贴 (M65): its rates, its base period, its extension and where to apply. */
export const talentAllowance = figures(
  65,
  {
    baseYears: figure(
      3,
      '年',
      text,
      { zh: '津补贴基本享受期年数', en: 'years of the base period', atLeast: 1, atMost: 10 },
      'allowance-base-years',
      'allowance-3plus2/base',
    ),
    totalYears: figure(
      5,
      '年',
      text,
      { zh: '津补贴享受期限总年数', en: 'years of the allowance in all', atMost: 20 },
      'allowance-total-years',
    ),
    extensionYears: figure(
      2,
      '年',
      opening,
      { zh: '延长补贴期最长年数', en: 'most years of the extension', atMost: 10 },
      'extension-years',
      'extension-years-interp',
      'allowance-3plus2/extension',
    ),
    purchaseWindowYears: figure(2, '年', purchase, {
      zh: '享受期满后可购房的年数',
      en: 'years after the base period in which a home may still be bought',
      atMost: 10,
    }),
    rateJuniorCollege: figure(500, '元/月', extension, {
      zh: '大专层次津补贴标准',
      en: 'monthly rate for junior-college graduates',
    }),
    rateBachelor: figure(1000, '元/月', extension, { zh: '本科层次津补贴标准', en: 'monthly rate for bachelors' }),
    rateMaster: figure(2000, '元/月', extension, { zh: '硕士层次津补贴标准', en: 'monthly rate for masters' }),
    rateDoctor: figure(3000, '元/月', extension, { zh: '博士层次津补贴标准', en: 'monthly rate for doctors' }),
    levels: named(
      [
        { key: 'junior-college', label: { zh: '大专', en: 'junior college' } },
        { key: 'bachelor', label: { zh: '本科', en: 'bachelor' } },
        ...optionsOf(qualification, ['master', 'doctor']),
      ],
      extension,
    ),
    equivalentsJuniorCollege: named(optionsOf(qualification, ['senior-worker-class']), opening),
    equivalentsBachelor: named(
      [
        ...optionsOf(qualification, ['pre-technician-class']),
        { key: 'technician-class', label: { zh: '技师班', en: 'technician class of a technical school' } },
      ],
      opening,
    ),
    equivalentsMaster: named(
      optionsOf(qualification, ['associate-senior-title', 'senior-technician-certificate']),
      opening,
    ),
    equivalentsDoctor: named(optionsOf(qualification, ['senior-title']), opening),
    originalPolicy: named([{ label: { zh: '人才新政3.0', en: 'Talent Policy 3.0' } }], extension),
    applicationHall: named(
      [
        {
          label: { zh: '江苏人社网上办事服务大厅', en: 'Jiangsu human-resources online service hall' },
          url: 'https://rs.jshrss.jiangsu.gov.cn/index/',
        },
      ],
      application,
      'application-hall',
      'application-url',
    ),
    applicationWindow: named([{ label: { zh: '全年开放', en: 'open all year' } }], application),
    handler: named(
      [
        {
          label: { zh: '市人才发展集团', en: 'Municipal Talent Development Group' },
          phone: '83501398',
        },
      ],
      application,
      'handler',
      'phone',
    ),
  },
  { parts: ['baseYears', 'extensionYears'], make: 'totalYears' },
)

/** Nothing says which districts are urban here. */
export const talentUrbanExtent = discrepancy('m65.urban-extent', {
  title: { zh: '“市区”是否包括通州区、海门区', en: 'whether the urban districts include Tongzhou and Haimen' },
  sides: [
    {
      place: opening,
      says: { zh: '市区企业、市区商品房，未列各区', en: 'urban enterprises and homes; no district named' },
    },
    {
      place: interpretation('疗休养'),
      says: {
        zh: '市总工会活动写明不含通州区、海门区；措施4所列市区则含两区',
        en: 'union activities leave out Tongzhou and Haimen by name; measure 4 lists both as urban',
      },
    },
  ],
})

/** The application line calls the applicants by another name. */
export const talentApplicants = discrepancy('m65.talent-applicants', {
  title: { zh: '申报人的称谓', en: 'what the applicants are called' },
  sides: [
    {
      place: application,
      says: { zh: '市区企业高水平创新型人才', en: 'high-level innovative talent of urban enterprises' },
    },
    { place: opening, says: { zh: '其余各处均为青年人才', en: 'young talent, everywhere else' } },
  ],
})

/** The office that takes the applications is none of the leads. */
export const talentHandler = discrepancy('m65.talent-handler', {
  title: { zh: '受理部门不在牵头单位之列', en: 'the office that takes applications is none of the leads' },
  sides: [
    {
      place: text,
      says: {
        zh: '市委组织部、市人力资源社会保障局、市总工会、市妇联、团市委牵头',
        en: 'the leads are the Party organisation department, human resources, the union, the women’s federation and the Youth League',
      },
    },
    {
      place: application,
      says: { zh: '受理部门为市人才发展集团', en: 'the Talent Development Group takes applications' },
    },
  ],
})

/** The paragraph headed by the hostel speaks of the allowance. */
export const talentHostelUnexplained = discrepancy('m65.talent-hostel-unexplained', {
  title: { zh: '“青年人才驿站”没有解读', en: 'the hostel is announced and not explained' },
  sides: [
    {
      place: opening,
      says: { zh: '标题写驿站与综合服务平台', en: 'the heading speaks of the hostel and its platform' },
    },
    {
      place: opening,
      says: { zh: '其下只有津补贴，未写入住天数', en: 'what follows is the allowance; nothing is said of nights' },
    },
  ],
})

/** One allowance under two names. */
export const talentAllowanceName = discrepancy('m65.talent-allowance-name', {
  title: { zh: '津补贴的名称', en: 'the name of the allowance' },
  sides: [
    {
      place: text,
      says: { zh: '同一句中有津补贴、生活津补贴两种写法', en: 'with and without “living” in one sentence' },
    },
    { place: opening, says: { zh: '又写作津贴（补贴）', en: 'and as allowance (subsidy)' } },
  ],
  editorial: true,
})
