import { ipCompass } from '../../data/m16-ip-compass'
import { mainlandCalendar } from '../../data/mainland-calendar'
import { enterprise } from '../../facts/enterprise'
import { patent } from '../../facts/patent'
import { any, called, type Need, plusWorkingDays, type Quantity, question, quoting, sum } from '../../language'

/** For whom the channel is: of any level of the SRDI title, or a Flagship Leadership enterprise. */
export const ofTheChannel = () =>
  called(
    { zh: '绿色通道企业', en: 'a green-channel enterprise' },
    any(enterprise.srdiLevel.oneOf(['national', 'provincial', 'municipal', 'county']), enterprise.isFlagship),
    { zh: '非绿色通道企业', en: 'not a green-channel enterprise' },
  )

const stages = /* @__PURE__ */ question({
  about: { zh: '各环节同时起算还是依次起算', en: 'whether the stages run side by side or one after another' },
  because: quoting(
    {
      zh: '正文直接承诺{responseDays}、{closingDays}，不提前置环节；各日也较早',
      en: 'the measure promises {responseDays} and {closingDays} with no stage before them, and the days are the earlier ones',
    },
    ipCompass,
  ),
  options: {
    'side-by-side': quoting(
      {
        zh: '同时起算：{fieldCheckDays}、{responseDays}、{closingDays}',
        en: 'side by side: {fieldCheckDays}, {responseDays} and {closingDays}',
      },
      ipCompass,
    ),
    'one-after-another': { zh: '依次起算：各环节的时限相加', en: 'one after another: the times of the stages add up' },
  },
})

const firstDay = /* @__PURE__ */ question({
  about: { zh: '起算当日是否计入', en: 'whether the day that a time runs from counts' },
  because: {
    zh: '以日计的期限通常自次日起算，文中无相反写法',
    en: 'a time in days commonly begins the day after, and the text says nothing else',
  },
  options: {
    'next-working-day': { zh: '次一工作日为第1日', en: 'the next working day is day 1' },
    'same-day': { zh: '当日为工作日即为第1日', en: 'the day itself is day 1 if it is a working day' },
  },
})

const startDay = /* @__PURE__ */ question({
  about: { zh: '从哪一天起算', en: 'from which day the times run' },
  because: {
    zh: '企业提出请求才有可响应、可结案之事',
    en: 'only a request gives something to respond to and to close',
  },
  default: 'from-request',
  options: {
    'from-request': { zh: '提交预审请求之日', en: 'the day of the request' },
    'from-acceptance': { zh: '受理之日', en: 'the day of acceptance' },
    'from-filing': { zh: '快审备案之日', en: 'the day of the fast-track filing' },
  },
})

/** By which days the three stages are due: one definition for what is promised and for whether it was kept. */
export function preExaminationDue() {
  const { closingDays, fieldCheckDays, responseDays } = ipCompass
  const start = startDay.read({
    'from-request': patent.preExaminationRequestedOn,
    'from-acceptance': patent.preExaminationAcceptedOn,
    'from-filing': patent.fastTrackFiledOn,
  })
  const within = <N extends Need>(days: Quantity<N>) =>
    plusWorkingDays(
      firstDay.read({ 'next-working-day': start, 'same-day': start.minusDays(1) }),
      days,
      mainlandCalendar,
    )
  return {
    fieldCheckBy: within(fieldCheckDays),
    respondBy: within(
      stages.read({ 'side-by-side': responseDays, 'one-after-another': sum(fieldCheckDays, responseDays) }),
    ),
    closeBy: within(
      stages.read({
        'side-by-side': closingDays,
        'one-after-another': sum(fieldCheckDays, responseDays, closingDays),
      }),
    ),
  }
}

/** Why no time is promised to an enterprise outside the channel. */
export const outsideChannel = {
  zh: '时限只写给绿色通道企业，即专精特新、“旗舰领航”企业',
  en: 'times are stated for SRDI and Flagship Leadership enterprises only',
} as const

/** Why none is promised to one of the channel that hasn't filed. */
export const notFiled = {
  zh: '未作专利快审备案的，文中未写时限',
  en: 'for an enterprise without the fast-track filing no time is stated',
} as const

/** What is said of the calendar beside every time in working days. */
export const calendarNote = {
  zh: '工作日按内地法定节假日与调休计，文中未列日历',
  en: 'working days follow the mainland’s holidays and make-up days; the text gives no calendar',
} as const
