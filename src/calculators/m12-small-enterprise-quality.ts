import { smallEnterpriseQuality as figure } from '../data/m12-small-enterprise-quality'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { quality } from '../facts/quality'
import { calculator, neverFalls, neverRises, nothing, output, when } from '../language'

/**
 * The average quality credit of an enterprise (“苏质贷”户均授信), beside the one that the target implies.
 *
 * @returns `average` in yuan, null where there is no enterprise, and `averageAtTarget` in yuan; neither is a limit
 * @example
 * suzhidaiAverage({ suzhidaiCredit: '1500000000', suzhidaiEnterprises: 60 }) // { average: 25000000, averageAtTarget: 20000000 }
 */
export const suzhidaiAverage = calculator('m12.suzhidai-average', () => ({
  title: { zh: '“苏质贷”户均授信', en: 'Suzhidai loan: average credit' },
  source: measureText(),
  subject: city,
  guarantees: [neverFalls('average', city.suzhidaiCredit), neverRises('average', city.suzhidaiEnterprises)],
  outputs: {
    average: output.money(
      { zh: '户均授信', en: 'average credit' },
      when(
        city.suzhidaiEnterprises.is(0),
        nothing({ zh: '没有授信企业，无户均可言', en: 'no enterprise has credit, so there is no average' }),
      ).otherwise(city.suzhidaiCredit.over(city.suzhidaiEnterprises)),
    ),
    averageAtTarget: output.money(
      { zh: '目标所含户均', en: 'average that the target implies' },
      figure.suzhidaiCreditLines.over(figure.suzhidaiEnterprises),
    ),
  },
  notes: [{ zh: '户均数不是单个企业的上限或下限', en: 'an average, neither a cap nor a floor for any one enterprise' }],
}))

/**
 * How many statistics and bulletins the Suzhidai rule calls for (“苏质贷”月统计、月通报): one of each a month.
 *
 * @returns `statistics` and `bulletins`, counts
 * @example
 * suzhidaiMonthly({ suzhidaiMonths: 12 }) // { statistics: 12, bulletins: 12 }
 */
export const suzhidaiMonthly = calculator('m12.suzhidai-monthly', () => ({
  title: { zh: '“苏质贷”月统计、月通报', en: 'Suzhidai loan: monthly statistics and bulletins' },
  source: interpretation('苏质贷'),
  subject: quality,
  outputs: {
    statistics: output.count({ zh: '统计次数', en: 'statistics' }, quality.suzhidaiMonths, '次'),
    bulletins: output.count({ zh: '通报次数', en: 'bulletins' }, quality.suzhidaiMonths, '次'),
  },
  notes: [{ zh: '每月哪一天未写', en: 'the day of the month is not stated' }],
}))
