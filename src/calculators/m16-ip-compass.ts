import { fastTrackTerm, ipCompass, preExaminationStages } from '../data/m16-ip-compass'
import { mainlandCalendar } from '../data/mainland-calendar'
import { interpretation } from '../facts/document'
import { patent } from '../facts/patent'
import {
  all,
  calculator,
  neverFalls,
  nothing,
  output,
  plusWorkingDays,
  type Quantity,
  reading,
  sum,
  when,
} from '../language'
import { patentGreenChannel } from '../rules/m16-ip-compass'
import { firstDay, promisedTo } from '../rules/parts/m16-promise'

/**
 * By which days the stages of patent pre-examination are due (专利预审时限), in the mainland's working days.
 *
 * @returns `fieldCheckBy`, `respondBy` and `closeBy`, each the last day that is in time; null where no time is promised
 * @example
 * patentPreExaminationDeadlines({ srdiLevel: 'national', isFlagship: false, hasFastTrackFiling: true,
 *   preExaminationRequestedOn: '2023-09-28' }) // { fieldCheckBy: '2023-10-07', respondBy: '2023-10-08', closeBy: '2023-10-13' }
 */
export const patentPreExaminationDeadlines = calculator('m16.patent-pre-examination-deadlines', () => {
  const { closingDays, fieldCheckDays, responseDays } = ipCompass
  const { fastTrackFiledOn, preExaminationAcceptedOn, preExaminationRequestedOn } = patent
  const start = reading('from-request', {
    'from-request': preExaminationRequestedOn,
    'from-acceptance': preExaminationAcceptedOn,
    'from-filing': fastTrackFiledOn,
  })
  const within = (days: Quantity<never>) =>
    when(
      all(patentGreenChannel.holds, patent.hasFastTrackFiling),
      plusWorkingDays(
        reading('next-working-day', { 'next-working-day': start, 'same-day': start.minusDays(1) }),
        days,
        mainlandCalendar,
      ),
    ).otherwise(nothing(promisedTo))
  return {
    title: { zh: '专利预审时限', en: 'Patent pre-examination: due days' },
    source: interpretation('专利预审'),
    subject: patent,
    guarantees: [
      neverFalls('closeBy', patent.preExaminationAcceptedOn),
      neverFalls('fieldCheckBy', patent.preExaminationRequestedOn),
    ],
    outputs: {
      fieldCheckBy: output.date({ zh: '核实预审领域最迟日', en: 'technical field checked by' }, within(fieldCheckDays)),
      respondBy: output.date(
        { zh: '响应最迟日', en: 'response by' },
        within(
          reading('side-by-side', {
            'side-by-side': responseDays,
            'one-after-another': sum(fieldCheckDays, responseDays),
          }),
        ),
      ),
      closeBy: output.date(
        { zh: '预审结案最迟日', en: 'closed by' },
        within(
          reading('side-by-side', {
            'side-by-side': closingDays,
            'one-after-another': sum(fieldCheckDays, responseDays, closingDays),
          }),
        ),
      ),
    },
    discrepancies: [preExaminationStages, fastTrackTerm],
    readings: [
      {
        about: { zh: '各环节同时起算还是依次起算', en: 'whether the stages run side by side or one after another' },
        default: 'side-by-side',
        because: {
          zh: '正文直接承诺2日、7日，不提前置环节；各日也较早',
          en: 'the measure promises 2 and 7 days with no stage before them, and the days are the earlier ones',
        },
        options: {
          'side-by-side': { zh: '同时起算：1、2、7日', en: 'side by side: 1, 2 and 7' },
          'one-after-another': { zh: '依次起算：1、3、10日', en: 'one after another: 1, 3 and 10' },
        },
      },
      firstDay,
      {
        about: { zh: '从哪一天起算', en: 'from which day the times run' },
        default: 'from-request',
        because: {
          zh: '企业提出请求才有可响应、可结案之事',
          en: 'only a request gives something to respond to and to close',
        },
        options: {
          'from-request': { zh: '提交预审请求之日', en: 'the day of the request' },
          'from-acceptance': { zh: '受理之日', en: 'the day of acceptance' },
          'from-filing': { zh: '快审备案之日', en: 'the day of the fast-track filing' },
        },
      },
    ],
    notes: [
      {
        zh: '工作日按内地法定节假日与调休计，文中未列日历',
        en: 'working days follow the mainland’s holidays and make-up days; the text gives no calendar',
      },
      {
        zh: '专精特新未写级别；备案不是进入通道的前提，但时限以备案为前提',
        en: 'no level of the SRDI title is stated; the filing isn’t needed for the channel, but the times need it',
      },
    ],
  }
})
