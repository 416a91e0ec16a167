import { interpretation, measureText } from '../facts/document'
import { mobileService } from '../facts/mobile-service'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const integration = interpretation('移动应用整合')
const map = interpretation('一张图')
const hr = interpretation('人社功能')

/** 掌上办 (M35): apps, the police service map and the social-security functions. */
export const mobileServices = figures(35, {
  integratedServices: named(
    optionsOf(mobileService.integrationField, [
      'social-security',
      'medical-insurance',
      'commerce',
      'quality-inspection',
    ]),
    text,
  ),
  serviceApps: named(
    optionsOf(mobileService.mobileApp, ['nantong-baitong', 'sufuban', 'jiangsu-services']),
    integration,
  ),
  serviceHours: figure(24, '小时', interpretation(), {
    zh: '掌上服务时间（每天）',
    en: 'hours of service by phone in a day',
    atMost: 24,
  }),
  serviceMapFunctionsCount: figure(7, '项', map, { zh: '“一张图”功能数', en: 'functions of the service map' }),
  serviceMapFunctions: named(
    optionsOf(mobileService.serviceMapFunction, [
      'requirements',
      'grounds',
      'appointment',
      'pre-review',
      'online',
      'certificates',
      'feedback',
    ]),
    map,
  ),
  publishedItems: named(
    [
      { label: { zh: '办理时间', en: 'time' } },
      { label: { zh: '办理地点', en: 'place' } },
      { label: { zh: '办理条件', en: 'conditions' } },
      { label: { zh: '办理要求', en: 'requirements' } },
      { label: { zh: '所需材料', en: 'materials' } },
    ],
    map,
  ),
  statedItems: named(
    [
      { label: { zh: '法律依据', en: 'legal basis' } },
      { label: { zh: '承诺期限', en: 'promised time' } },
      { label: { zh: '制式卷宗', en: 'standard file' } },
      { label: { zh: '参考样本', en: 'samples' } },
      { label: { zh: '流程规范', en: 'rules of procedure' } },
    ],
    map,
  ),
  hrFunctionsCount: figure(10, '项', hr, { zh: '列出的人社功能数', en: 'social-security functions listed' }),
  hrFunctions: named(
    optionsOf(mobileService.hrFunction, [
      'social-card-issue',
      'social-card-query',
      'insurance-query',
      'entitlement-statement',
      'contribution-query',
      'flexible-employment',
      'traineeship',
      'employment-certificate',
      'vocational-certificate',
      'skill-certificate',
    ]),
    hr,
  ),
  nantongBaitongPath: named(
    [{ label: { zh: '首页-社保查询-人社专区', en: 'home – social-security enquiries – HR and social-security zone' } }],
    hr,
  ),
  jiangsuAppPath: named(
    [
      {
        label: {
          zh: '首页-主题服务-社保-社保专区',
          en: 'home – services by theme – social security – social-security zone',
        },
      },
    ],
    hr,
  ),
})

/** Connected to one app, found in two others. */
export const whichApps = discrepancy('m35.apps', {
  title: { zh: '接入哪些APP', en: 'which apps the services are in' },
  sides: [
    { place: text, says: { zh: '接入苏服办APP', en: 'connected to the Sufuban app' } },
    {
      place: integration,
      says: {
        zh: '接入江苏政务服务APP、南通百通APP，并由这两个下载使用',
        en: 'connected to, and found in, the Jiangsu Government Services and Nantong Baitong apps',
      },
    },
  ],
})

/** No errand at all, or one. */
export const noErrandOrOne = discrepancy('m35.errands', {
  title: { zh: '是否还要去窗口', en: 'whether one still goes to the window' },
  sides: [
    { place: interpretation(), says: { zh: '足不出户', en: 'without leaving home' } },
    { place: map, says: { zh: '预审后到窗口一次', en: 'one visit after the pre-review' } },
  ],
  arithmetic: { zh: '0次 对 1次', en: 'no visit against one' },
})

/** Slips of wording: a section with two names, and a mistyped word. */
export const mobileServiceWording = discrepancy('m35.wording', {
  title: { zh: '专区名称与错字', en: 'the zone’s name, and a typing slip' },
  sides: [
    { place: hr, says: { zh: '人社专区 / 社保专区', en: 'HR and social-security zone / social-security zone' } },
    { place: map, says: { zh: '“生成经营”应为“生产经营”', en: 'a character in “production and business” is wrong' } },
  ],
  editorial: true,
})
