import { interpretation, measureText } from '../facts/document'
import { liaison } from '../facts/liaison'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** 大走访 (M60): visits to enterprises, and what becomes of their requests. */
export const enterpriseVisits = figures(60, {
  economicTeams: figure(8, '个', text, { zh: '重点经济专班数', en: 'key-economy task forces' }),
  namedTeams: named(optionsOf(liaison.economyTaskForce, ['agriculture', 'industry', 'construction']), text),
  lastYearMechanism: named(optionsOf(liaison.requestStage, ['collection', 'handling', 'feedback']), explained),
  thisYearLoop: named(optionsOf(liaison.requestStage, ['collection', 'handling', 'resolution', 'feedback']), explained),
  requestSteps: named(optionsOf(liaison.requestStep, ['sorting', 'assignment', 'tracking', 'supervision']), text),
  firstInquiryResponsibility: named(
    [{ label: { zh: '首问负责制', en: 'whoever is asked first is responsible' } }],
    explained,
  ),
  methods: named(
    [{ label: { zh: '现场调研', en: 'visits on site' } }, { label: { zh: '座谈交流', en: 'discussions' } }],
    text,
  ),
  extendedServices: named(
    [{ label: { zh: '技术指导', en: 'technical guidance' } }, { label: { zh: '市场信息', en: 'market information' } }],
    explained,
  ),
  levelCount: figure(3, '级', explained, { zh: '联动层级数', en: 'levels that act together' }),
  levels: named(
    [
      { label: { zh: '市', en: 'city' } },
      { label: { zh: '县', en: 'county' } },
      { label: { zh: '镇', en: 'township' } },
    ],
    explained,
  ),
  hotline: named([{ label: { zh: '企业服务热线', en: 'enterprise service hotline' } }], text),
  visitsDocument: named(
    [
      {
        label: { zh: '通办〔2023〕44号', en: 'Tong Ban [2023] 44' },
        title: '关于持续深入做好服务市场主体大走访活动的通知',
      },
    ],
    explained,
    'document',
    'document-title',
  ),
})

/** Eight task forces are counted, three are named. */
export const taskForcesUnnamed = discrepancy('m60.task-forces-unnamed', {
  title: { zh: '八个专班只点名三个', en: 'eight task forces, three named' },
  sides: [
    {
      place: text,
      says: { zh: '八个，举农业、工业、建筑业', en: 'eight, such as agriculture, industry, construction' },
    },
    { place: explained, says: { zh: '各行业专班，未列名', en: 'task forces of the sectors, without names' } },
  ],
  arithmetic: { zh: '8－3＝5个未点名', en: '8 − 3 = 5 are not named' },
})

/** One loop has three lists of stages. */
export const requestStageLists = discrepancy('m60.request-stage-lists', {
  title: { zh: '诉求办理的环节有三种写法', en: 'three lists of the stages of a request' },
  sides: [
    { place: text, says: { zh: '梳理、交办、跟踪、督办', en: 'sorting, assignment, tracking, supervision' } },
    { place: explained, says: { zh: '去年：收集、处理、反馈', en: 'last year: collection, handling, feedback' } },
    {
      place: explained,
      says: { zh: '今年：收集、处理、解决、反馈', en: 'this year: collection, handling, resolution, feedback' },
    },
  ],
  arithmetic: { zh: '4步、3步、4步', en: '4 steps, 3 steps, 4 steps' },
})

/** The hotline is still to be opened, or was published last year; its number stands nowhere. */
export const hotlineState = discrepancy('m60.hotline-state', {
  title: { zh: '企业服务热线是待开通还是已有', en: 'whether the hotline is to be opened or was there' },
  sides: [
    { place: text, says: { zh: '开通热线，没有号码', en: 'a hotline is opened; no number is given' } },
    {
      place: explained,
      says: { zh: '去年已对外公布热线，也没有号码', en: 'it was made public last year; no number here either' },
    },
  ],
})
