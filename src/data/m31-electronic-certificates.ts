import { interpretation, measureText } from '../facts/document'
import { electronicCertificate } from '../facts/electronic-certificate'
import { dayFigure, discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** 电子证照 (M31): what was collected and shared at the end of 2022, and what is shared and kept up to date. */
export const electronicCertificates = figures(31, {
  baselineDate: dayFigure('2022-12-31', explained, {
    zh: '归集、共享数截止日',
    en: 'day as of which they are counted',
  }),
  municipalDepartments: figure(16, '个', explained, {
    zh: '有归集责任清单的市级部门数',
    en: 'city departments with a list of what they collect',
  }),
  batches: figure(2, '批', explained, { zh: '归集责任清单批数', en: 'batches of these lists' }),
  collected: named(
    [
      { label: { zh: '证照照面', en: 'layouts of certificates' }, classes: 66 },
      { label: { zh: '批文照面', en: 'layouts of approval documents' }, classes: 28 },
      { label: { zh: '向省电子证照库归集', en: 'collected in the provincial store' }, classes: 94 },
    ],
    explained,
    'certificate-layouts',
    'approval-document-layouts',
    'certificate-classes-collected',
  ),
  shared: named(
    [
      { level: 'municipal', label: { zh: '市级共享', en: 'shared by the city' }, classes: 46, items: 2454 },
      {
        level: 'county',
        label: { zh: '县区级共享', en: 'shared by counties and districts' },
        classes: 43,
        items: 8204,
      },
    ],
    explained,
    'municipal-certificate-classes',
    'municipal-items',
    'county-certificate-classes',
    'county-items',
  ),
  updateAreas: named(
    optionsOf(electronicCertificate.certificateField, [
      'medical-and-health',
      'food-safety',
      'environment',
      'construction-approval',
    ]),
    text,
  ),
  sharedCertificates: named(
    optionsOf(electronicCertificate.certificateKind, [
      'identity-card',
      'household-register',
      'business-licence',
      'property-title',
    ]),
    text,
  ),
  cooperatingDepartments: named(
    [
      { label: { zh: '卫健', en: 'health' } },
      { label: { zh: '市监', en: 'market supervision' } },
      { label: { zh: '生态环境', en: 'ecology and environment' } },
      { label: { zh: '行政审批', en: 'administrative approval' } },
    ],
    explained,
  ),
})

/** Approval documents are counted as certificates. */
export const approvalsAsCertificates = discrepancy('m31.approvals-as-certificates', {
  title: { zh: '批文计入证照类数', en: 'approval documents counted as certificates' },
  sides: [
    {
      place: explained,
      says: { zh: '照面为66类证照和28种批文', en: 'layouts of 66 certificates and 28 approval documents' },
    },
    { place: explained, says: { zh: '归集的是94类证照', en: '94 kinds of certificates are collected' } },
  ],
  arithmetic: { zh: '66＋28＝94', en: '66 + 28 = 94' },
})

/** Four fields and four departments, which aren't the same pairs. */
export const fieldsAndDepartments = discrepancy('m31.fields-and-departments', {
  title: { zh: '领域与部门不对应', en: 'fields and departments don’t pair' },
  sides: [
    {
      place: text,
      says: {
        zh: '医疗卫生、食品安全、生态环境、工程审批四个领域',
        en: 'fields: health, food safety, environment, construction approval',
      },
    },
    {
      place: explained,
      says: {
        zh: '卫健、市监、生态环境、行政审批四个部门',
        en: 'departments: health, market supervision, environment, administrative approval',
      },
    },
  ],
})

/** The lists have two names. */
export const certificateListNames = discrepancy('m31.list-names', {
  title: { zh: '清单的名称', en: 'the names of the lists' },
  sides: [
    { place: text, says: { zh: '归集责任清单、共享清单', en: 'lists of who collects, and of what is shared' } },
    { place: explained, says: { zh: '标准化清单体系', en: 'a system of standard lists' } },
  ],
  editorial: true,
})
