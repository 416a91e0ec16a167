import { holidays, workdays } from 'chinese-days/dist/chinese-days.json'
import type { WorkingCalendar } from '../language/values/calendar'
import { frozen } from '../language/values/frozen'

/**
 * The mainland's statutory days off and make-up working days, as the State Council's yearly notices set them.
 *
 * A notice can reach into the last days of the year before, and so decides both ends of what is covered. The source
 * begins with 2004 but lacks 31 December 2005, a Saturday that the notice for 2006 made a working day. 2026 is whole:
 * 1 January 2027 is a Friday, and a Friday New Year joins its own weekend. Check that day before raising `lastYear`.
 */
export const mainlandCalendar: WorkingCalendar = frozen({
  name: { zh: '中国内地法定工作日', en: 'Statutory working days of mainland China' },
  firstYear: 2006,
  lastYear: 2026,
  holidays,
  makeUpDays: workdays,
})
