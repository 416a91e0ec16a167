import { marketProcurement, marketProcurementPlatformName } from '../data/m54-market-procurement'
import { programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { calculator, max, neverFalls, nothing, output, period, when } from '../language'

/**
 * How many banks are on the market-procurement platform (累计接入银行), those of 2022 and of 2023 together.
 *
 * @returns `total`, null outside 2023; `beyondPlan`, how many of 2023 are more than the 3 planned at most;
 *   `plannedFewest` and `plannedMost`, the totals that the plan implies
 * @example
 * marketProcurementBanksTotal({ newMarketProcurementBanks: 4 }, { asOf: '2023-12-31' }) // { total: 7, beyondPlan: 1, plannedFewest: 5, plannedMost: 6 }
 */
export const marketProcurementBanksTotal = calculator('m54.market-procurement-banks-total', () => {
  const { banks2022, newBanksMax, newBanksMin } = marketProcurement
  const banks = city.newMarketProcurementBanks
  const term = period(programmeYear)
  return {
    title: { zh: '累计接入市场采购管理平台的银行', en: 'Market-procurement platform: banks in all' },
    source: interpretation(),
    subject: city,
    guarantees: [neverFalls('total', banks)],
    period: term,
    outputs: {
      total: output.count(
        { zh: '累计接入', en: 'connected in all' },
        when(term.holds, banks2022.plus(banks)).otherwise(
          nothing({ zh: '文中的数只到2023年', en: 'the figures of the text are of 2023 and before' }),
        ),
        '家',
      ),
      beyondPlan: output.count(
        { zh: '超出计划上限', en: 'more than planned at most' },
        max(banks, newBanksMax).minus(newBanksMax),
        '家',
      ),
      plannedFewest: output.count(
        { zh: '计划累计下限', en: 'fewest planned in all' },
        banks2022.plus(newBanksMin),
        '家',
      ),
      plannedMost: output.count({ zh: '计划累计上限', en: 'most planned in all' }, banks2022.plus(newBanksMax), '家'),
    },
    discrepancies: [marketProcurementPlatformName],
    notes: [
      {
        zh: '假定2022年的3家都还在，且与2023年的不重复；文中两点都没有写',
        en: 'taken that the 3 of 2022 are still connected and none is counted twice; the text says neither',
      },
    ],
  }
})
