import { vesselTraffic } from '../data/m28-vessel-traffic'
import { fullCoverage, savingForecast, vesselTrafficWording } from '../data/parts/m28-discrepancies'
import { noDayStated, programmeYear, yearByTitle } from '../data/programme'
import { city } from '../facts/city'
import { measureText } from '../facts/document'
import { vessel } from '../facts/vessel'
import { all, catalogue, goal, period, question, quoting, target } from '../language'

const whole = /* @__PURE__ */ question({
  about: {
    zh: '“全覆盖”按所写数量还是按当时总数',
    en: 'whether coverage is of the numbers printed or of all there are',
  },
  because: { zh: '数量是写明的；总数文中没有', en: 'the numbers are stated; totals aren’t' },
  options: {
    'numbers-printed': quoting(
      { zh: '{wharves}码头、{shippingAgents}代理公司', en: '{wharves} wharves and {shippingAgents} agents' },
      vesselTraffic,
    ),
    'all-there-are': { zh: '当时的全部码头和代理公司', en: 'all wharves and agents that there are' },
  },
})

/** There is something to cover; the printed numbers are always to be reached. */
const thereAre = (total: typeof city.wharvesToDispatch | typeof city.agentsToDispatch) =>
  whole.read({ 'numbers-printed': all(), 'all-there-are': total.moreThan(0) })

/**
 * Whether the dispatch platform covers the wharves and shipping agents (调度平台覆盖).
 *
 * @example
 * dispatchPlatformCoverage({ wharvesOnDispatchPlatform: 100, agentsOnDispatchPlatform: 102 }).goals.wharves.shortfall // 9
 */
export const dispatchPlatformCoverage = target('m28.dispatch-platform-coverage', () => {
  const { dispatchCoverageShare, shippingAgents, wharves } = vesselTraffic
  return {
    title: { zh: '港航调度平台覆盖目标', en: 'Coverage of the dispatch platform' },
    source: measureText('全覆盖'),
    subject: city,
    goals: {
      wharves: goal(
        { zh: '码头', en: 'wharves' },
        city.wharvesOnDispatchPlatform,
        'atLeast',
        whole.read({
          'numbers-printed': wharves,
          'all-there-are': city.wharvesToDispatch.times(dispatchCoverageShare),
        }),
        { unit: '座', applies: thereAre(city.wharvesToDispatch) },
      ),
      agents: goal(
        { zh: '代理公司', en: 'shipping agents' },
        city.agentsOnDispatchPlatform,
        'atLeast',
        whole.read({
          'numbers-printed': shippingAgents,
          'all-there-are': city.agentsToDispatch.times(dispatchCoverageShare),
        }),
        { unit: '家', applies: thereAre(city.agentsToDispatch) },
      ),
    },
    period: period(programmeYear),
    discrepancies: [fullCoverage, vesselTrafficWording],
    notes: [noDayStated],
  }
})

/**
 * Whether the transport cost saved in the year reaches 400,000,000 yuan (节约物流运输成本).
 *
 * @example
 * logisticsSavingTarget({ shippingCostSaved: '390000000' }, { asOf: '2023-12-31' }).shortfall // 10000000
 */
export const logisticsSavingTarget = target('m28.logistics-saving-target', () => ({
  title: { zh: '物流运输成本节约额', en: 'Transport cost saved' },
  source: measureText('节约成本'),
  subject: city,
  force: 'aims',
  goals: {
    saving: goal(
      { zh: '节约额', en: 'saving' },
      city.shippingCostSaved,
      'atLeast',
      vesselTraffic.logisticsSaving,
      '元',
    ),
  },
  period: period(programmeYear),
  discrepancies: [savingForecast],
  notes: [{ zh: '节约额如何计算，文中未写', en: 'how the saving is reckoned is not stated' }, yearByTitle],
}))

/**
 * What the year's work on vessel traffic consists of (水上“大交管”建设内容), night passages through Xiaomiaohong among it.
 *
 * @returns the pieces of work, each with its `state`
 * @example
 * vesselTrafficWork().entries[3].label.zh // '小庙洪航道夜航常态化'
 */
export const vesselTrafficWork = catalogue('m28.vessel-traffic-work', () => ({
  title: { zh: '水上“大交管”建设内容', en: 'Vessel traffic: what is worked on' },
  source: measureText(),
  subject: vessel,
  force: 'aims',
  entries: vesselTraffic.trafficWork,
  discrepancies: [vesselTrafficWording],
  notes: [
    {
      zh: '小庙洪航道从哪天起、哪些船舶、什么时段可夜航，文中未写',
      en: 'from which day, which ships and at what hours may pass Xiaomiaohong at night is not stated',
    },
    {
      zh: '各项都没有完成日期；绿色通道的条件见《进出江绿色通道》',
      en: 'none has a date; for whom the green channel is: see “Green channel in and out of the Yangtze”',
    },
  ],
}))
