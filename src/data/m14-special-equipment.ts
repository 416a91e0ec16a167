import { interpretation, measureText } from '../facts/document'
import { specialEquipment } from '../facts/special-equipment'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const lifts = interpretation('电梯维保')
const cylinders = interpretation('气瓶充装')
const training = interpretation('培训')

/** 特种设备服务提优 (M14): star-rated lift firms, graded filling firms, forklift sharing, free training. */
export const specialEquipmentServices = figures(14, {
  starRatedLiftMaintenanceFirms: figure(80, '家', text, {
    zh: '电梯维保星级单位数',
    en: 'star-rated lift-maintenance firms',
  }),
  leniencyStars: figure(5, '星', text, { zh: '慎罚少罚所须星级', en: 'stars that leniency takes', atMost: 5 }),
  inspectionIntervalA: figure(6, '个月', cylinders, {
    zh: 'A级单位检查间隔',
    en: 'months between inspections, grade A',
    atLeast: 1,
  }),
  inspectionIntervalB: figure(3, '个月', cylinders, {
    zh: 'B级单位检查间隔',
    en: 'months between inspections, grade B',
    atLeast: 1,
  }),
  inspectionIntervalC: figure(2, '个月', cylinders, {
    zh: 'C级单位检查间隔',
    en: 'months between inspections, grade C',
    atLeast: 1,
  }),
  selfDeclaredRenewalYears: figure(3, '年', text, {
    zh: '自我声明承诺换证所须连续A类年数',
    en: 'years graded A in a row that renewal on self-declaration takes',
  }),
  trainingFee: figure(0, '元', training, { zh: '线上培训费用', en: 'fee for the online training' }),
  cylinderGrades: named(optionsOf(specialEquipment.cylinderGrade), cylinders),
  trainingAttributes: named(
    [
      { label: { zh: '全范围', en: 'the whole range' } },
      { label: { zh: '全时段', en: 'at all hours' } },
      { label: { zh: '全免费', en: 'free of charge' } },
    ],
    text,
  ),
  trainingMaterials: named(
    [
      { label: { zh: '《特种设备安全管理标准化手册》', en: 'handbook of standardised safety management' } },
      { label: { zh: '《特种设备人员应知应会知识》', en: 'what special-equipment staff should know' } },
      { label: { zh: '《“小通讲安全”短视频》', en: 'short videos on safety' } },
    ],
    training,
  ),
  platformInMeasure: named(
    [{ label: { zh: '南通市特种设备智慧监察平台', en: 'smart supervision platform for special equipment' } }],
    text,
    'platform-name-headline',
  ),
  platform: named(
    [{ label: { zh: '南通市特种设备安全智慧服务平台', en: 'smart safety-service platform for special equipment' } }],
    training,
    'platform-name-notes',
  ),
})

/** Eighty firms with any star; leniency for those with five. */
export const liftStars = discrepancy('m14.lift-stars', {
  title: { zh: '80家与五星不是一回事', en: 'the 80 firms aren’t the five-star ones' },
  sides: [
    { place: text, says: { zh: '培育星级单位80家，不分星级', en: '80 star-rated firms, of whatever level' } },
    { place: text, says: { zh: '慎罚少罚只给五星单位', en: 'leniency for five stars only' } },
  ],
  arithmetic: {
    zh: '受益的是五星单位，有多少家文中未给，不能当作80家',
    en: 'five-star firms benefit; how many there are is not given, and 80 isn’t their number',
  },
})

/** Established in the headline, explored in the interpretation. */
export const leniencyMechanism = discrepancy('m14.leniency-mechanism', {
  title: { zh: '容错机制是建立还是探索', en: 'whether leniency is established or explored' },
  sides: [
    { place: text, says: { zh: '对五星单位建立慎罚少罚机制', en: 'a mechanism of leniency is set up' } },
    {
      place: lifts,
      says: {
        zh: '一句以“探索”开头，先写纳入重点企业名单，再写建立机制',
        en: 'one sentence begins with exploring: an entry in the list of key enterprises, then the mechanism',
      },
    },
  ],
})

/** Operators in the headline, enterprises in the interpretation. */
export const trainingAudience = discrepancy('m14.training-audience', {
  title: { zh: '线上培训的对象', en: 'who gets the online training' },
  sides: [
    { place: text, says: { zh: '全市特种设备作业人员', en: 'the special-equipment operators of the city' } },
    { place: training, says: { zh: '平台企业端，为企业提供', en: 'enterprises, on their side of the platform' } },
  ],
})

/** One grading and one platform, each under two names. */
export const specialEquipmentNames = discrepancy('m14.special-equipment-names', {
  title: { zh: '等级与平台名称前后不一', en: 'the grading and the platform have two names each' },
  sides: [
    { place: text, says: { zh: 'A“类”；智慧监察平台', en: 'class A; smart supervision platform' } },
    { place: cylinders, says: { zh: '检查一句作A“级”', en: 'grade A, where inspections are set' } },
    { place: training, says: { zh: '安全智慧服务平台', en: 'smart safety-service platform' } },
  ],
  editorial: true,
})
