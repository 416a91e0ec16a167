import { ipCompass, preExaminationStages } from '../data/m16-ip-compass'
import { mainlandCalendar } from '../data/mainland-calendar'
import { interpretation } from '../facts/document'
import { patent } from '../facts/patent'
import {
  all,
  called,
  check,
  classification,
  not,
  nothing,
  reading,
  table,
  text,
  when,
  workingDaysBetween,
} from '../language'
import { patentGreenChannel } from './m16-ip-compass'
import { firstDay, promisedTo } from './parts/m16-promise'

/**
 * Whether a stage of pre-examination was done in time (专利预审各环节时限).
 *
 * @returns the class `in-time` or `late`; `not-covered` where no time is promised
 * @example
 * preExaminationTimeliness({ isFlagship: true, hasFastTrackFiling: true, preExaminationStage: 'response',
 *   stageStartedOn: '2023-09-28', stageDoneOn: '2023-10-08' }).class // 'in-time'
 */
export const preExaminationTimeliness = classification('m16.pre-examination-timeliness', () => {
  const { hasFastTrackFiling, preExaminationStage: stage, stageDoneOn, stageStartedOn } = patent
  const elapsed = reading('next-working-day', {
    'next-working-day': workingDaysBetween(stageStartedOn, stageDoneOn, mainlandCalendar),
    'same-day': workingDaysBetween(stageStartedOn.minusDays(1), stageDoneOn, mainlandCalendar),
  })
  const limit = called(
    { zh: '该环节的时限', en: 'the stage’s limit' },
    table(
      [stage.is('field-check'), ipCompass.fieldCheckDays],
      [stage.is('response'), ipCompass.responseDays],
      [stage.is('closing'), ipCompass.closingDays],
    ),
  )
  return {
    title: { zh: '专利预审环节是否按时', en: 'Patent pre-examination: whether a stage was in time' },
    source: interpretation('专利预审'),
    subject: patent,
    classes: {
      'in-time': { label: { zh: '按时', en: 'in time' } },
      late: { label: { zh: '超时', en: 'late' } },
    },
    by: when(not(all(patentGreenChannel.holds, hasFastTrackFiling)), nothing(promisedTo))
      .when(elapsed.atMost(limit), text('in-time'))
      .otherwise(text('late')),
    checks: [
      check(stageStartedOn.onOrBefore(stageDoneOn), {
        zh: '完成日不早于起算日',
        en: 'a stage isn’t done before it begins',
      }),
    ],
    discrepancies: [preExaminationStages],
    readings: [firstDay],
    notes: [
      {
        zh: '每个环节从哪天起算，由填写者按m16.patent-pre-examination-deadlines的解读给出',
        en: 'from which day a stage runs is given by whoever asks; the readings of m16.patent-pre-examination-deadlines name the choices',
      },
    ],
  }
})
