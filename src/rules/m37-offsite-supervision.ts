import { workSafetyEnforcement } from '../data/m37-work-safety-enforcement'
import { safetySectorLists, workSafetyWording } from '../data/parts/m37-discrepancies'
import { interpretation } from '../facts/document'
import { workSafety } from '../facts/work-safety'
import { all, any, called, catalogue, covered, eligibility, keysOf, namesOf, question, when } from '../language'

const connection = /* @__PURE__ */ question({
  about: { zh: '工贸企业是否也须接入平台', en: 'whether industrial and trading enterprises must be connected too' },
  because: {
    zh: '平台是危险化学品的平台，工贸企业另按领域列出',
    en: 'the platform is one for hazardous chemicals; industrial and trading enterprises are named apart, by their fields',
  },
  options: {
    'field-alone': { zh: '只看领域', en: 'the field alone' },
    'connected-too': { zh: '还须接入平台', en: 'the field, and the connection' },
  },
})

/**
 * Whether an enterprise is within online supervision from afar (非现场监管适用范围).
 *
 * @example
 * offsiteSupervisionScope({ safetyEnterpriseKind: 'industry-and-trade', tradeFields: ['molten-metal'] }).outcome // 'eligible'
 */
export const offsiteSupervisionScope = eligibility('m37.offsite-supervision-scope', () => {
  const { isOnHazardousChemicalsPlatform: isConnected, safetyEnterpriseKind: kind, tradeFields } = workSafety
  const isInKeyField = called(
    { zh: '在重点工贸行业领域', en: 'in a key industrial or trading sector' },
    any(
      tradeFields.includesAny(keysOf(workSafetyEnforcement.onlineScopeTradeFields)),
      all(tradeFields.includes('other'), workSafety.isOtherTradeFieldKey),
    ),
    { zh: '不在重点工贸行业领域', en: 'not in a key industrial or trading sector' },
  )
  const isChemical = kind.oneOf(['chemical', 'hazardous-chemicals'])
  const isTrade = kind.is('industry-and-trade')
  return {
    title: { zh: '非现场监管适用范围', en: 'Online supervision from afar: which enterprises' },
    source: interpretation('线上监测预警'),
    subject: workSafety,
    covers: [
      covered(kind.noneOf(['other']), {
        zh: '适用范围只写了化工、危险化学品企业和重点工贸企业，其他企业文中未写',
        en: 'the scope names chemical and hazardous-chemicals enterprises and key industrial and trading ones; of others the text says nothing',
      }),
      covered(when(isTrade, isInKeyField).otherwise(all()), {
        zh: '工贸企业只写了重点行业领域中的，其他领域文中未写',
        en: 'of industrial and trading enterprises the text names those in key sectors; of others it says nothing',
      }),
    ],
    when: connection.read({
      'field-alone': when(isChemical, isConnected).otherwise(isTrade),
      'connected-too': isConnected,
    }),
    gives: {
      zh: '纳入“线上监测预警+线下精准执法”非现场监管，日提醒、周通报、月评估',
      en: 'the enterprise is watched online and inspected only where that points: a reminder each day, a circular each week, an assessment each month',
    },
    leadsTo: ['m37.online-supervision-cadence', 'm37.online-supervision-factors'],
    discrepancies: [safetySectorLists, workSafetyWording],
    notes: [
      {
        zh: '五个领域以“主要涉及”引出，其他领域由市应急管理局认定',
        en: 'the five fields are the main ones, so another is for the bureau to say',
      },
    ],
  }
})

/**
 * The rhythm of online supervision (日提醒、周通报、月评估).
 *
 * @returns the entries, each with the period that it comes `each`
 * @example
 * onlineSupervisionCadence({ supervisionRhythm: 'week' }).entries[0].label.en // 'circular each week'
 */
export const onlineSupervisionCadence = catalogue('m37.online-supervision-cadence', () => ({
  title: { zh: '线上监管的节奏', en: 'Online supervision: its rhythm' },
  source: interpretation('线上监测预警'),
  subject: workSafety,
  entries: workSafetyEnforcement.onlineCadence,
  lookUp: workSafety.supervisionRhythm,
  key: 'each',
  discrepancies: [workSafetyWording],
  notes: [
    {
      zh: '线上巡查比例要提升，但没有数字；三步之外还有约谈',
      en: 'the share of online patrols is to rise, by no figure; talks may follow besides',
    },
  ],
}))

/**
 * What online supervision draws on of an enterprise (线上监管汇集的因素).
 *
 * @returns the factors, all of them; there may be more, as the list ends in 等
 * @example
 * onlineSupervisionFactors().entries.length // 7
 */
export const onlineSupervisionFactors = catalogue('m37.online-supervision-factors', () => {
  const { onlineFactors, precisionDimensions } = workSafetyEnforcement
  return {
    title: { zh: '线上监管汇集的因素', en: 'Online supervision: what it draws on' },
    source: interpretation('线上监测预警'),
    subject: workSafety,
    entries: onlineFactors,
    openEnded: true,
    discrepancies: [workSafetyWording],
    notes: [
      {
        zh: '化工企业另由风险值数据分析模型得分，与巡查整改情况一起作执法检查的参考；如何计分，文中未写',
        en: 'chemical enterprises are scored by a model of their risk besides, and the score, with patrols and what was put right, guides inspections; how it is reckoned is not stated',
      },
      {
        zh: `执法检查由此做到${namesOf(precisionDimensions).zh}`,
        en: `inspections are to find ${namesOf(precisionDimensions).en} by it`,
      },
    ],
  }
})
