import { marketProcurement, marketProcurementPlatformName } from '../data/m54-market-procurement'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { calculator, max, neverFalls, output } from '../language'

/**
 * How many banks are on the market-procurement platform (累计接入银行), those of 2022 and of 2023 together.
 *
 * @returns `total`; `beyondPlan`, how many of 2023 are more than the 3 planned at most;
 *   `plannedFewest` and `plannedMost`, the totals that the plan implies
 * @example
 * marketProcurementBanksTotal({ newMarketProcurementBanks: 4 }) // { total: 7, beyondPlan: 1, plannedFewest: 5, plannedMost: 6 }
 */
export const marketProcurementBanksTotal = calculator('m54.market-procurement-banks-total', () => {
  const { banks2022, newBanksMax, newBanksMin } = marketProcurement
  const banks = city.newMarketProcurementBanks
  return {
    title: {
      zh: '2022、2023两年累计接入市场采购管理平台的银行',
      en: 'Market-procurement platform: banks of 2022 and 2023 in all',
    },
    source: interpretation(),
    subject: city,
    guarantees: [neverFalls('total', banks)],
    outputs: {
      total: output.count({ zh: '累计接入', en: 'connected in all' }, banks2022.plus(banks), '家'),
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
        zh: '假定2022年的都还在，且与2023年的不重复；文中两点都没有写',
        en: 'taken that those of 2022 are still connected and none is counted twice; the text says neither',
      },
    ],
  }
})
