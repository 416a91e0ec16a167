import { mobileServices, mobileServiceWording, noErrandOrOne } from '../data/m35-mobile-services'
import { interpretation } from '../facts/document'
import { mobileService } from '../facts/mobile-service'
import { catalogue, classification, not, text, type Words, when } from '../language'

/**
 * The functions of the police service map (便民服务“一张图”).
 *
 * @returns the entries, in the document's order; each with the `items` that it makes public, if any
 * @example
 * policeServiceMapFunctions({ serviceMapFunction: 'grounds' }).entries[0].items.length // 5
 */
export const policeServiceMapFunctions = catalogue('m35.police-service-map-functions', () => {
  const { publishedItems, serviceMapFunctions, statedItems } = mobileServices
  const itemsOf: Readonly<Record<string, readonly { readonly label: Words }[]>> = {
    requirements: publishedItems,
    grounds: statedItems,
  }
  return {
    title: { zh: '南通公安便民服务“一张图”功能', en: 'Police service map: its functions' },
    source: interpretation('一张图'),
    subject: mobileService,
    force: 'aims',
    entries: serviceMapFunctions.map((one) => ({ ...one, items: itemsOf[one.key] ?? [] })),
    lookUp: mobileService.serviceMapFunction,
    key: 'key',
    discrepancies: [noErrandOrOne, mobileServiceWording],
    notes: [
      { zh: '公开的五项以“等”收尾', en: 'the five items published are not all: their list is open' },
      { zh: '承诺期限只说要公布，没有数字', en: 'promised times are to be published; none is stated' },
      {
        zh: '预约的是到窗口办理的时间；预审由后台人员看上传的材料；网上办理依托“网办中心”；电子证照可在网上下载使用',
        en: 'an appointment is a time at the window; in a pre-review staff look at materials that are uploaded; online handling rests on the online service centre; electronic certificates are downloaded and used',
      },
      { zh: '限与生产经营密切相关的事项', en: 'for matters closely tied to production and business' },
    ],
  }
})

/**
 * How far the pre-review of an applicant's materials has come (材料预审).
 *
 * @example
 * materialPreReview({ isPreReviewUploaded: true, preReviewResult: 'changes-suggested', isPreReviewRevised: false }).class // 'revise'
 */
export const materialPreReview = classification('m35.material-pre-review', () => {
  const { isPreReviewRevised, isPreReviewUploaded, preReviewResult } = mobileService
  return {
    title: { zh: '材料预审进度', en: 'Pre-review of materials: what comes next' },
    source: interpretation('一张图'),
    subject: mobileService,
    force: 'aims',
    classes: {
      upload: { label: { zh: '待申请人上传材料', en: 'the applicant is to upload the materials' } },
      'in-review': {
        label: { zh: '待后台人员反馈', en: 'the reviewers are to return their comments' },
        consequence: { zh: '第一时间反馈', en: 'without delay' },
      },
      revise: { label: { zh: '待申请人修改', en: 'the applicant is to make the changes' } },
      'one-visit': { label: { zh: '到窗口一次办完', en: 'one visit to the window completes it' } },
    },
    by: when(not(isPreReviewUploaded), text('upload'))
      .when(preReviewResult.is('pending'), text('in-review'))
      .when(preReviewResult.is('no-changes'), text('one-visit'))
      .when(isPreReviewRevised, text('one-visit'))
      .otherwise(text('revise')),
    discrepancies: [noErrandOrOne],
    notes: [
      { zh: '“第一时间”没有时限', en: '“without delay” has no time limit' },
      { zh: '无须修改的视同修改完毕', en: 'where there is nothing to change, the changes count as made' },
      {
        zh: '到窗口一次指预审后的审批；全程网上的另有“网上办理”',
        en: 'the one visit is for an approval after pre-review; what goes online throughout is another function',
      },
    ],
  }
})
