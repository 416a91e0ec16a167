import { constructionPermit, preparationDaysPromised } from '../data/m23-construction-permit'
import { interpretation, measureText } from '../facts/document'
import { project } from '../facts/project'
import { calculator, called, neverFalls, output, reading } from '../language'

/**
 * The last day for deferred materials (容缺后补) of a project, and whether it was kept.
 *
 * @returns `lastDay`, and `inTime`, whether the materials were complete by then
 * @example
 * deferredMaterials({ deferredMaterialsSuppliedOn: '2023-06-14', completionAcceptanceHeldOn: '2023-06-15' }) // { lastDay: '2023-06-14', inTime: true }
 */
export const deferredMaterials = calculator('m23.deferred-materials', () => {
  const acceptedOn = reading('acceptance-held', {
    'acceptance-held': project.completionAcceptanceHeldOn,
    'acceptance-passed': project.completionAcceptancePassedOn,
  })
  const lastDay = called(
    { zh: '最后一天', en: 'last day' },
    reading('day-before', { 'day-before': acceptedOn.plusDays(-1), 'same-day': acceptedOn }),
  )
  return {
    title: { zh: '容缺资料补齐期限', en: 'Deferred materials of a construction project' },
    source: measureText(),
    subject: project,
    guarantees: [neverFalls('lastDay', project.completionAcceptancePassedOn)],
    outputs: {
      lastDay: output.date({ zh: '最后一天', en: 'last day' }, lastDay),
      inTime: output.condition(
        { zh: '按期补齐', en: 'complete in time' },
        project.deferredMaterialsSuppliedOn.onOrBefore(lastDay),
      ),
    },
    readings: [
      {
        about: { zh: '竣工验收当天补齐是否算“前”', en: 'whether the day of the acceptance is still before it' },
        default: 'day-before',
        because: { zh: '当天不一定在验收之前，从严', en: 'on that day it may be after, so the stricter one is taken' },
        options: {
          'day-before': { zh: '至迟前一天', en: 'the day before at the latest' },
          'same-day': { zh: '当天也算', en: 'that day as well' },
        },
      },
      {
        about: { zh: '竣工验收以哪一天为准', en: 'which day of the acceptance counts' },
        default: 'acceptance-held',
        because: { zh: '举行在先，从严', en: 'it is held before it is passed, so the stricter one is taken' },
        options: {
          'acceptance-held': { zh: '举行之日', en: 'the day it is held' },
          'acceptance-passed': { zh: '合格之日', en: 'the day it is passed' },
        },
      },
    ],
  }
})

/**
 * The applications that one permit saves a project (“多期办”为“一次办”).
 *
 * @returns `saved`, how many applications fewer, and `share`, a plain fraction of the former ones
 * @example
 * constructionPermitsSaved({ drawingReviewCertificates: 4 }) // { saved: 3, share: 0.75 }
 */
export const constructionPermitsSaved = calculator('m23.construction-permits-saved', () => {
  const formerly = project.drawingReviewCertificates
  const saved = called(
    { zh: '少办次数', en: 'applications saved' },
    formerly.minus(constructionPermit.permitsUnderOnePermit),
  )
  return {
    title: { zh: '一证办理少办的申请', en: 'Applications that one permit saves' },
    source: interpretation(),
    subject: project,
    outputs: {
      saved: output.count({ zh: '少办次数', en: 'applications saved' }, saved, '次'),
      share: output.rate({ zh: '占原次数', en: 'share of the former ones' }, saved.over(formerly), '%'),
    },
    discrepancies: [preparationDaysPromised],
    notes: [
      { zh: '原来一张审图合格证办一次许可', en: 'formerly each drawing-review certificate took a permit' },
      {
        zh: '次数之比不等于材料之比：每次材料相等时才相同',
        en: 'the share of applications is that of materials only if each takes the same',
      },
    ],
  }
})
