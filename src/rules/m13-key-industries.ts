import { beddingServicesWording, keyIndustries, reviewBranchEndState, zhihuiParkSite } from '../data/m13-key-industries'
import { interpretation } from '../facts/document'
import { institution } from '../facts/institution'
import { all, catalogue, classification, not, optionsOf, question, quoting } from '../language'

const goalOfTheBranch = /* @__PURE__ */ question({
  about: { zh: '目标是建成还是获批', en: 'whether the target is to be built or to be approved' },
  because: {
    zh: '措施正文写建成；获批是其前一步',
    en: 'the measure itself says built; approval is the step before',
  },
  options: { built: { zh: '建成', en: 'built' }, approved: { zh: '获批建设', en: 'approved' } },
})

/**
 * How far the Nantong drug review branch has come (省药监局审评核查南通分中心), and whether that is its target.
 *
 * @returns in `classes` one of `not-approved`, `approved-not-built` and `is-built`, and `target-met` where it is
 * @example
 * drugReviewBranchStatus({ drugReviewBranchIsApproved: true, drugReviewBranchIsBuilt: true }).classes // ['is-built', 'target-met']
 */
export const drugReviewBranchStatus = classification('m13.drug-review-branch-status', () => {
  const { drugReviewBranchIsApproved: isApproved, drugReviewBranchIsBuilt: isBuilt } = institution
  return {
    title: { zh: '省药监局审评核查南通分中心进展', en: 'Drug review branch: how far it has come' },
    source: interpretation('审评核查分中心'),
    subject: institution,
    classes: {
      'not-approved': { label: { zh: '未获批', en: 'not approved' } },
      'approved-not-built': { label: { zh: '获批未建成', en: 'approved, not built' } },
      'is-built': { label: { zh: '建成', en: 'built' } },
      'target-met': { label: { zh: '目标达成', en: 'target met' } },
    },
    members: {
      'not-approved': not(isApproved),
      'approved-not-built': all(isApproved, not(isBuilt)),
      'is-built': all(isApproved, isBuilt),
      'target-met': goalOfTheBranch.read({ built: all(isApproved, isBuilt), approved: isApproved }),
    },
    discrepancies: [reviewBranchEndState],
    notes: [
      {
        zh: '未写期限；解读只写“推动”获批建设',
        en: 'no date is stated; the interpretation only promotes the approval',
      },
    ],
  }
})

/**
 * What each institution will offer, to whom, and how far it has come (质检中心、分中心、药械综合服务站).
 *
 * @returns the entries, each with `services`, `serves` and its `state`, and where the text gives them, its `site` and `premises`
 * @example
 * industryCentreServices({ industryCentre: 'bedding-centre' }).entries[0].services.length // 6
 */
export const industryCentreServices = catalogue('m13.industry-centre-services', () => {
  const details = {
    'bedding-centre': {
      services: keyIndustries.beddingCentreServices,
      state: quoting(
        {
          zh: '在建，预计最迟{beddingCentreCompletion}竣工',
          en: 'being built, expected to be completed by {beddingCentreCompletion}',
        },
        keyIndustries,
      ),
      serves: [{ label: { zh: '家纺产业集聚区', en: 'the home-textile cluster' } }],
      site: keyIndustries.beddingCentreSite,
    },
    'motor-centre': {
      services: keyIndustries.motorCentreServices,
      state: quoting(
        {
          zh: '在建，预计最迟{motorCentreCompletion}正式建成，建成后提供',
          en: 'being built, expected to be formally built by {motorCentreCompletion}, and to offer these then',
        },
        keyIndustries,
      ),
      serves: [{ label: { zh: '电机及相关企业', en: 'motor makers and related enterprises' } }],
      site: keyIndustries.motorCentreSite,
      premises: quoting(
        {
          zh: '检验用房建筑面积{motorCentreArea}',
          en: 'premises for inspection with a floor area of {motorCentreArea}',
        },
        keyIndustries,
      ),
      willTest: keyIndustries.motorCentreFutureScope,
    },
    'drug-review-branch': {
      services: keyIndustries.drugReviewBranchServices,
      state: { zh: '尚待获批建设', en: 'its building is still to be approved' },
      serves: keyIndustries.drugReviewBranchAudience,
    },
    'drug-device-station': {
      services: keyIndustries.drugDeviceStationServices,
      state: { zh: '由重点园区建设，开设便民服务窗口', en: 'to be set up by the key parks, with a service window' },
      serves: [{ label: { zh: '生物医药企业', en: 'biomedicine enterprises' } }],
      site: keyIndustries.drugDeviceStationPlace,
    },
  }
  return {
    title: { zh: '重点产业服务机构：将提供的服务', en: 'Institutions for key industries: services to come' },
    source: interpretation(),
    subject: institution,
    force: 'aims',
    entries: optionsOf(institution.industryCentre).map((one) => ({ ...one, ...details[one.key] })),
    lookUp: institution.industryCentre,
    key: 'key',
    discrepancies: [beddingServicesWording, zhihuiParkSite],
    notes: [
      {
        zh: '各机构在发文时尚未建成，所列为建成后的服务；现是否开放文中未写',
        en: 'none of them was built when the document appeared: these are services to come, and whether they are open now is not stated',
      },
      {
        zh: '床上用品中心和分中心的服务以“等”收尾，可能还有其他；分中心以省级事项赋权为限',
        en: 'the services of the bedding centre and of the branch end openly, and there may be others; the branch’s reach as far as provincial items are delegated',
      },
    ],
  }
})
