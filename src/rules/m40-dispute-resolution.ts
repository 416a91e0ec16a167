import { disputeResolution, mediationInEnterprises, networkParts } from '../data/m40-dispute-resolution'
import { dispute } from '../facts/dispute'
import { interpretation } from '../facts/document'
import { catalogue, classification, question, text, when } from '../language'

const hardCases = /* @__PURE__ */ question({
  about: { zh: '单位内、行业内的重大疑难复杂纠纷', en: 'a hard case within a unit or a field' },
  because: {
    zh: '县一级列在最后，是兜底的上限；单位、领域内没有分轻重',
    en: 'the county comes last, as the outer bound; within unit and field no weight is distinguished',
  },
  options: {
    'own-sphere-first': { zh: '仍在单位、领域内', en: 'still within the unit or field' },
    'county-first': { zh: '由县（市、区）化解', en: 'for the county' },
  },
})

/**
 * The level at which a dispute is to be settled (矛盾纠纷化解层级).
 *
 * @example
 * disputeResolutionLevel({ disputeSphere: 'within-unit' }).class // 'unit'
 */
export const disputeResolutionLevel = classification('m40.dispute-resolution-level', () => {
  const { disputeSphere, disputeWeight } = dispute
  const isForTheCounty = disputeWeight.is('hard')
  const isWithinUnit = disputeSphere.is('within-unit')
  const isOfField = disputeSphere.is('industry-or-profession')
  const [unit, field, county] = [text('unit'), text('field'), text('county')]
  const inPublic = when(disputeWeight.is('major'), text('township')).otherwise(text('village'))
  const [village] = disputeResolution.villageLevel
  const [township] = disputeResolution.townshipLevel
  const [ownUnit] = disputeResolution.unitLevel
  const [ownField] = disputeResolution.fieldLevel
  const [ownCounty] = disputeResolution.countyLevel
  return {
    title: { zh: '矛盾纠纷化解层级', en: 'Level at which a dispute is settled' },
    source: interpretation('“枫桥经验”'),
    subject: dispute,
    force: 'aims',
    classes: {
      village: { label: village.label },
      township: { label: township.label },
      unit: { label: ownUnit.label },
      field: { label: ownField.label },
      county: { label: ownCounty.label },
    },
    by: hardCases.read({
      'own-sphere-first': when(isWithinUnit, unit)
        .when(isOfField, field)
        .when(isForTheCounty, county)
        .otherwise(inPublic),
      'county-first': when(isForTheCounty, county).when(isWithinUnit, unit).when(isOfField, field).otherwise(inPublic),
    }),
    notes: [
      {
        zh: '“企事业单位矛盾纠纷”是否包括单位与外部的纠纷，文中未写',
        en: 'whether a unit’s disputes are also those with others outside it isn’t stated',
      },
      {
        zh: '小事、大事和重大疑难复杂没有标准；层级是目标，不妨碍依法起诉',
        en: 'no measure of weight or difficulty is given; the levels are an aim and bar no lawsuit',
      },
    ],
  }
})

/**
 * Where mediation bodies and arbitration reach out to (调解组织与仲裁联络点): fields and hosts.
 *
 * @returns the entries, each with its `part`: `mediation`, `risk` (fields watched), `contact-point` (hosts of arbitration)
 *   or `arbitration` (fields it is extended to), and `what` that is in words; `unconfirmed` for another name, as the lists are open
 * @example
 * mediationAndArbitrationNetwork({ disputeNetworkName: '金融' }).entries.map((one) => one.part) // ['risk', 'arbitration']
 */
export const mediationAndArbitrationNetwork = catalogue('m40.mediation-and-arbitration-network', () => ({
  title: { zh: '调解组织与仲裁联络点', en: 'Mediation bodies and arbitration contact points' },
  source: interpretation('调解组织'),
  subject: dispute,
  force: 'aims',
  entries: [
    ...disputeResolution.mediationFields,
    mediationInEnterprises,
    ...disputeResolution.riskFields,
    ...disputeResolution.arbitrationContactPoints,
    ...disputeResolution.arbitrationFields,
  ].map((one) => ({ ...one, what: networkParts[one.part] })),
  lookUp: dispute.disputeNetworkName,
  affixes: { after: ['领域', '行业', '业', '业务', '行业领域', '行业性专业性调解组织'] },
  openEnded: true,
  notes: [
    { zh: '各项以“等”收尾；数量和地址文中未写', en: 'each list is left open; no numbers or addresses are stated' },
  ],
}))
