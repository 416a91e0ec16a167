import { registryTransfer, transferArea, transferByChoice, transferReasonsNamed } from '../data/m27-registry-transfer'
import { interpretation, measureText } from '../facts/document'
import { shipTransfer } from '../facts/ship-transfer'
import { vessel } from '../facts/vessel'
import { all, any, catalogue, eligibility, keysOf, reading } from '../language'

/**
 * Whether a sea-going ship's change of registry may be done while it stays in service (不停航办证).
 *
 * @example
 * inServiceRegistryTransfer({ shipRegistry: 'other' }).outcome // 'ineligible'
 */
export const inServiceRegistryTransfer = eligibility('m27.in-service-registry-transfer', () => {
  const { newShipRegistry, portScope, shipRegistry, transferReason } = shipTransfer
  const three = keysOf(registryTransfer.registries)
  const delta = [...three, 'elsewhere-in-delta'] as const
  const newRegistryCovered = reading('three-administrations', {
    'three-administrations': newShipRegistry.oneOf(three),
    'whole-delta': newShipRegistry.oneOf(delta),
  })
  const covered = all(
    vessel.isSeaGoing,
    reading('three-administrations', {
      'three-administrations': shipRegistry.oneOf(three),
      'whole-delta': shipRegistry.oneOf(delta),
    }),
    transferReason.oneOf(keysOf(registryTransfer.transferReasons)),
    reading('both-registries', {
      'both-registries': any(portScope.is('within-port'), newRegistryCovered, shipTransfer.isNewRegistryWilling),
      'present-registry': portScope.oneOf(keysOf(registryTransfer.portScopes)),
    }),
  )
  return {
    title: { zh: '海船转籍“不停航办证”适用条件', en: 'Change of registry in service: which ships' },
    source: interpretation('适用对象'),
    subject: shipTransfer,
    when: reading('by-choice', {
      'by-choice': all(covered, shipTransfer.choosesInServiceTransfer),
      'for-all': covered,
    }),
    discrepancies: [transferArea, transferByChoice, transferReasonsNamed],
    readings: [
      {
        about: { zh: '哪些登记机关', en: 'which registries' },
        default: 'three-administrations',
        because: {
          zh: '解读逐一列出三个海事局，比“长三角”具体',
          en: 'the interpretation names three, which is more exact than “the delta”',
        },
        options: {
          'three-administrations': { zh: '上海、浙江、江苏海事局', en: 'Shanghai, Zhejiang and Jiangsu' },
          'whole-delta': { zh: '长三角全部登记机关', en: 'every registry of the delta' },
        },
      },
      {
        about: { zh: '转入的登记机关是否也须在三局之内', en: 'whether the new registry must be one of them, too' },
        default: 'both-registries',
        because: {
          zh: '两边登记机关须同步办理，三局以外的由其答复',
          en: 'both registries work in parallel; one outside the three is to say whether it does',
        },
        options: {
          'both-registries': { zh: '两边都须在内', en: 'both' },
          'present-registry': { zh: '只看现登记机关', en: 'only the present one' },
        },
      },
      {
        about: { zh: '是否以申请人选择为条件', en: 'whether the applicant must choose it' },
        default: 'by-choice',
        because: {
          zh: '解读写明自愿；“全面”指向所有转籍开放',
          en: 'the interpretation says voluntary; “throughout” means that it is open to all',
        },
        options: {
          'by-choice': { zh: '须由申请人选择', en: 'the applicant must choose it' },
          'for-all': { zh: '一律适用', en: 'it applies to every transfer' },
        },
      },
    ],
  }
})

/**
 * The businesses that a transfer in service covers (海船转籍业务).
 *
 * @returns the entries; a business not named is `unconfirmed`, since the list ends in 等
 * @example
 * registryTransferBusinesses({ registryBusiness: 'survey' }).outcome // 'found'
 */
export const registryTransferBusinesses = catalogue('m27.registry-transfer-businesses', () => ({
  title: { zh: '“不停航办证”业务', en: 'Change of registry in service: the businesses' },
  source: interpretation('适用业务'),
  subject: shipTransfer,
  entries: registryTransfer.businesses,
  lookUp: shipTransfer.registryBusiness,
  key: 'key',
  openEnded: true,
}))

/**
 * The phases of building a ship in which guidance and safety support are offered (造船全程指导).
 *
 * @example
 * shipbuildingGuidance({ buildingPhase: 'sea-trial' }).outcome // 'found'
 */
export const shipbuildingGuidance = catalogue('m27.shipbuilding-guidance', () => ({
  title: { zh: '造船各环节咨询指导和安全保障', en: 'Guidance and safety support in shipbuilding' },
  source: measureText('造船'),
  subject: vessel,
  entries: registryTransfer.guidancePhases,
  lookUp: vessel.buildingPhase,
  key: 'key',
}))
