import { credit } from '../facts/credit'
import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const supervision = interpretation('市场监管部门')
const tax = interpretation('税务部门')
const training = interpretation('培训和指导')

/** 信用修复 (M21): who is reminded when, whose task repair is, and where to ask and learn. */
export const creditRepair = figures(21, {
  taxPreReminderDays: figure(2, '天', tax, {
    zh: '事前提醒在申报期截止前的天数',
    en: 'days before the filing deadline of the first reminder',
    atMost: 31,
  }),
  taxMidReminderWeeks: figure(1, '周', tax, {
    zh: '事中提醒在申报期截止后的周数',
    en: 'weeks after the filing deadline of the second reminder',
    atMost: 12,
  }),
  principles: named(
    [
      {
        duty: 'penalty',
        label: { zh: '谁处罚', en: 'who penalises' },
        by: { zh: '作出行政处罚的部门', en: 'the department that imposed the penalty' },
      },
      {
        duty: 'recognition',
        label: { zh: '谁认定', en: 'who recognises' },
        by: {
          zh: '作出行政处罚的部门，由其认定失信',
          en: 'the penalising department, which also finds the dishonesty',
        },
      },
      {
        duty: 'guidance',
        label: { zh: '谁指导', en: 'who guides' },
        by: { zh: '作出行政处罚的部门，由其指导修复', en: 'the penalising department, which also guides the repair' },
      },
      {
        duty: 'rectification',
        label: { zh: '谁整治', en: 'who rectifies' },
        by: { zh: '作出行政处罚的部门，由其督促整改', en: 'the penalising department, which also has it put right' },
      },
    ],
    text,
  ),
  marketSupervisionReminderStages: named(
    [
      { key: 'warning', label: { zh: '事前预警提示', en: 'warning beforehand' } },
      { key: 'repair-reminder', label: { zh: '事中修复提醒', en: 'reminder to repair' } },
      { key: 'follow-up', label: { zh: '事后跟踪服务', en: 'follow-up' } },
    ],
    supervision,
  ),
  marketSupervisionFollowUp: named(
    [
      { label: { zh: '上门送信', en: 'a letter brought to the door' } },
      { label: { zh: '信用修复咨询电话', en: 'the enquiry line for credit repair' } },
      { label: { zh: '“云修复”小程序', en: 'the cloud-repair mini-programme' } },
    ],
    supervision,
  ),
  taxPostReminderTrigger: named(optionsOf(credit.gradeDIndicator, ['abnormal-taxpayer']), tax),
  taxGradeD: named([{ label: { zh: 'D', en: 'D' } }], tax, 'tax-grade-d'),
  taxReminderChannels: named(
    [
      { label: { zh: '短信', en: 'text message' } },
      { label: { zh: '微信', en: 'WeChat' } },
      { label: { zh: '电子税务局', en: 'the electronic tax bureau' } },
    ],
    tax,
  ),
  taxLifeCycle: named(
    [
      { label: { zh: '开户', en: 'opening an account' } },
      { label: { zh: '申报', en: 'filing' } },
      { label: { zh: '缴款', en: 'payment' } },
      { label: { zh: '注销', en: 'deregistration' } },
    ],
    tax,
  ),
  autoReminderFields: named(
    [{ label: { zh: '市场监管', en: 'market supervision' } }, { label: { zh: '纳税', en: 'tax' } }],
    text,
  ),
  enquiryWindow: named(
    [
      {
        label: { zh: '日常企业信用修复咨询', en: 'enquiries about credit repair' },
        address: {
          zh: '南通市政务服务大厅一楼（崇川区工农路150号）市大数据管理局窗口（50号窗口）',
          en: 'Nantong government service hall, ground floor (150 Gongnong Road, Chongchuan), window 50 of the Municipal Big Data Administration',
        },
        phone: '0513-59001939',
      },
    ],
    training,
    'contact-address',
    'contact-phone',
  ),
  trainingYear: named([{ label: { zh: '持续举办培训班的年度', en: 'the year of the courses' }, year: 2023 }], training),
  trainingChannels: named(
    [
      {
        label: { zh: '“信用南通”网公告', en: 'notices of the Credit Nantong website' },
        how: { zh: '留意公告，申请参加', en: 'watch for a notice, and apply' },
      },
      {
        label: { zh: '当地信用管理部门', en: 'the local credit authority' },
        how: { zh: '与其联系，申请参加', en: 'get in touch, and apply' },
      },
    ],
    training,
  ),
})

/** Beforehand, meanwhile and afterwards mean one thing to market supervision and another to the tax bureau. */
export const reminderStageWords = discrepancy('m21.reminder-stage-words', {
  title: { zh: '事前、事中、事后的含义', en: 'what beforehand, meanwhile and afterwards mean' },
  sides: [
    { place: supervision, says: { zh: '事后：提醒后未申请修复', en: 'afterwards: no application after a reminder' } },
    { place: tax, says: { zh: '事后：已认定为非正常户', en: 'afterwards: determined an abnormal taxpayer' } },
  ],
})

/** Reminders are automatic, and the last of them is brought to the door. */
export const automaticOrByHand = discrepancy('m21.automatic-or-by-hand', {
  title: { zh: '自动提醒还是人工跟踪', en: 'automatic, or by hand' },
  sides: [
    {
      place: text,
      says: { zh: '市场监管、纳税等领域自动提醒', en: 'automatic in market supervision, tax and the like' },
    },
    { place: supervision, says: { zh: '事后由监管人员上门送信等', en: 'in the end staff bring a letter to the door' } },
  ],
})

/** A reminder before the deadline is called one upon a trigger, and nothing is overdue then. */
export const reminderBeforeTrigger = discrepancy('m21.reminder-before-trigger', {
  title: { zh: '截止前何来触发和逾期', en: 'triggered and overdue before the deadline' },
  sides: [
    {
      place: tax,
      says: { zh: '在触发扣分指标的事前提醒', en: 'a reminder beforehand, yet upon triggering an indicator' },
    },
    {
      place: tax,
      says: {
        zh: '截止前两天的未申报、未缴款称为逾期类指标',
        en: 'what isn’t filed or paid two days before the deadline is called overdue',
      },
    },
  ],
})

/** A scale of repair points is spoken of and not given. */
export const repairPointsScale = discrepancy('m21.repair-points-scale', {
  title: { zh: '修复加分的分值', en: 'the scale of repair points' },
  sides: [
    { place: tax, says: { zh: '越早纠正加分越高', en: 'the earlier it is put right, the more points' } },
    { place: interpretation(), says: { zh: '通篇没有分值', en: 'no points are given anywhere' } },
  ],
})

/** Slips of wording that change no result. */
export const creditRepairWording = discrepancy('m21.wording', {
  title: { zh: '行文', en: 'wording' },
  sides: [
    {
      place: tax,
      says: {
        zh: '“的户纳税人”前缺户数，或多一“户”字',
        en: 'a number is missing before the households of taxpayers, or a character is too many',
      },
    },
    { place: text, says: { zh: '企业信用云修复平台', en: 'the cloud-repair platform' } },
    {
      place: supervision,
      says: {
        zh: '“云修复”小程序、“全流程打铃提醒”系统',
        en: 'the cloud-repair mini-programme, and the bell-ringing reminder system',
      },
    },
  ],
  editorial: true,
})
