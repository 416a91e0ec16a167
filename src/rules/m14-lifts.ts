import { leniencyMechanism, liftStars, specialEquipmentServices } from '../data/m14-special-equipment'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { specialEquipment } from '../facts/special-equipment'
import { classification, goal, nothing, period, quoting, target, text, when } from '../language'

/**
 * Whether the city has 80 star-rated lift-maintenance firms (电梯维保星级单位).
 *
 * @example
 * liftStarTarget({ starRatedLiftFirms: 79 }, { asOf: '2023-12-31' }).shortfall // 1
 */
export const liftStarTarget = target('m14.lift-star-target', () => ({
  title: { zh: '电梯维保星级单位目标', en: 'Star-rated lift-maintenance firms' },
  source: measureText(),
  subject: city,
  goals: {
    firms: goal(
      { zh: '星级单位', en: 'star-rated firms' },
      city.starRatedLiftFirms,
      'atLeast',
      specialEquipmentServices.starRatedLiftMaintenanceFirms,
      '家',
    ),
  },
  period: period(programmeYear),
  discrepancies: [liftStars],
  notes: [{ zh: '哪一星级才算未写，任一星级均计', en: 'which level counts is not stated: any star does' }, noDayStated],
}))

/**
 * Whether the mechanism of cautious and few penalties (慎罚少罚) covers a lift-maintenance firm.
 *
 * @returns the class `lenient`, or what is missing; `not-covered` with fewer stars; no reduction is put in figures
 * @example
 * liftFiveStarLeniency({ liftStars: 5 }).class // 'lenient'
 */
export const liftFiveStarLeniency = classification('m14.lift-five-star-leniency', () => ({
  title: { zh: '星级电梯维保单位慎罚少罚', en: 'Star-rated lift maintenance: leniency' },
  source: interpretation('电梯维保'),
  subject: specialEquipment,
  force: 'aims',
  classes: {
    lenient: {
      label: { zh: '适用慎罚少罚机制', en: 'cautious and few penalties' },
      consequence: {
        zh: '处罚从慎从少，不是免罚；减多少未写',
        en: 'penalties are weighed and kept few, which is no exemption; by how much is not stated',
      },
    },
  },
  by: when(specialEquipment.liftStars.atLeast(specialEquipmentServices.leniencyStars), text('lenient')).otherwise(
    nothing(
      quoting(
        {
          zh: '慎罚少罚机制只写给达到{leniencyStars}的维保单位，其他单位文中未写',
          en: 'the mechanism is stated for firms that have reached {leniencyStars}; of others nothing is said',
        },
        specialEquipmentServices,
      ),
    ),
  ),
  discrepancies: [leniencyMechanism, liftStars],
  notes: [
    {
      zh: '纳入市场监管系统重点企业名单只是“探索”',
      en: 'to enter such firms in the list of key enterprises is only explored',
    },
    {
      zh: '维保质量高、信用好的评高星级，向社会发布；具体标准文中未写',
      en: 'firms of good maintenance and credit get many stars, and are made public; by which standard is not stated',
    },
  ],
}))
