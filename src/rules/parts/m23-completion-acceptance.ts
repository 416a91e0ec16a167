import { project } from '../../facts/project'
import { question } from '../../language'

const sameDay = /* @__PURE__ */ question({
  about: { zh: '竣工验收当天补齐是否算“前”', en: 'whether the day of the acceptance is still before it' },
  because: { zh: '当天不一定在验收之前，从严', en: 'on that day it may be after, so the stricter one is taken' },
  options: {
    'day-before': { zh: '至迟前一天', en: 'the day before at the latest' },
    'same-day': { zh: '当天也算', en: 'that day as well' },
  },
})

const acceptance = /* @__PURE__ */ question({
  about: { zh: '竣工验收以哪一天为准', en: 'which day of the acceptance counts' },
  because: { zh: '举行在先，从严', en: 'it is held before it is passed, so the stricter one is taken' },
  default: 'acceptance-held',
  options: {
    'acceptance-held': { zh: '举行之日', en: 'the day it is held' },
    'acceptance-passed': { zh: '合格之日', en: 'the day it is passed' },
  },
})

/** The last day before the completion acceptance (竣工验收前). */
export const lastDayBeforeAcceptance = () => {
  const acceptedOn = acceptance.read({
    'acceptance-held': project.completionAcceptanceHeldOn,
    'acceptance-passed': project.completionAcceptancePassedOn,
  })
  return sameDay.read({ 'day-before': acceptedOn.minusDays(1), 'same-day': acceptedOn })
}

/** What may be deferred, as far as the text says. */
export const deferredNotes = [
  {
    zh: '可以容缺的是“技术、管理等资料”，以“等”收尾，没有逐项列出',
    en: 'what may be deferred is technical, management and other materials: the list is open, and no item is named',
  },
] as const
