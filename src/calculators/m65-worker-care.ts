import { workerCare, workerCareWording } from '../data/m65-worker-care'
import { programmeYear } from '../data/programme'
import { interpretation } from '../facts/document'
import { tradeUnion } from '../facts/trade-union'
import { calculator, called, min, neverFalls, nothing, output, period, question, quoting, when } from '../language'

const planned = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '{hospitalisationSubsidyStaff}是上限还是预计数',
      en: 'whether {hospitalisationSubsidyStaff} are a cap or a forecast',
    },
    workerCare,
  ),
  because: {
    zh: '补助只许给所写的人数，超出部分文中没有依据',
    en: 'the subsidy is stated for that many; for more the text promises nothing',
  },
  options: {
    'planned-number': quoting(
      { zh: '至多{hospitalisationSubsidyStaff}', en: '{hospitalisationSubsidyStaff} at most' },
      workerCare,
    ),
    forecast: { zh: '预计数，按实际住院人数', en: 'a forecast: as many as are in hospital' },
  },
})

/**
 * What the Municipal Federation of Trade Unions (市总工会) pays to hospitalised employees in service (住院补助) in 2023.
 *
 * @returns `people`, how many of them the plan covers, and `amount` in yuan, null outside 2023
 * @example
 * hospitalisationSubsidy({ hospitalisedStaff: 3 }, { asOf: '2023-06-01' }) // { people: 3, amount: 1200 }
 */
export const hospitalisationSubsidy = calculator('m65.hospitalisation-subsidy', () => {
  const { hospitalisationSubsidyEach, hospitalisationSubsidyStaff } = workerCare
  const { hospitalisedStaff } = tradeUnion
  const within = { zh: '计划内人数', en: 'people whom the plan covers' }
  const term = period(programmeYear)
  const people = called(
    within,
    planned.read({
      'planned-number': min(hospitalisedStaff, hospitalisationSubsidyStaff),
      forecast: hospitalisedStaff,
    }),
  )
  return {
    title: { zh: '住院职工补助', en: 'Subsidy for hospitalised employees' },
    source: interpretation('一线职工关怀'),
    subject: tradeUnion,
    guarantees: [neverFalls('amount', tradeUnion.hospitalisedStaff)],
    period: term,
    outputs: {
      people: output.count(within, people, '名'),
      amount: output.money(
        { zh: '补助金额', en: 'subsidy' },
        when(term.holds, people.times(hospitalisationSubsidyEach)).otherwise(
          nothing({ zh: '只写2023年的补助', en: 'the subsidy is stated for 2023 alone' }),
        ),
      ),
    },
    discrepancies: [workerCareWording],
    notes: [
      {
        zh: '一名职工能否得到，见《住院职工补助对象》',
        en: 'whether one worker gets it: see “Subsidy for hospitalised employees: who gets it”',
      },
      {
        zh: '按人计；一年住院几次是否重复补助，文中未写',
        en: 'the amount is for each person; whether a second stay in the year is paid again is not stated',
      },
    ],
  }
})
