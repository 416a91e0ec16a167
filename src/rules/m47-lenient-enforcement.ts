import { flexibleMeasuresNamed, lenientEnforcement } from '../data/m47-lenient-enforcement'
import { courtEnforcement } from '../facts/court-enforcement'
import { interpretation, measureText } from '../facts/document'
import { catalogue, classification, namesOf, nothing, text, when } from '../language'

/**
 * Measures that bind property and leave it in use (活查封、活扣押、活冻结).
 *
 * @returns the entries, each with `isInMeasure`, false where only the interpretation names it; `unconfirmed` for another
 *   measure, as the list is open
 * @example
 * flexibleSeizureMeasures({ flexibleCourtMeasure: 'sealing' }).entries[0].label.zh // '活查封'
 */
export const flexibleSeizureMeasures = catalogue('m47.flexible-seizure-measures', () => ({
  title: { zh: '灵活查封、扣押、冻结', en: 'Flexible sealing, seizure and freezing' },
  source: interpretation(),
  subject: courtEnforcement,
  entries: lenientEnforcement.flexibleMeasures,
  lookUp: courtEnforcement.flexibleCourtMeasure,
  key: 'key',
  openEnded: true,
  discrepancies: [flexibleMeasuresNamed],
  notes: [
    {
      zh: '每种措施怎样做、适用于哪些财产，文中未写；目的是减少对生产经营的影响',
      en: 'how each is done, and with which property, isn’t stated; the aim is that business suffers less',
    },
    {
      zh: '处置财产另推行“一次性有效调查”“一次性确定参考价”；办理时限文中未写',
      en: 'where property is sold, it is to be inquired into once and its reference price set once; no time limit is stated',
    },
  ],
}))

/**
 * How enforcement treats an enterprise that is temporarily in difficulty (“放水养鱼”).
 *
 * @returns the class `with-caution`, with the gentler ways open; `not-covered` for any other enterprise; or what is
 *   missing
 * @example
 * distressedEnterpriseEnforcement({ isTemporarilyInDifficulty: true }).class // 'with-caution'
 */
export const distressedEnterpriseEnforcement = classification('m47.distressed-enterprise-enforcement', () => {
  const [settlement] = lenientEnforcement.settlement
  const gentler = [settlement, ...lenientEnforcement.flexibleMeasures.filter((one) => one.isInMeasure)]
  return {
    title: { zh: '对困境企业的执行', en: 'Enforcement against an enterprise in difficulty' },
    source: measureText(),
    subject: courtEnforcement,
    classes: {
      'with-caution': {
        label: { zh: '审慎采取强制措施', en: 'compulsory measures with caution' },
        consequence: {
          zh: `可用方式：${namesOf(gentler).zh}等`,
          en: `open ways, among others: ${namesOf(gentler).en}`,
        },
      },
    },
    by: when(courtEnforcement.isTemporarilyInDifficulty, text('with-caution')).otherwise(
      nothing({ zh: '审慎只写给暂时陷入困境的企业', en: 'the caution is for enterprises in difficulty for a time' }),
    ),
    discrepancies: [flexibleMeasuresNamed],
    notes: [
      { zh: '怎样算“暂时陷入困境”，文中没有标准', en: 'there is no test of being in difficulty for a time' },
      {
        zh: '审慎不是免除：依法可以采取的强制措施仍可采取',
        en: 'caution is no immunity: what the law allows can still be done',
      },
      {
        zh: '履行义务后的信用修复，通过开具信用修复证明等方式；谁能取得、向谁申请，文中未写',
        en: 'whoever has performed may have his standing repaired, by a certificate or the like; who gets one, and from whom, isn’t stated',
      },
      {
        zh: '尽量少影响经营的要求及于各类企业，不限于困境企业',
        en: 'to disturb business as little as can be is asked for every enterprise, in difficulty or not',
      },
    ],
  }
})
