import {
  approvalsAsCertificates,
  certificateListNames,
  electronicCertificates,
  fieldsAndDepartments,
} from '../data/m31-electronic-certificates'
import { interpretation, measureText } from '../facts/document'
import { electronicCertificate } from '../facts/electronic-certificate'
import { any, catalogue, classification, inWords, keysOf, nothing, quoting, text, when } from '../language'

/** When the mechanisms are to stand. */
const madeThisYear = {
  zh: '解读把建立机制列为“今年”的工作，按文件标题指2023年，没有写到哪一天',
  en: 'the interpretation has the mechanism set up “this year”, 2023 by the document’s title; no day is stated',
} as const

/**
 * Counts of electronic certificates collected and shared at the end of 2022 (电子证照归集共享数).
 *
 * @returns the entries, each with `classes` of certificates, `items` that use them, or both, and the same in words as `howMany`; the last sums up the items
 * @example
 * certificateSharingCounts({ certificateLevel: 'county' }).entries[0].items // 8204
 */
export const certificateSharingCounts = catalogue('m31.certificate-sharing-counts', () => {
  const { collected, shared } = electronicCertificates
  const [, approvals] = collected
  const items = shared.reduce((total, one) => total + one.items, 0)
  return {
    title: { zh: '电子证照归集、共享数', en: 'Electronic certificates collected and shared' },
    source: interpretation('2022年底'),
    subject: electronicCertificate,
    entries: [
      ...collected.map((one) => ({ ...one, howMany: [inWords(one.classes, one === approvals ? '种' : '类')] })),
      ...shared.map((one) => ({ ...one, howMany: [inWords(one.classes, '类'), inWords(one.items, '项')] })),
      { label: { zh: '两级共享事项合计', en: 'items at both levels' }, items, howMany: [inWords(items, '项')] },
    ],
    lookUp: electronicCertificate.certificateLevel,
    key: 'level',
    discrepancies: [approvalsAsCertificates, certificateListNames],
    notes: [
      {
        zh: '两级证照种类可能重复，不相加',
        en: 'the two levels may share kinds of certificates, which are not added up',
      },
      quoting(
        {
          zh: '归集责任清单有{batches}，共{municipalDepartments}市级部门；各数截至{baselineDate}',
          en: 'the lists of what is collected are of {municipalDepartments} city departments, in {batches}; the counts are as of {baselineDate}',
        },
        electronicCertificates,
      ),
    ],
  }
})

/**
 * What happens with an objection to a certificate's data (电子证照数据异议处理).
 *
 * @example
 * certificateDataObjection({ isCertificateDataDisputed: true }).class // 'referred'
 */
export const certificateDataObjection = classification('m31.certificate-data-objection', () => ({
  title: { zh: '电子证照数据异议处理', en: 'Objections to certificate data' },
  source: measureText('异议处理'),
  subject: electronicCertificate,
  classes: {
    referred: {
      label: { zh: '及时联系登记主管部门', en: 'promptly taken up with the registering department' },
      consequence: { zh: '由登记主管部门核实校正', en: 'which checks and corrects the data' },
    },
  },
  by: when(electronicCertificate.isCertificateDataDisputed, text('referred')).otherwise(
    nothing({
      zh: '机制针对使用中发现的异议，没有异议的，文中未写',
      en: 'the mechanism is for objections found in use; nothing is said of data to which there is none',
    }),
  ),
  notes: [
    { zh: '“及时”没有时限', en: '“promptly” has no time limit' },
    {
      zh: '证照使用人向谁、怎样提出异议，文中未写',
      en: 'to whom and how one who uses a certificate raises an objection isn’t stated',
    },
    madeThisYear,
  ],
}))

/**
 * Whether a certificate is one whose shared use in approval services is promoted (推动共享应用的证照).
 *
 * @example
 * sharedCertificate({ certificateKind: 'business-licence' }).class // 'promoted'
 */
export const sharedCertificate = classification('m31.shared-certificate', () => ({
  title: { zh: '推动在审批服务领域共享应用的证照', en: 'Certificates promoted for shared use in approval services' },
  source: measureText('共享应用'),
  subject: electronicCertificate,
  force: 'aims',
  classes: {
    promoted: {
      label: { zh: '推动共享应用', en: 'promoted for shared use' },
      consequence: {
        zh: '推动审批服务调用这种证照，最大限度减少办事所需材料',
        en: 'approval services are to draw on it, so that as few papers as possible have to be handed in',
      },
    },
  },
  by: when(
    any(
      electronicCertificate.certificateKind.oneOf(keysOf(electronicCertificates.sharedCertificates)),
      electronicCertificate.isOtherCertificateShared,
    ),
    text('promoted'),
  ).otherwise(
    nothing({
      zh: '文中点名的四种证照之外，市大数据管理局答复不在其列；是否已另行共享，文中未写',
      en: 'it isn’t one of the four named, and the big-data bureau says that it isn’t among the others; whether it is shared in some other way is not stated',
    }),
  ),
  notes: [
    {
      zh: '四种之后有“等”，其他证照由市大数据管理局答复',
      en: 'the list of four is open; on another the big-data bureau is to say',
    },
    {
      zh: '范围是审批服务领域；其他领域的共享应用，文中未写',
      en: 'it is for approval services; shared use elsewhere is not mentioned',
    },
  ],
}))

/**
 * Whether certificate data of a field are kept up to date by a mechanism of their own (数据动态更新领域).
 *
 * @example
 * dynamicUpdateArea({ certificateField: 'food-safety' }).class // 'updated'
 */
export const dynamicUpdateArea = classification('m31.dynamic-update-area', () => {
  const departments = electronicCertificates.cooperatingDepartments.map((one) => one.label)
  return {
    title: { zh: '电子证照数据动态更新领域', en: 'Fields whose certificate data are kept up to date' },
    source: measureText('动态更新'),
    subject: electronicCertificate,
    classes: {
      updated: {
        label: { zh: '建立动态更新机制', en: 'a mechanism to keep them up to date' },
        consequence: {
          zh: '减少证照变更和换证期间等待电子证照数据的时间',
          en: 'less waiting for the electronic data while a certificate is changed or renewed',
        },
      },
    },
    by: when(
      any(
        electronicCertificate.certificateField.oneOf(keysOf(electronicCertificates.updateAreas)),
        electronicCertificate.isOtherFieldUpdated,
      ),
      text('updated'),
    ).otherwise(
      nothing({
        zh: '文中点名的四个领域之外，市大数据管理局答复不在其列',
        en: 'it isn’t one of the four fields named, and the big-data bureau says that it isn’t among the others',
      }),
    ),
    discrepancies: [fieldsAndDepartments],
    notes: [
      {
        zh: '四个领域之后有“等”，其他领域由市大数据管理局答复',
        en: 'the list of four is open; on another the big-data bureau is to say',
      },
      {
        zh: `合作部门点名${departments.map((one) => one.zh).join('、')}，同样以“等”收尾`,
        en: `departments named as taking part: ${departments.map((one) => one.en).join(', ')}; that list is open too`,
      },
      madeThisYear,
    ],
  }
})
