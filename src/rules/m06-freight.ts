import { freight } from '../data/m06-freight'
import { baysAndFreeParking, subsidyAssessment, urbanExtent } from '../data/parts/m06-discrepancies'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { vehicle } from '../facts/vehicle'
import { all, eligibility, goal, keysOf, min, reading, sum, target } from '../language'

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
  discrepancies: [subsidyAssessment, urbanExtent],
  notes: [
    {
      zh: '“2022~2023年度”按一个奖补年度理解，因里程核算期只有一个',
      en: '“2022–2023” is one subsidy year, since there is one mileage period',
    },
    {
      zh: '考核指该奖补年度的考核；三类车型均须为新能源',
      en: 'the assessment is that year’s; all three types must be new energy',
    },
    {
      zh: '里程核算期不是申请期，申请时间文中未写',
      en: 'the mileage period is no application period; the text gives none',
    },
  ],
}))

/**
 * Whether the new temporary stopping bays (临时停靠泊位) for new-energy delivery vehicles are there.
 *
 * @returns met or not, and the shortfall
 * @example
 * newStoppingBays({ newBaysInChongchuan: 12, newBaysInDevelopmentZone: 5 }).shortfall // 3
 */
export const newStoppingBays = target('m06.new-stopping-bays', () => ({
  title: { zh: '新增临时停靠泊位', en: 'New stopping bays for delivery vehicles' },
  source: measureText(),
  subject: city,
  goals: {
    bays: goal(
      { zh: '新增泊位', en: 'new bays' },
      reading('together', {
        together: sum(city.newBaysInChongchuan, city.newBaysInDevelopmentZone),
        each: min(city.newBaysInChongchuan, city.newBaysInDevelopmentZone),
      }),
      'atLeast',
      freight.newBays,
      '个',
    ),
  },
  discrepancies: [baysAndFreeParking],
  readings: [
    {
      about: { zh: '“两区新增20个”', en: 'whether 20 bays are meant for both areas or for each' },
      default: 'together',
      because: { zh: '两个地名之后只有一个数字', en: 'one number follows the two names' },
      options: { together: { zh: '两区合计', en: 'both together' }, each: { zh: '每区各20个', en: '20 in each' } },
    },
  ],
}))
