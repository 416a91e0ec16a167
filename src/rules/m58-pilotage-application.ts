import { pilotage, pilotageLiquefiedGas } from '../data/m58-pilotage'
import { interpretation } from '../facts/document'
import { vessel } from '../facts/vessel'
import { all, any, called, classification, keysOf, not, nothing, question, quoting, text, when } from '../language'

const appliedAt = vessel.pilotageAppliedAt
const requestedAt = vessel.pilotageRequestedAt
const shipCargo = vessel.shipCargo
const MIDNIGHT = '00:00'

const latestTime = /* @__PURE__ */ question({
  about: { zh: '20:00是哪一天的最晚时间', en: 'of which day 20:00 is the latest time' },
  because: {
    zh: '文中没有写明；两种理解结果不同的，不作答',
    en: 'the text doesn’t say, and where the two ways part nothing is answered for it',
  },
  options: {
    'text-silent': { zh: '结果不同的，文中未写', en: 'where they part the text is silent' },
    'every-day': { zh: '申请当天，无论提前几天', en: 'the day of applying, however early' },
    'day-before': { zh: '引航前一天', en: 'the day before the pilotage' },
  },
})

const liquefiedGas = /* @__PURE__ */ question({
  about: { zh: 'LNG是否属“液化气”', en: 'whether LNG is the liquefied gas meant' },
  because: {
    zh: '别处另写LNG，是否同指未写，由引航站答复',
    en: 'LNG is named apart elsewhere, so the pilot station is to answer',
  },
  options: {
    'lng-unsettled': { zh: '由引航站定', en: 'the pilot station says' },
    'lng-included': { zh: '属液化气', en: 'it is' },
  },
})

/** How an application of a ship with a special need stands: the stated hours ahead, and not too late in the day. */
function timeliness() {
  const [latest] = pilotage.latestApplicationTime
  const byEvening = called(
    { zh: `不晚于${latest.time}提出`, en: `made no later than ${latest.time}` },
    appliedAt.timeWithin(MIDNIGHT, latest.time),
  )
  const isDaysAhead = called(
    { zh: '提前两天或更早', en: 'two days ahead or earlier' },
    appliedAt.date().before(requestedAt.date().minusDays(1)),
  )
  const isAhead = called(
    { zh: '提前足够时间', en: 'early enough' },
    appliedAt.hoursUntil(requestedAt).atLeast(pilotage.newLeadHours),
    { zh: '提前时间不足', en: 'not early enough' },
  )
  return when(not(isAhead), text('too-late'))
    .when(byEvening, text('in-time'))
    .when(
      isDaysAhead,
      latestTime.read({
        'text-silent': nothing({
          zh: `提前两天或更早、但在当天${latest.time}以后提出的，是否受理文中未写，须问引航站`,
          en: `made two days ahead or earlier, but after ${latest.time}: whether it is accepted isn’t in the text, and the pilot station has to be asked`,
        }),
        'every-day': text('too-late'),
        'day-before': text('in-time'),
      }),
    )
    .otherwise(text('too-late'))
}

/** A ship of a key sector of livelihood: by its cargo, or by the pilot station's word. */
function isLivelihoodShip() {
  const named = shipCargo.oneOf(keysOf(pilotage.anyTimeCargoes))
  const other = vessel.isOtherLivelihoodShip
  return called(
    { zh: '重点民生领域船舶', en: 'a ship of a key sector of livelihood' },
    liquefiedGas.read({
      'lng-unsettled': any(named, other),
      'lng-included': any(named, shipCargo.is('lng'), other),
    }),
  )
}

/**
 * Whether an application for pilotage is in time (引航申请时限).
 *
 * @returns the class `emergency`, `any-time`, `in-time` or `too-late`; none, with the reason, for an ordinary ship
 * @example
 * pilotageApplicationDeadline({ pilotageEmergency: 'none', shipCargo: 'grain', isOtherLivelihoodShip: false,
 *   hasSpecialPilotageNeed: true, pilotageAppliedAt: '2023-06-01T18:00', pilotageRequestedAt: '2023-06-02T17:00' }).class // 'too-late'
 */
export const pilotageApplicationDeadline = classification('m58.pilotage-application-deadline', () => {
  const emergency = vessel.pilotageEmergency
  const treatment = pilotage.anyTimeTreatment.map((one) => one.label)
  const [latest] = pilotage.latestApplicationTime
  const ofLivelihood = isLivelihoodShip()
  return {
    title: { zh: '引航申请时限', en: 'Applying for pilotage in time' },
    source: interpretation('（1）'),
    subject: vessel,
    classes: {
      emergency: {
        label: { zh: '特殊情况', en: 'emergency' },
        consequence: {
          zh: `船方或代理人可用${pilotage.emergencyChannels.map((one) => one.label.zh).join('或')}随时申请`,
          en: `the ship or its agent may apply at any time by ${pilotage.emergencyChannels.map((one) => one.label.en).join(' or ')}`,
        },
        force: 'may',
      },
      'any-time': {
        label: { zh: '不限时间', en: 'at any time' },
        consequence: {
          zh: treatment.map((one) => one.zh).join('、'),
          en: treatment.map((one) => one.en).join(', '),
        },
      },
      'in-time': { label: { zh: '及时', en: 'in time' } },
      'too-late': {
        label: { zh: '过晚', en: 'too late' },
        consequence: quoting(
          {
            zh: `须在要求引航时间前至少{newLeadHours}、且不晚于${latest.time}提出；错过的怎样处理，文中未写`,
            en: `it is to be made at least {newLeadHours} before pilotage is wanted, and no later than ${latest.time}; what follows from missing it isn’t stated`,
          },
          pilotage,
        ),
      },
    },
    by: when(
      when(emergency.is('other'), vessel.isOtherSituationEmergency).otherwise(
        emergency.oneOf(keysOf(pilotage.emergencies)),
      ),
      text('emergency'),
    )
      .when(all(ofLivelihood, vessel.doWeatherAndSeaAllow), text('any-time'))
      .when(vessel.hasSpecialPilotageNeed, timeliness())
      .when(
        ofLivelihood,
        nothing({
          zh: '重点民生领域船舶只在天气海况许可时随时受理；天气海况不许可又没有特殊引航需求的，文中没有写申请时限',
          en: 'ships of key sectors are accepted at any time only if weather and sea allow; where they don’t, and without a special need, the text states no time',
        }),
      )
      .otherwise(
        nothing({
          zh: '没有特殊引航需求的船舶，文中没有写申请时限',
          en: 'for ships without a special need of pilotage the text states no time',
        }),
      ),
    discrepancies: [pilotageLiquefiedGas],
    notes: [
      { zh: '恰在界限上提出的，算及时', en: 'exactly at the limit is in time' },
      {
        zh: '最迟何时提出、怎样提出，见《最迟何时申请引航》《引航申请方式》',
        en: 'by when and how to apply: “Pilotage: by when to apply” and “How to apply for pilotage”',
      },
      quoting(
        {
          zh: '提前时间与最晚时间须同时满足；原来的提前{oldLeadHours}不再适用',
          en: 'both the hours ahead and the latest time must be kept; the former {oldLeadHours} no longer apply',
        },
        pilotage,
      ),
      {
        zh: '所列货物和特殊情况之后有“等”，其他由引航站认定；什么是特殊引航需求文中未写',
        en: 'cargoes and emergencies are examples, and the pilot station says on others; a special need isn’t defined',
      },
    ],
  }
})
