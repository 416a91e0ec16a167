import { interpretation, measureText } from '../facts/document'
import { taxFiling } from '../facts/tax-filing'
import { dayFigure, discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const registration = interpretation('变更登记')
const coefficients = interpretation('环保税')
const prefill = interpretation('增值税预填')
const correction = interpretation('往期更正')

/** “便民办税春风行动” (M34): changes of registration, environmental tax and VAT returns. */
export const taxServices = figures(34, {
  effectiveFrom: dayFigure('2023-04-01', text, {
    zh: '变更登记免报告起始日',
    en: 'first day of changes without a report',
  }),
  abnormalStatuses: named(optionsOf(taxFiling.taxpayerStatus, ['abnormal', 'abnormal-deregistered']), registration),
  environmentalTaxIndustries: named(
    optionsOf(taxFiling.environmentalTaxIndustry, ['dyeing', 'building-materials', 'metalworking']),
    text,
  ),
  prefillMonthDay: figure(1, '日', prefill, {
    zh: '每月加工发票数据之日',
    en: 'day of the month on which invoices are processed',
    atLeast: 1,
    atMost: 31,
  }),
  prefillNotes: figure(3, '项', prefill, { zh: '预填的注意事项', en: 'points to note on pre-filling' }),
  syncMinutes: figure(20, '分钟', prefill, {
    zh: '勾选后同步时长',
    en: 'time to synchronise after ticking',
    approx: 'about',
  }),
  importSchedule: named([{ label: { zh: '附表二', en: 'schedule 2 of the return' } }], prefill),
  correctionChoices: named(
    [
      { label: { zh: '税种', en: 'tax' } },
      { label: { zh: '所属期', en: 'period' } },
      { label: { zh: '更正的栏次', en: 'lines to correct' } },
    ],
    correction,
  ),
  correctionFormat: named([{ label: { zh: 'PDF', en: 'PDF file' } }], correction),
})

/** Synchronised by itself in the measure; for some only once they are normal again. */
export const changeOnRecovery = discrepancy('m34.change-on-recovery', {
  title: { zh: '变更信息何时同步', en: 'when a change is taken over' },
  sides: [
    { place: text, says: { zh: '自动同步变更，不分纳税人状态', en: 'by itself, whatever the taxpayer’s status' } },
    { place: registration, says: { zh: '非正常等状态的，恢复正常时才变更', en: 'of abnormal ones only on recovery' } },
  ],
})

/** Whether the day at the head of the measure reaches beyond its first sentence. */
export const effectiveDayScope = discrepancy('m34.effective-day', {
  title: { zh: '2023-04-01管到哪一项', en: 'what begins on 2023-04-01' },
  sides: [
    { place: text, says: { zh: '日期写在句首，后接变更登记', en: 'the day stands before the change of registration' } },
    { place: text, says: { zh: '其后三项另起句，没有日期', en: 'the three items after it have no day of their own' } },
  ],
})

/** The coefficient comes by itself, or from what the taxpayer chooses. */
export const coefficientByChoice = discrepancy('m34.coefficient', {
  title: { zh: '排污系数如何生成', en: 'how the discharge coefficient comes about' },
  sides: [
    { place: text, says: { zh: '自动生成', en: 'by itself' } },
    { place: coefficients, says: { zh: '纳税人逐条选择后产生', en: 'once the taxpayer has chosen item by item' } },
  ],
})

/** All general taxpayers can; what concerns farm products can't be pre-filled. */
export const prefillForAll = discrepancy('m34.prefill-for-all', {
  title: { zh: '预填是否及于农产品收购', en: 'whether farm-product purchases are pre-filled' },
  sides: [
    { place: prefill, says: { zh: '全市一般纳税人均可预填', en: 'every general VAT taxpayer can' } },
    { place: prefill, says: { zh: '农产品收购部分仍不能', en: 'the part on farm-product purchases still can’t be' } },
  ],
})

/** No limit in the measure; general taxpayers that don't export in the explanation. */
export const correctionForWhom = discrepancy('m34.correction-for-whom', {
  title: { zh: '往期更正预填的范围', en: 'who gets pre-filled corrections' },
  sides: [
    { place: text, says: { zh: '未限纳税人', en: 'no taxpayer is left out' } },
    { place: correction, says: { zh: '一般纳税人中的非出口企业', en: 'general taxpayers that don’t export' } },
  ],
})

/** A VAT correction that asks for the tax, and a saving of time without a figure. */
export const correctionWording = discrepancy('m34.correction-wording', {
  title: { zh: '更正申报的用语', en: 'wording on corrections' },
  sides: [
    { place: text, says: { zh: '增值税更正；大幅压缩时间，无数字', en: 'of VAT; much less time, with no figure' } },
    { place: correction, says: { zh: '由纳税人选择税种', en: 'the taxpayer chooses the tax' } },
  ],
  editorial: true,
})

/** A municipal measure in nationwide words. */
export const nationwideWording = discrepancy('m34.nationwide-wording', {
  title: { zh: '由哪里的税务机关同步', en: 'whose tax authority takes the change over' },
  sides: [
    { place: text, says: { zh: '市级措施，写作税务机关', en: 'a municipal measure: the tax authority' } },
    { place: registration, says: { zh: '写作各省税务机关', en: 'the tax authorities of every province' } },
  ],
  editorial: true,
})
