import { vesselTraffic } from '../data/m28-vessel-traffic'
import { fullCoverage, savingForecast, vesselTrafficWording } from '../data/parts/m28-discrepancies'
import { yearByTitle } from '../data/programme'
import { city } from '../facts/city'
import { measureText } from '../facts/document'
import { goal, target } from '../language'

/**
 * Whether the dispatch platform covers the wharves and shipping agents (调度平台覆盖).
 *
 * @example
 * dispatchPlatformCoverage({ wharvesOnDispatchPlatform: 100, agentsOnDispatchPlatform: 102 }).goals.wharves.shortfall // 9
 */
export const dispatchPlatformCoverage = target('m28.dispatch-platform-coverage', () => ({
  title: { zh: '港航调度平台覆盖目标', en: 'Coverage of the dispatch platform' },
  source: measureText('全覆盖'),
  subject: city,
  goals: {
    wharves: goal(
      { zh: '码头', en: 'wharves' },
      city.wharvesOnDispatchPlatform,
      'atLeast',
      vesselTraffic.wharves,
      '座',
    ),
    agents: goal(
      { zh: '代理公司', en: 'shipping agents' },
      city.agentsOnDispatchPlatform,
      'atLeast',
      vesselTraffic.shippingAgents,
      '家',
    ),
  },
  discrepancies: [fullCoverage, vesselTrafficWording],
}))

/**
 * Whether the transport cost saved in the year reaches 400,000,000 yuan (节约物流运输成本).
 *
 * @example
 * logisticsSavingTarget({ shippingCostSaved: '390000000' }).shortfall // 10000000
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
  discrepancies: [savingForecast],
  notes: [{ zh: '节约额如何计算，文中未写', en: 'how the saving is reckoned is not stated' }, yearByTitle],
}))
