import { preExaminationStages } from '../data/m16-ip-compass'
import { interpretation } from '../facts/document'
import { patent } from '../facts/patent'
import { asOf, called, classification, not, nothing, table, text, when } from '../language'
import { calendarNote, notFiled, ofTheChannel, outsideChannel, preExaminationDue } from './parts/m16-promise'

/**
 * Whether a stage of pre-examination was done in time (专利预审各环节时限).
 *
 * @returns the class `in-time`, `pending` or `late`; `not-covered` where no time is promised
 * @example
 * preExaminationTimeliness({ isFlagship: true, hasFastTrackFiling: true, preExaminationStage: 'response',
 *   preExaminationRequestedOn: '2023-09-28', stageDoneOn: '2023-10-08' }).class // 'in-time'
 */
export const preExaminationTimeliness = classification('m16.pre-examination-timeliness', () => {
  const { preExaminationStage: stage, stageDoneOn, stageIsDone } = patent
  const { closeBy, fieldCheckBy, respondBy } = preExaminationDue()
  const due = called(
    { zh: '该环节最迟日', en: 'the stage’s due day' },
    table([stage.is('field-check'), fieldCheckBy], [stage.is('response'), respondBy], [stage.is('closing'), closeBy]),
  )
  return {
    title: { zh: '专利预审环节是否按时', en: 'Patent pre-examination: whether a stage was in time' },
    source: interpretation('专利预审'),
    subject: patent,
    classes: {
      'in-time': { label: { zh: '按时', en: 'in time' } },
      pending: { label: { zh: '未完成，未到期', en: 'not done yet, and not yet due' } },
      late: {
        label: { zh: '超时', en: 'late' },
        consequence: { zh: '超时的后果文中未写', en: 'what follows from being late is not stated' },
      },
    },
    by: when(not(ofTheChannel()), nothing(outsideChannel))
      .when(not(patent.hasFastTrackFiling), nothing(notFiled))
      .when(stageIsDone, when(stageDoneOn.onOrBefore(due), text('in-time')).otherwise(text('late')))
      .when(asOf().onOrBefore(due), text('pending'))
      .otherwise(text('late')),
    discrepancies: [preExaminationStages],
    notes: [calendarNote],
  }
})
