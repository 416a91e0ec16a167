import { mortgageRegistrations } from '../../data/m32-mortgage-registration'
import { mainlandCalendar } from '../../data/mainland-calendar'
import { propertyTransfer } from '../../facts/property-transfer'
import { called, plusWorkingDays, question, quoting } from '../../language'

const start = /* @__PURE__ */ question({
  about: { zh: '从受理还是申请起算', en: 'whether it runs from acceptance or application' },
  because: {
    zh: '起点未写；登记机构受理后才能办',
    en: 'the start is not stated; the registry can act only once it has accepted',
  },
  options: {
    'from-acceptance': { zh: '受理日', en: 'acceptance' },
    'from-application': { zh: '申请日', en: 'application' },
  },
})

const span = /* @__PURE__ */ question({
  about: { zh: '“一日结”的首日是否计入', en: 'whether the first day counts' },
  because: {
    zh: '首日计入，是对申请人有利、对登记机构从严的一种',
    en: 'counting the first day is the better for the applicant, and the stricter for the registry',
  },
  options: {
    'same-day': quoting(
      { zh: '自首日起{onlineProcessingDays}内，首日计入', en: 'within {onlineProcessingDays}, the first day counted' },
      mortgageRegistrations,
    ),
    'by-the-next-day': quoting(
      { zh: '自首日次日起{onlineProcessingDays}内', en: 'within {onlineProcessingDays} from the next day on' },
      mortgageRegistrations,
    ),
  },
})

const kindOfDay = /* @__PURE__ */ question({
  about: { zh: '自然日还是工作日', en: 'calendar or working days' },
  because: {
    zh: '指工作日之处，文中另写“工作日”',
    en: 'where the document means working days it says so elsewhere',
  },
  options: {
    'calendar-days': { zh: '自然日', en: 'calendar days' },
    'working-days': { zh: '工作日', en: 'working days' },
  },
})

/** The last day on which a mortgage registration filed online is done in time. */
export const lastRegistrationDay = () => {
  const { mortgageAcceptedOn, mortgageAppliedOn } = propertyTransfer
  const days = mortgageRegistrations.onlineProcessingDays
  const startsOn = start.read({ 'from-acceptance': mortgageAcceptedOn, 'from-application': mortgageAppliedOn })
  return called(
    { zh: '最后一天', en: 'last day' },
    kindOfDay.read({
      'calendar-days': startsOn.plusDays(span.read({ 'same-day': days.minus(1), 'by-the-next-day': days })),
      'working-days': plusWorkingDays(
        span.read({ 'same-day': startsOn.minusDays(1), 'by-the-next-day': startsOn }),
        days,
        mainlandCalendar,
      ),
    }),
  )
}

/** Why nothing is promised at the window. */
export const onlineOnly = {
  zh: '“一日结”只写网上办的登记',
  en: 'the day is promised for registrations filed online',
} as const
