import { freight, freightTraffic } from '../data/m06-freight'
import {
  baysAndFreeParking,
  etcContinuation,
  etcEndDate,
  etcGarbledText,
  etcGateCondition,
  subsidyCapInWords,
  urbanExtent,
} from '../data/parts/m06-discrepancies'
import { interpretation } from '../facts/document'
import { passage } from '../facts/passage'
import { vehicle } from '../facts/vehicle'
import {
  all,
  any,
  calculator,
  called,
  keysOf,
  min,
  neverFalls,
  neverMoreThan,
  not,
  nothing,
  output,
  period,
  question,
  quoting,
  table,
  when,
  yuan,
} from '../language'
import { vehicleSubsidyEligibility } from '../rules/m06-freight'
import { mileageAsked } from '../rules/parts/m06-mileage'

const gate = /* @__PURE__ */ question({
  about: { zh: '是否须经所列收费站进出港', en: 'whether one of the named gates must be used' },
  because: {
    zh: '收费站写在指标解释中，且范围较窄',
    en: 'the gates stand in the explanation, and it is the narrower right',
  },
  default: 'gate-required',
  options: {
    'gate-required': { zh: '须经所列收费站', en: 'a named gate is required' },
    'any-gate': { zh: '不限收费站', en: 'any gate' },
  },
})

const gatePairs = /* @__PURE__ */ question({
  about: { zh: '收费站与港区是否一一对应', en: 'whether each gate belongs to one port area' },
  because: { zh: '文中没有“分别”', en: 'the text doesn’t say “respectively”' },
  options: {
    'any-pair': { zh: '任一收费站进出任一港区', en: 'either gate for either area' },
    paired: { zh: '开发区站对通海、吕四港站对通州湾', en: 'Development Zone for Tonghai, Lüsigang for Tongzhouwan' },
  },
})

/**
 * The toll due on a passage under the reduced ETC toll (ETC通行费五折) for container vehicles of two port areas.
 *
 * @returns `discounted`, whether the reduced toll applies, and `due` in yuan, exact
 * @example
 * etcDiscount({ passedOn: '2023-04-01', carriesStandardContainer: true, portArea: 'tonghai', paidByEtc: true,
 *   tollGate: 'sutong-development-zone', isProvincialTollRoad: true, fullToll: '85.5' }) // { discounted: true, due: 42.75 }
 */
export const etcDiscount = calculator('m06.etc-discount', () => {
  const { portArea, tollGate } = passage
  const [notice] = freightTraffic.etcDocument
  const term = period({ on: passage.passedOn, from: freightTraffic.etcFrom, to: freightTraffic.etcTo })
  const gates = keysOf(freightTraffic.etcGates)
  const throughGate = gatePairs.read({
    'any-pair': tollGate.oneOf(gates),
    paired: any(
      all(tollGate.is('sutong-development-zone'), portArea.is('tonghai')),
      all(tollGate.is('haiqi-lvsigang'), portArea.is('tongzhouwan')),
    ),
  })
  const conditions = all(
    term.holds,
    vehicle.carriesStandardContainer,
    portArea.oneOf(keysOf(freightTraffic.etcPorts)),
    passage.paidByEtc,
    passage.isProvincialTollRoad,
  )
  const discounted = called(
    { zh: '适用通行费优惠', en: 'the reduction applies' },
    gate.read({ 'gate-required': all(conditions, throughGate), 'any-gate': conditions }),
  )
  return {
    title: { zh: 'ETC通行费优惠', en: 'Reduced ETC toll' },
    source: interpretation('通行费'),
    subject: vehicle,
    guarantees: [neverMoreThan('due', passage.fullToll), neverFalls('due', passage.fullToll)],
    period: term,
    outputs: {
      discounted: output.condition({ zh: '适用通行费优惠', en: 'the reduction applies' }, discounted),
      due: output.money(
        { zh: '应缴通行费', en: 'toll due' },
        when(discounted, passage.fullToll.times(freightTraffic.etcDiscount)).otherwise(passage.fullToll),
      ),
    },
    discrepancies: [etcGateCondition, etcEndDate, etcContinuation, etcGarbledText],
    notes: [
      {
        zh: `依据${notice.label.zh}《${notice.title}》`,
        en: `by ${notice.label.en}, on the province’s reduced tolls`,
      },
      {
        zh: '跨越期限的行程按通过所列收费站之日计',
        en: 'a trip across the bounds counts by the day it passes the gate',
      },
      {
        zh: '空箱、重箱不分；优惠后的数不取整',
        en: 'loaded and empty containers alike; the reduced toll isn’t rounded',
      },
      {
        zh: '期限之外或条件不符的，本措施不给优惠，按全额算；是否另有优惠，文中未写',
        en: 'outside the term or the conditions this measure gives nothing, and the toll is reckoned in full; whether there is or was another reduction isn’t in the text',
      },
    ],
  }
})

/**
 * Whether a stop in an on-street paid space (占道收费泊位) is free.
 *
 * @returns `free`: whether the whole stay is free; a longer stay's charge isn't in the text
 * @example
 * freeParking({ hasNewEnergyTruckPermit: true, isOnStreetPaidSpace: true, parkingDistrict: 'other-urban',
 *   minutesParked: 30 }) // { free: true }
 */
export const freeParking = calculator('m06.free-parking', () => ({
  title: { zh: '新能源货车占道泊位免费停放', en: 'Free stopping for new-energy trucks' },
  source: interpretation('停放'),
  subject: vehicle,
  outputs: {
    free: output.condition(
      { zh: '整段停放免费', en: 'the whole stay is free' },
      when(
        not(vehicle.hasNewEnergyTruckPermit),
        nothing({
          zh: '免收只写给持新能源货车专用通行证的车辆',
          en: 'free stopping is for vehicles with the permit; of others nothing is said',
        }),
      )
        .when(
          not(passage.isOnStreetPaidSpace),
          nothing({ zh: '免收只写占道收费泊位', en: 'only on-street paid spaces are spoken of' }),
        )
        .when(
          passage.parkingDistrict.oneOf(['haimen', 'outside']),
          nothing({ zh: '免收只写市区，不含海门区', en: 'only the urban districts without Haimen are spoken of' }),
        )
        .otherwise(passage.minutesParked.atMost(freightTraffic.freeParking)),
    ),
  },
  discrepancies: [urbanExtent, baysAndFreeParking],
  notes: [
    { zh: '“分钟内”含最后一分钟', en: '“within” so many minutes includes the last' },
    {
      zh: '超时的是否只收超出部分，文中未写',
      en: 'whether a longer stay keeps its first minutes free is not stated',
    },
    { zh: '条件是通行证，不是新能源动力本身', en: 'the permit is the condition, not the drive' },
  ],
}))

/**
 * The operating subsidy (运营奖补) of one vehicle for the subsidy year 2022–2023.
 *
 * @returns `cap`, the type's amount (0 for another type), and `amount`, the smaller of it and 10% of the price; 0 where not eligible; in yuan
 * @example
 * vehicleSubsidy({ isCertifiedOperator: true, annualAssessmentPassed: true, isNewEnergy: true, cityMileageKm: 20000,
 *   vehicleType: 'light-enclosed-van', purchasePrice: '75000' }) // { cap: 8000, amount: 7500 }
 */
export const vehicleSubsidy = calculator('m06.vehicle-subsidy', () => {
  const type = vehicle.vehicleType
  const cap = called(
    { zh: '车型标准', en: 'standard amount' },
    table(
      [type.is('light-enclosed-van'), freight.subsidyClosedVan],
      [type.is('light-box-truck'), freight.subsidyBoxTruck],
      [type.is('refrigerated-truck'), freight.subsidyRefrigerated],
      [type.is('other'), yuan(0)],
    ),
  )
  return {
    title: { zh: '新能源配送车辆运营奖补金额', en: 'Green-freight vehicle subsidy: amount' },
    source: interpretation('运营奖补'),
    subject: vehicle,
    guarantees: [
      neverMoreThan('amount', cap),
      neverMoreThan('amount', vehicle.purchasePrice.times(freight.subsidyPriceCap)),
      neverFalls('amount', vehicle.purchasePrice),
      neverFalls('amount', vehicle.cityMileageKm),
    ],
    asks: mileageAsked(),
    outputs: {
      cap: output.money({ zh: '车型标准', en: 'standard amount' }, cap),
      amount: output.money(
        { zh: '奖补金额', en: 'subsidy' },
        when(vehicleSubsidyEligibility.holds, min(cap, vehicle.purchasePrice.times(freight.subsidyPriceCap))).otherwise(
          yuan(0),
        ),
      ),
    },
    discrepancies: [subsidyCapInWords],
    notes: [
      {
        zh: '购置价格含税与否文中未写，按发票给出的数',
        en: 'whether the price includes tax is not stated; it is the figure given',
      },
      { zh: '标准按年度计，文中只定了2022~2023年度', en: 'amounts are yearly; the text sets only 2022–2023' },
      quoting(
        { zh: '措施只写最高{subsidyCapInMeasure}', en: 'the measure itself says at most {subsidyCapInMeasure}' },
        freight,
      ),
    ],
  }
})
