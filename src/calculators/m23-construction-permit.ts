import { constructionPermit, preparationDaysPromised } from '../data/m23-construction-permit'
import { interpretation, measureText } from '../facts/document'
import { project } from '../facts/project'
import { calculator, called, max, neverFalls, output } from '../language'
import { deferredNotes, lastDayBeforeAcceptance } from '../rules/parts/m23-completion-acceptance'

/**
 * The last day for a project's deferred materials (容缺后补).
 *
 * @example
 * deferredMaterials({ completionAcceptanceHeldOn: '2023-06-15' }) // { lastDay: '2023-06-14' }
 */
export const deferredMaterials = calculator('m23.deferred-materials', () => ({
  title: { zh: '容缺资料补齐期限', en: 'Deferred materials of a construction project: last day' },
  source: measureText(),
  subject: project,
  guarantees: [
    neverFalls('lastDay', project.completionAcceptanceHeldOn),
    neverFalls('lastDay', project.completionAcceptancePassedOn),
  ],
  outputs: { lastDay: output.date({ zh: '最后一天', en: 'last day' }, lastDayBeforeAcceptance()) },
  notes: deferredNotes,
}))

/**
 * The applications that one permit saves a project (“多期办”为“一次办”).
 *
 * @returns `saved`, how many applications fewer, and `share`, a plain fraction of the former ones
 * @example
 * constructionPermitsSaved({ drawingReviewCertificates: 4 }) // { saved: 3, share: 0.75 }
 */
export const constructionPermitsSaved = calculator('m23.construction-permits-saved', () => {
  const formerly = project.drawingReviewCertificates
  const label = { zh: '少办次数', en: 'applications saved' }
  const saved = called(label, max(0, formerly.minus(constructionPermit.permitsUnderOnePermit)))
  return {
    title: { zh: '一证办理少办的申请', en: 'Applications that one permit saves' },
    source: interpretation(),
    subject: project,
    outputs: {
      saved: output.count(label, saved, '次'),
      share: output.rate({ zh: '占原次数', en: 'share of the former ones' }, saved.over(formerly)),
    },
    discrepancies: [preparationDaysPromised],
    notes: [
      {
        zh: '原来“一般”按审图合格证取得的次数办理许可，一张一次',
        en: 'formerly each drawing-review certificate took a permit, as a rule',
      },
      {
        zh: '次数之比不等于材料之比：每次材料相等时才相同',
        en: 'the share of applications is that of materials only if each takes the same',
      },
    ],
  }
})

/**
 * What construction permits usually took before (通常需4至5次、约60天).
 *
 * It asks for no fact: all are figures, which `options.parameters` may change.
 *
 * @returns `fewest` and `most` permits of a project, and the `days` of preparing their materials, about
 * @example
 * usualPermitCourse({}) // { fewest: 4, most: 5, days: 60 }
 */
export const usualPermitCourse = calculator('m23.usual-permit-course', () => ({
  title: { zh: '原来办理施工许可的次数和耗时', en: 'Construction permits before: how many, and how long' },
  source: interpretation(),
  subject: project,
  outputs: {
    fewest: output.count({ zh: '通常最少', en: 'fewest permits, usually' }, constructionPermit.usualPermitsMin, '次'),
    most: output.count({ zh: '通常最多', en: 'most permits, usually' }, constructionPermit.usualPermitsMax, '次'),
    days: output.count(
      { zh: '材料准备', en: 'preparing the materials' },
      constructionPermit.usualPreparationDays,
      '天',
    ),
  },
  discrepancies: [preparationDaysPromised],
  notes: [
    {
      zh: '次数是“通常”，天数是“约”数，为各次材料准备的累计',
      en: 'the number is the usual one; the days are about, and of all applications together',
    },
  ],
}))
