import { beddingServicesWording, keyIndustries, reviewBranchEndState, zhihuiParkSite } from '../data/m13-key-industries'
import { interpretation } from '../facts/document'
import { institution } from '../facts/institution'
import { all, any, catalogue, check, classification, not, optionsOf, reading } from '../language'

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
      'target-met': reading('built', { built: all(isApproved, isBuilt), approved: isApproved }),
    },
    checks: [check(any(isApproved, not(isBuilt)), { zh: '建成须先获批', en: 'nothing is built without approval' })],
    discrepancies: [reviewBranchEndState],
    readings: [
      {
        about: { zh: '目标是建成还是获批', en: 'whether the target is to be built or to be approved' },
        default: 'built',
        because: {
          zh: '措施正文写建成；获批是其前一步',
          en: 'the measure itself says built; approval is the step before',
        },
        options: { built: { zh: '建成', en: 'built' }, approved: { zh: '获批建设', en: 'approved' } },
      },
    ],
    notes: [{ zh: '未写期限', en: 'no date is stated' }],
  }
})

/**
 * What each institution offers and to whom (质检中心、分中心、药械综合服务站).
 *
 * @returns the entries, each with `services` and `serves`, and where the text gives it, its `site`
 * @example
 * industryCentreServices({ industryCentre: 'bedding-centre' }).entries[0].services.length // 6
 */
export const industryCentreServices = catalogue('m13.industry-centre-services', () => {
  const details = {
    'bedding-centre': {
      services: keyIndustries.beddingCentreServices,
      serves: [{ label: { zh: '家纺产业集聚区', en: 'the home-textile cluster' } }],
      site: keyIndustries.beddingCentreSite,
    },
    'motor-centre': {
      services: keyIndustries.motorCentreServices,
      serves: [{ label: { zh: '电机及相关企业', en: 'motor makers and related enterprises' } }],
      site: keyIndustries.motorCentreSite,
      willTest: keyIndustries.motorCentreFutureScope,
    },
    'drug-review-branch': {
      services: keyIndustries.drugReviewBranchServices,
      serves: keyIndustries.drugReviewBranchAudience,
    },
    'drug-device-station': {
      services: keyIndustries.drugDeviceStationServices,
      serves: [{ label: { zh: '生物医药企业', en: 'biomedicine enterprises' } }],
      site: keyIndustries.drugDeviceStationPlace,
    },
  }
  return {
    title: { zh: '重点产业服务机构', en: 'Institutions for key industries: services' },
    source: interpretation(),
    subject: institution,
    entries: optionsOf(institution.industryCentre).map((one) => ({ ...one, ...details[one.key] })),
    lookUp: institution.industryCentre,
    key: 'key',
    discrepancies: [beddingServicesWording, zhihuiParkSite],
    notes: [
      {
        zh: '床上用品中心和分中心的服务以“等”收尾，可能还有其他；分中心以省级事项赋权为限',
        en: 'the services of the bedding centre and of the branch end openly, and there may be others; the branch’s reach as far as provincial items are delegated',
      },
    ],
  }
})
