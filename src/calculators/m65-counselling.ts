import { workerCare } from '../data/m65-worker-care'
import { mainlandCalendar } from '../data/mainland-calendar'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import {
  all,
  any,
  calculator,
  called,
  isWorkingDay,
  namesOf,
  not,
  nothing,
  output,
  plusWorkingDays,
  question,
  quoting,
  when,
} from '../language'

const holidays = /* @__PURE__ */ question({
  about: { zh: '周二逢节假日', en: 'a Tuesday that is a public holiday' },
  because: {
    zh: '只写每周二，没有例外；节假日请先致电',
    en: 'every Tuesday is stated, and no exception: telephone first',
  },
  options: {
    'every-tuesday': { zh: '照常轮值', en: 'counselling as on any Tuesday' },
    'working-tuesdays': { zh: '只在工作日轮值', en: 'only when it is a working day' },
  },
})

const ahead = /* @__PURE__ */ question({
  about: quoting({ zh: '可提前{counsellingBookingDays}预约', en: 'how far ahead one may book' }, workerCare),
  because: {
    zh: '限定最迟的一天，更早预约并无妨碍',
    en: 'it sets the latest day, and booking earlier harms nobody',
  },
  options: {
    'at-least-a-day': quoting(
      { zh: '最迟提前{counsellingBookingDays}', en: '{counsellingBookingDays} ahead or earlier' },
      workerCare,
    ),
    'on-the-day-before': quoting(
      { zh: '恰好提前{counsellingBookingDays}', en: 'exactly {counsellingBookingDays} ahead' },
      workerCare,
    ),
  },
})

/**
 * Whether personal counselling (个性化心理咨询) is offered at a time, and until when it is booked.
 *
 * @returns `isOffered`; `lastBookingDay` and `isBookedInTime`, null where nothing is offered
 * @example
 * counsellingAppointment({ counsellingAt: '2023-06-06T09:30', counsellingBookedOn: '2023-06-05' }) // {
 *   isOffered: true, lastBookingDay: '2023-06-05', isBookedInTime: true }
 */
export const counsellingAppointment = calculator('m65.counselling-appointment', () => {
  const { counsellingBookingDays, counsellingDay, counsellingPhone, counsellingSessions } = workerCare
  const { counsellingAt, counsellingBookedOn } = person
  const [tuesday] = counsellingDay
  const [phone] = counsellingPhone
  const day = counsellingAt.date()
  const isTuesday = day.weekday().is(tuesday.weekday)
  const isOnDuty = holidays.read({
    'every-tuesday': isTuesday,
    'working-tuesdays': all(isTuesday, isWorkingDay(day, mainlandCalendar)),
  })
  const isInSession = any(...counsellingSessions.map(({ from, to }) => counsellingAt.timeWithin(from, to)))
  const last = called(
    { zh: '最迟预约日', en: 'last day to book' },
    plusWorkingDays(day, counsellingBookingDays.times(-1), mainlandCalendar),
  )
  const otherDay = nothing({
    zh: `${tuesday.label.zh}才有专家轮值，这一天没有`,
    en: `an expert is on duty ${tuesday.label.en}, and not on this day`,
  })
  const noWorkingTuesday = nothing({
    zh: `按所取读法，${tuesday.label.zh}且为工作日才有专家轮值，这一天没有`,
    en: `by the reading taken an expert is on duty ${tuesday.label.en} that is a working day, and not on this day`,
  })
  const otherTime = nothing({
    zh: `专家轮值的时段是${namesOf(counsellingSessions).zh}`,
    en: `an expert is on duty at ${counsellingSessions.map(({ label }) => label.en).join(' and ')}`,
  })
  const inTime = ahead.read({
    'at-least-a-day': counsellingBookedOn.onOrBefore(last),
    'on-the-day-before': counsellingBookedOn.within(last, last),
  })
  const lastDay = (unless: typeof otherDay) =>
    when(not(isOnDuty), unless).when(not(isInSession), otherTime).otherwise(last)
  const timely = (unless: typeof otherDay) =>
    when(not(isOnDuty), unless).when(not(isInSession), otherTime).otherwise(inTime)
  return {
    title: { zh: '个性化心理咨询预约', en: 'Personal counselling: when, and how to book' },
    source: interpretation('职工心理健康'),
    subject: person,
    force: 'may',
    outputs: {
      isOffered: output.condition({ zh: '有专家轮值', en: 'offered' }, all(isOnDuty, isInSession)),
      lastBookingDay: output.date(
        { zh: '最迟哪天预约', en: 'to be booked by' },
        holidays.read({ 'every-tuesday': lastDay(otherDay), 'working-tuesdays': lastDay(noWorkingTuesday) }),
      ),
      isBookedInTime: output.condition(
        { zh: '预约及时', en: 'booked in time' },
        holidays.read({ 'every-tuesday': timely(otherDay), 'working-tuesdays': timely(noWorkingTuesday) }),
      ),
    },
    notes: [
      quoting(
        { zh: '轮值的是{counsellingExperts}心理专家', en: 'psychology experts on duty: {counsellingExperts}' },
        workerCare,
      ),
      {
        zh: '时段的首尾都算在内；一次咨询多长、一时段接待几人，文中未写',
        en: 'both ends of a session are in; how long a talk takes and how many fit a session aren’t stated',
      },
      {
        zh: `免费，在职工服务中心大厅，预约电话${phone.label.zh}`,
        en: `free of charge, at the Workers’ Service Centre; booked at ${phone.label.en}`,
      },
      {
        zh: '未能提前预约的，当日能否安排文中未写，可致电询问',
        en: 'whether somebody who books too late can still be seen isn’t stated: telephone and ask',
      },
    ],
  }
})
