import { interpretation, measureText } from '../facts/document'
import { dayFigure, discrepancy, figure, figures, named } from '../language'

const text = measureText()
const explained = interpretation('失业保险')

/** 失业保险降费率 (M08): the lowered rate of unemployment insurance, which nobody applies for. */
export const unemploymentInsuranceRates = figures(
  8,
  {
    unemploymentFrom: dayFigure('2023-05-01', explained, {
      zh: '失业保险降费率起始日',
      en: 'first day of the lowered rate',
      atMost: 'unemploymentTo',
    }),
    unemploymentTo: dayFigure('2024-12-31', explained, {
      zh: '失业保险降费率截止日',
      en: 'last day of the lowered rate',
    }),
    unemploymentRate: figure(1, '%', explained, { zh: '失业保险总费率', en: 'unemployment insurance in all' }),
    unemploymentEmployer: figure('0.5', '%', explained, { zh: '失业保险单位费率', en: 'the employer’s rate' }),
    unemploymentEmployee: figure('0.5', '%', explained, { zh: '失业保险个人费率', en: 'the employee’s rate' }),
    noApplication: named([{ label: { zh: '免申即享', en: 'enjoyed without applying' } }], text),
    unemploymentFree: named(
      [
        { label: { zh: '免填单', en: 'no form to fill in' } },
        { label: { zh: '免申请', en: 'no application to make' } },
      ],
      explained,
    ),
  },
  { parts: ['unemploymentEmployer', 'unemploymentEmployee'], make: 'unemploymentRate' },
)

/** What continues must have run before; no rate is given for that time. */
export const unemploymentContinuation = discrepancy('m08.unemployment-continuation', {
  title: { zh: '“继续实施”之前的费率', en: 'the rate before it is “continued”' },
  sides: [
    { place: explained, says: { zh: '继续实施、延长', en: 'the lowered rate is continued and extended' } },
    {
      place: explained,
      says: { zh: '自2023-05-01起；此前没有费率', en: 'from 2023-05-01; no rate is given before' },
    },
  ],
  arithmetic: {
    zh: '0.5%＋0.5%＝1%，相符；2023年5月至2024年12月为20个月',
    en: '0.5% + 0.5% = 1%, which agrees; May 2023 to December 2024 are 20 months',
  },
})

/** Only one of the promised benefits is explained. */
export const benefitsUnexplained = discrepancy('m08.benefits-unexplained', {
  title: { zh: '税费、社保优惠只解读了失业保险', en: 'of the benefits only unemployment insurance is explained' },
  sides: [
    {
      place: text,
      says: {
        zh: '税费优惠、社保优惠政策，责任单位有医疗保障局',
        en: 'benefits of taxes, fees and social insurance; the healthcare security bureau is responsible too',
      },
    },
    {
      place: explained,
      says: {
        zh: '只有失业保险费率，没有医疗保险',
        en: 'a rate of unemployment insurance, and nothing on medical insurance',
      },
    },
  ],
})
