import { freight, freightTraffic } from '../data/m06-freight'
import { baysAndFreeParking, subsidyAssessment, urbanExtent } from '../data/parts/m06-discrepancies'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { vehicle } from '../facts/vehicle'
import { all, eligibility, goal, keysOf, min, period, question, quoting, sum, target } from '../language'
import { mileageAsked } from './parts/m06-mileage'

/**
 * Whether a vehicle may get the operating subsidy (运营奖补) of the subsidy year 2022–2023.
 *
 * @example
 * vehicleSubsidyEligibility({ isCertifiedOperator: false }).outcome // 'ineligible'
 */
export const vehicleSubsidyEligibility = eligibility('m06.vehicle-subsidy-eligibility', () => ({
  title: { zh: '新能源配送车辆运营奖补资格', en: 'Green-freight vehicle subsidy: which vehicles' },
  source: interpretation('运营奖补'),
  subject: vehicle,
  when: all(
    vehicle.isCertifiedOperator,
    vehicle.annualAssessmentPassed,
    vehicle.isNewEnergy,
    vehicle.vehicleType.oneOf(keysOf(freight.subsidyClasses)),
    vehicle.cityMileageKm.atLeast(freight.mileageThreshold),
  ),
  asks: mileageAsked(),
  gives: quoting(
    {
      zh: '年度运营奖补，按车型{subsidyClosedVan}、{subsidyBoxTruck}或{subsidyRefrigerated}，不超过购置价格的{subsidyPriceCap}；向谁、何时申请，文中未写',
      en: 'a yearly operating subsidy: {subsidyClosedVan}, {subsidyBoxTruck} or {subsidyRefrigerated}, by type, at most {subsidyPriceCap} of its price; where and when to apply is not stated',
    },
    freight,
  ),
  leadsTo: ['m06.vehicle-subsidy'],
  discrepancies: [subsidyAssessment, urbanExtent],
  notes: [
    {
      zh: '“2022~2023年度”按一个奖补年度理解，因里程核算期只有一个',
      en: '“2022–2023” is one subsidy year, since there is one mileage period',
    },
    {
      zh: `依据《${freight.subsidyScheme[0].label.zh}》；里程以${freight.mileagePlatform[0].label.zh}核算的为准`,
      en: `by the ${freight.subsidyScheme[0].label.en}; the mileage is what the ${freight.mileagePlatform[0].label.en} counts`,
    },
    {
      zh: '措施另写推进多式联运、引导企业提高运输效率以降低成本，没有条件和金额',
      en: 'the measure would also promote multimodal transport and guide enterprises to cut costs by efficiency, with no condition or amount',
    },
    {
      zh: '考核指该奖补年度的考核；三类车型均须为新能源',
      en: 'the assessment is that year’s; all three types must be new energy',
    },
    quoting(
      {
        zh: '里程从{mileageFrom}核算到{mileageTo}',
        en: 'mileage counts from {mileageFrom} to {mileageTo}',
      },
      freight,
    ),
  ],
}))

const bays = /* @__PURE__ */ question({
  about: quoting(
    { zh: '新增{newBays}是两区合计还是各区', en: 'whether {newBays} bays are meant for both areas or for each' },
    freightTraffic,
  ),
  because: { zh: '两个地名之后只有一个数字', en: 'one number follows the two names' },
  options: {
    together: { zh: '两区合计', en: 'both together' },
    each: quoting({ zh: '每区各{newBays}', en: '{newBays} in each' }, freightTraffic),
  },
})

/**
 * Whether the new temporary stopping bays (临时停靠泊位) for new-energy delivery vehicles are there.
 *
 * @returns met or not, and the shortfall
 * @example
 * newStoppingBays({ newBaysInChongchuan: 12, newBaysInDevelopmentZone: 5 }, { asOf: '2023-12-31' }).shortfall // 3
 */
export const newStoppingBays = target('m06.new-stopping-bays', () => ({
  title: { zh: '新增临时停靠泊位', en: 'New stopping bays for delivery vehicles' },
  source: measureText(),
  subject: city,
  goals: {
    bays: goal(
      { zh: '新增泊位', en: 'new bays' },
      bays.read({
        together: sum(city.newBaysInChongchuan, city.newBaysInDevelopmentZone),
        each: min(city.newBaysInChongchuan, city.newBaysInDevelopmentZone),
      }),
      'atLeast',
      freightTraffic.newBays,
      '个',
    ),
  },
  period: period(programmeYear),
  discrepancies: [baysAndFreeParking],
  notes: [noDayStated],
}))
