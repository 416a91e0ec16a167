import {
  approvalsAsCertificates,
  certificateListNames,
  electronicCertificates,
  fieldsAndDepartments,
} from '../data/m31-electronic-certificates'
import { interpretation, measureText } from '../facts/document'
import { electronicCertificate } from '../facts/electronic-certificate'
import { any, catalogue, classification, keysOf, text, when } from '../language'

/**
 * Counts of electronic certificates collected and shared at the end of 2022 (电子证照归集共享数).
 *
 * @returns the entries, each with `classes` of certificates, `items` that use them, or both; the last sums up the items
 * @example
 * certificateSharingCounts({ certificateLevel: 'county' }).entries[0].items // 8204
 */
export const certificateSharingCounts = catalogue('m31.certificate-sharing-counts', () => {
  const { collected, shared } = electronicCertificates
  const items = shared.reduce((total, one) => total + one.items, 0)
  return {
    title: { zh: '电子证照归集、共享数（2022年底）', en: 'Electronic certificates collected and shared, end of 2022' },
    source: interpretation('2022年底'),
    subject: electronicCertificate,
    entries: [...collected, ...shared, { label: { zh: '两级共享事项合计', en: 'items at both levels' }, items }],
    lookUp: electronicCertificate.certificateLevel,
    key: 'level',
    discrepancies: [approvalsAsCertificates, certificateListNames],
    notes: [
      {
        zh: '两级证照种类可能重复，不相加',
        en: 'the two levels may share kinds of certificates, which are not added up',
      },
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
      label: { zh: '联系登记主管部门', en: 'taken up with the registering department' },
      consequence: { zh: '由登记主管部门核实校正', en: 'which checks and corrects the data' },
    },
    none: { label: { zh: '无须处理', en: 'nothing to do' } },
  },
  by: when(electronicCertificate.isCertificateDataDisputed, text('referred')).otherwise(text('none')),
  notes: [{ zh: '“及时”没有时限', en: '“promptly” has no time limit' }],
}))

/**
 * Whether a certificate is one that is shared for use in approvals (共享应用的证照).
 *
 * @example
 * sharedCertificate({ certificateKind: 'business-licence' }).class // 'shared'
 */
export const sharedCertificate = classification('m31.shared-certificate', () => ({
  title: { zh: '共享应用的证照', en: 'Certificates shared for use' },
  source: measureText('共享应用'),
  subject: electronicCertificate,
  classes: {
    shared: { label: { zh: '共享应用', en: 'shared' } },
    'not-shared': { label: { zh: '未共享', en: 'not shared' } },
  },
  by: when(
    any(
      electronicCertificate.certificateKind.oneOf(keysOf(electronicCertificates.sharedCertificates)),
      electronicCertificate.isOtherCertificateShared,
    ),
    text('shared'),
  ).otherwise(text('not-shared')),
  notes: [
    {
      zh: '四种之后有“等”，其他证照由市大数据管理局答复',
      en: 'the list of four is open; on another the big-data bureau is to say',
    },
  ],
}))

/**
 * Whether certificate data of a field are kept up to date by a mechanism of their own (数据动态更新领域).
 *
 * @example
 * dynamicUpdateArea({ certificateField: 'food-safety' }).class // 'updated'
 */
export const dynamicUpdateArea = classification('m31.dynamic-update-area', () => ({
  title: { zh: '电子证照数据动态更新领域', en: 'Fields whose certificate data are kept up to date' },
  source: measureText('动态更新'),
  subject: electronicCertificate,
  classes: {
    updated: { label: { zh: '建立动态更新机制', en: 'kept up to date' } },
    'not-updated': { label: { zh: '未建立', en: 'not kept up to date' } },
  },
  by: when(
    any(
      electronicCertificate.certificateField.oneOf(keysOf(electronicCertificates.updateAreas)),
      electronicCertificate.isOtherFieldUpdated,
    ),
    text('updated'),
  ).otherwise(text('not-updated')),
  discrepancies: [fieldsAndDepartments],
  notes: [
    {
      zh: '四个领域之后有“等”，其他领域由市大数据管理局答复',
      en: 'the list of four is open; on another the big-data bureau is to say',
    },
  ],
}))
