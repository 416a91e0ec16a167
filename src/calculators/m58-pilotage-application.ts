import { pilotage } from '../data/m58-pilotage'
import { interpretation } from '../facts/document'
import { vessel } from '../facts/vessel'
import { calculator, not, nothing, output, when } from '../language'

/**
 * By when a ship with a special need applies for pilotage (最迟何时提出引航申请).
 *
 * @returns `ahead`, the moment at which the hours ahead run out, and `lastDay`, its day; where `byEvening` is true that
 *   moment lies after 20:00, and 20:00 of `lastDay` is the latest
 * @example
 * pilotageApplicationDue({ hasSpecialPilotageNeed: true,
 *   pilotageRequestedAt: '2023-06-02T23:00' }) // { lastDay: '2023-06-01', ahead: '2023-06-01T23:00', byEvening: true }
 */
export const pilotageApplicationDue = calculator('m58.pilotage-application-due', () => {
  const [{ time }] = pilotage.latestApplicationTime
  const ahead = vessel.pilotageRequestedAt.minusHours(pilotage.newLeadHours)
  const hasNone = not(vessel.hasSpecialPilotageNeed)
  const none = nothing({
    zh: '申请时限只写给有特殊引航需求的船舶',
    en: 'a time to apply is stated only for ships with a special need of pilotage',
  })
  return {
    title: { zh: '最迟何时申请引航', en: 'Pilotage: by when to apply' },
    source: interpretation('（1）'),
    subject: vessel,
    outputs: {
      lastDay: output.date({ zh: '最后一天', en: 'last day' }, when(hasNone, none).otherwise(ahead.date())),
      ahead: output.dateTime({ zh: '提前时间届满', en: 'hours ahead run out' }, when(hasNone, none).otherwise(ahead)),
      byEvening: output.condition(
        { zh: `届满晚于${time}，须在最后一天${time}前提出`, en: `after ${time}: apply by ${time} of the last day` },
        when(hasNone, none).otherwise(not(ahead.timeWithin('00:00', time))),
      ),
    },
    notes: [
      { zh: '恰在界限上提出的，算及时', en: 'exactly at the limit is in time' },
      {
        zh: `提前两天或更早、当天${time}以后提出的，是否受理文中未写，${time}以前提出最稳妥`,
        en: `whether one made two days ahead or earlier but after ${time} is accepted isn’t stated; by ${time} is safe`,
      },
      {
        zh: '遇特殊情况的，以及天气海况许可时的重点民生领域船舶，随时可以申请，见《引航申请时限》',
        en: 'in an emergency, and for ships of key sectors if weather and sea allow, one applies at any time: “Applying for pilotage in time”',
      },
    ],
  }
})
