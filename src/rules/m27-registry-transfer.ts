import { registryTransfer, transferArea, transferByChoice, transferReasonsNamed } from '../data/m27-registry-transfer'
import { interpretation, measureText } from '../facts/document'
import { shipTransfer } from '../facts/ship-transfer'
import { vessel } from '../facts/vessel'
import { all, any, catalogue, covered, eligibility, keysOf, question, quoting, when } from '../language'
import { reasonsServed } from './parts/m27-reasons'

const whichRegistries = /* @__PURE__ */ question({
  about: { zh: '哪些登记机关', en: 'which registries' },
  because: {
    zh: '解读逐一列出三个海事局，比“长三角”具体',
    en: 'the interpretation names three, which is more exact than “the delta”',
  },
  options: {
    'three-administrations': { zh: '上海、浙江、江苏海事局', en: 'Shanghai, Zhejiang and Jiangsu' },
    'whole-delta': { zh: '长三角全部登记机关', en: 'every registry of the delta' },
  },
})

const bothSides = /* @__PURE__ */ question({
  about: { zh: '转入的登记机关是否也须在三局之内', en: 'whether the new registry must be one of them, too' },
  because: {
    zh: '两边登记机关须同步办理，三局以外的由其答复',
    en: 'both registries work in parallel; one outside the three is to say whether it does',
  },
  options: {
    'both-registries': { zh: '两边都须在内', en: 'both' },
    'present-registry': { zh: '只看现登记机关', en: 'only the present one' },
  },
})

const byChoice = /* @__PURE__ */ question({
  about: { zh: '是否以申请人选择为条件', en: 'whether the applicant must choose it' },
  because: {
    zh: '解读写明自愿；“全面”指向所有转籍开放',
    en: 'the interpretation says voluntary; “throughout” means that it is open to all',
  },
  options: {
    'by-choice': { zh: '须由申请人选择', en: 'the applicant must choose it' },
    'for-all': { zh: '一律适用', en: 'it applies to every transfer' },
  },
})

/** The ships, registries and reasons that the mechanism is for. */
const outside = {
  ship: { zh: '“不停航办证”只写海船', en: 'it is written of sea-going ships only' },
  registry: {
    zh: '适用对象是上海、浙江、江苏海事局及其分支机构登记的海船；其他登记机关的，文中未写',
    en: 'it is for ships registered with the Shanghai, Zhejiang and Jiangsu administrations and their branches; of other registries nothing is said',
  },
} as const

/**
 * Whether a sea-going ship's change of registry may be done while it stays in service (不停航办证).
 *
 * @example
 * inServiceRegistryTransfer({ shipRegistry: 'other' }).outcome // 'not-covered'
 */
export const inServiceRegistryTransfer = eligibility('m27.in-service-registry-transfer', () => {
  const { choosesInServiceTransfer, newShipRegistry, portScope, shipRegistry, transferReason } = shipTransfer
  const three = keysOf(registryTransfer.registries)
  const delta = [...three, 'elsewhere-in-delta'] as const
  const isWithin = (registry: typeof shipRegistry | typeof newShipRegistry) =>
    whichRegistries.read({ 'three-administrations': registry.oneOf(three), 'whole-delta': registry.oneOf(delta) })
  return {
    title: { zh: '海船转籍“不停航办证”适用条件', en: 'Change of registry in service: which ships' },
    source: interpretation('适用对象'),
    subject: shipTransfer,
    force: 'may',
    covers: [
      covered(vessel.isSeaGoing, outside.ship),
      covered(isWithin(shipRegistry), outside.registry),
      covered(transferReason.oneOf(keysOf(registryTransfer.transferReasons)), reasonsServed),
    ],
    when: all(
      bothSides.read({
        'both-registries': when(portScope.is('within-port'), all()).otherwise(
          any(isWithin(newShipRegistry), shipTransfer.isNewRegistryWilling),
        ),
        'present-registry': portScope.oneOf(keysOf(registryTransfer.portScopes)),
      }),
      byChoice.read({
        'by-choice': choosesInServiceTransfer,
        'for-all': transferReason.oneOf(keysOf(registryTransfer.transferReasons)),
      }),
    ),
    gives: {
      zh: '船舶不停航办理转籍：新旧登记机关受理后同步办理注销与登记，有新所有人的，先凭有效的原船舶检验证书申办短期国籍证书，转籍检验完成后换发正式证书',
      en: 'the registry changes while the ship stays in service: both registries work in parallel once they accept; a new owner gets a short-term certificate first, on the original survey certificate, and the formal one after the transfer survey',
    },
    leadsTo: [
      'm27.registry-transfer-filing',
      'm27.registry-transfer-businesses',
      'm27.short-term-nationality-certificate',
      'm27.survey-certificate-validity',
      'm27.formal-nationality-certificate',
    ],
    discrepancies: [transferArea, transferByChoice, transferReasonsNamed],
    notes: [
      quoting(
        {
          zh: '为辖区{shipyards}船舶修造企业、{shippingCompanies}航运公司而设',
          en: 'it is for the area’s {shipyards} shipyards and {shippingCompanies} shipping companies',
        },
        registryTransfer,
      ),
      {
        zh: '措施另写“买卖、变更等”，解读列三种原因；其他原因未写',
        en: 'the measure says “sale, change and the like”, the interpretation names three reasons; of others nothing is said',
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
  discrepancies: [transferReasonsNamed],
  notes: [{ zh: '所列业务之后有“等”', en: 'the list of businesses is left open' }],
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
