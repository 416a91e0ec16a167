import { fastTrackTerm, preExaminationStages } from '../data/m16-ip-compass'
import { interpretation } from '../facts/document'
import { patent } from '../facts/patent'
import { calculator, type Day, type Need, neverFalls, not, nothing, output, when } from '../language'
import { calendarNote, notFiled, ofTheChannel, outsideChannel, preExaminationDue } from '../rules/parts/m16-promise'

/**
 * By which days the stages of patent pre-examination are due (专利预审时限), in the mainland's working days.
 *
 * @returns `fieldCheckBy`, `respondBy` and `closeBy`, each the last day that is in time; null where no time is promised
 * @example
 * patentPreExaminationDeadlines({ srdiLevel: 'national', isFlagship: false, hasFastTrackFiling: true,
 *   preExaminationRequestedOn: '2023-09-28' }) // { fieldCheckBy: '2023-10-07', respondBy: '2023-10-08', closeBy: '2023-10-13' }
 */
export const patentPreExaminationDeadlines = calculator('m16.patent-pre-examination-deadlines', () => {
  const { closeBy, fieldCheckBy, respondBy } = preExaminationDue()
  const isOfChannel = ofTheChannel()
  const promised = <N extends Need>(due: Day<N>) =>
    when(not(isOfChannel), nothing(outsideChannel))
      .when(not(patent.hasFastTrackFiling), nothing(notFiled))
      .otherwise(due)
  return {
    title: { zh: '专利预审时限', en: 'Patent pre-examination: due days' },
    source: interpretation('专利预审'),
    subject: patent,
    guarantees: [
      neverFalls('closeBy', patent.preExaminationAcceptedOn),
      neverFalls('fieldCheckBy', patent.preExaminationRequestedOn),
    ],
    outputs: {
      fieldCheckBy: output.date({ zh: '核实预审领域最迟日', en: 'technical field checked by' }, promised(fieldCheckBy)),
      respondBy: output.date({ zh: '响应最迟日', en: 'response by' }, promised(respondBy)),
      closeBy: output.date({ zh: '预审结案最迟日', en: 'closed by' }, promised(closeBy)),
    },
    discrepancies: [preExaminationStages, fastTrackTerm],
    notes: [
      calendarNote,
      { zh: '专精特新未写级别，各级均可', en: 'no level of the SRDI title is stated: any will do' },
    ],
  }
})
