import {
  seaTrialExitFigures,
  seaTrialExitStatus,
  seaTrialRepairedShips,
  seaTrialStationList,
  seaTrialSuccess,
} from '../data/m56-sea-trial-exit'
import { interpretation } from '../facts/document'
import { vessel } from '../facts/vessel'
import {
  all,
  any,
  catalogue,
  classification,
  covered,
  eligibility,
  keysOf,
  not,
  question,
  text,
  when,
} from '../language'

const repaired = /* @__PURE__ */ question({
  about: { zh: '维修完成的船舶', en: 'ships whose repair is complete' },
  because: {
    zh: '解读两处都把修竣船舶写入适用范围，措施只是没有提到',
    en: 'the interpretation admits them in two places; the measure is only silent',
  },
  options: {
    'repaired-too': { zh: '与新造船舶一样适用', en: 'admitted like new ones' },
    'new-built-only': { zh: '只限新造船舶', en: 'new ones only' },
  },
})

const trialEnd = /* @__PURE__ */ question({
  about: { zh: '试航应当成功还是结束即可', en: 'whether the trial must succeed' },
  because: {
    zh: '允许不回码头直接出境的那句话写的是试航成功后；试航不成功，能否直接出境没有写明',
    en: 'the sentence that lets a ship leave without returning speaks of a trial that succeeded; of one that failed it promises nothing',
  },
  options: { success: { zh: '须成功', en: 'it must' }, end: { zh: '结束即可', en: 'it need only have ended' } },
})

/**
 * Whether a ship may leave the country straight after its sea trial (试航即出境), without returning to the berth.
 *
 * @example
 * seaTrialExit({ shipCompletion: 'new-built', isOnInternationalVoyages: true, isFromNantongPortYard: true,
 *   isExitClearedBeforeTrial: false }).outcome // 'ineligible'
 */
export const seaTrialExit = eligibility('m56.sea-trial-exit', () => {
  const cleared = all(vessel.isReadyForDelivery, vessel.isExitClearedBeforeTrial)
  return {
    title: { zh: '试航即出境适用条件', en: 'Leaving straight after the sea trial: which ships' },
    source: interpretation(),
    subject: vessel,
    force: 'aims',
    covers: [
      covered(
        repaired.read({
          'repaired-too': vessel.shipCompletion.oneOf(keysOf(seaTrialExitFigures.interpretationScope)),
          'new-built-only': vessel.shipCompletion.oneOf(keysOf(seaTrialExitFigures.measureScope)),
        }),
        {
          zh: '写的是新造的船舶，解读加上维修完成的；按所取的读法，这艘船文中未写',
          en: 'it is written of newly built ships, and by the interpretation of repaired ones; by the reading taken nothing is said of this ship',
        },
      ),
      covered(vessel.isOnInternationalVoyages, {
        zh: '写的是国际航行船舶；其他船舶文中未写',
        en: 'it is written of ships for international voyages; nothing is said of others',
      }),
      covered(vessel.isFromNantongPortYard, {
        zh: '写的是南通水运口岸辖区造船、修船企业的船舶；其他企业的文中未写',
        en: 'it is written of ships of yards in the area of the Nantong waterway port; nothing is said of other yards',
      }),
      covered(
        trialEnd.read({ success: vessel.seaTrialState.noneOf(['ended-without-success']), end: all() }),
        {
          zh: '措施写试航结束，解读写试航成功；按所取的读法，结束而未成功的，文中未写',
          en: 'the measure has the trial end, the interpretation succeed; by the reading taken nothing is said of one that ended without success',
        },
        { unless: not(cleared) },
      ),
    ],
    when: all(
      cleared,
      trialEnd.read({
        success: vessel.seaTrialState.is('succeeded'),
        end: vessel.seaTrialState.oneOf(['succeeded', 'ended-without-success']),
      }),
    ),
    gives: {
      zh: '试航后直接出境，不必返回码头（港口）重新办理通关手续',
      en: 'leaving the country straight after the sea trial, without returning to the berth (the port) to be cleared again',
    },
    leadsTo: ['m56.sea-trial-exit-filing', 'm56.sea-trial-exit-filing-complete'],
    discrepancies: [seaTrialRepairedShips, seaTrialSuccess, seaTrialExitStatus, seaTrialStationList],
    notes: [
      {
        zh: '哪些情形算“具备交付条件”、由谁认定，文中未写',
        en: 'what makes a ship ready for delivery, and who says so, is not stated',
      },
      {
        zh: '手续在试航前办，试航成功后直接出境；试航前要办齐什么，见《试航出境申报事项与窗口》',
        en: 'formalities come before the trial, and the ship leaves once it has succeeded; what is to be filed before it: see “Leaving after the sea trial: what to file where”',
      },
      {
        zh: '措施写的是探索实现；解读按已有手续介绍',
        en: 'the measure only explores it; the interpretation presents it as a procedure',
      },
    ],
  }
})

/**
 * What is filed for the exit before the sea trial, and where (试航出境申报).
 *
 * @returns the entries, each with `fileAt`, the online window; `not-listed` for another item
 * @example
 * seaTrialExitFiling({ exitFilingItem: 'crew-list' }).entries[0].fileAt.zh // '中国国际贸易单一窗口'
 */
export const seaTrialExitFiling = catalogue('m56.sea-trial-exit-filing', () => {
  const { documents, extraPermit, approvalMode, permitSite, windowSite } = seaTrialExitFigures
  const filedAt = (items: typeof documents | typeof extraPermit, [site]: typeof windowSite | typeof permitSite) =>
    items.map((item) => ({ ...item, fileAt: site.label }))
  const [mode] = approvalMode
  return {
    title: { zh: '试航出境申报事项与窗口', en: 'Leaving after the sea trial: what to file where' },
    source: interpretation('办理途径'),
    subject: vessel,
    entries: [...filedAt(documents, windowSite), ...filedAt(extraPermit, permitSite)],
    lookUp: vessel.exitFilingItem,
    key: 'key',
    discrepancies: [seaTrialExitStatus],
    notes: [
      { zh: `全部网上办理，${mode.label.zh}`, en: `all of it online, ${mode.label.en}` },
      { zh: '许可证件为随船试航人员办理', en: 'the permit is for trial personnel on board' },
    ],
  }
})

/**
 * Whether the exit filing for a sea trial is complete (试航出境申报齐备).
 *
 * @example
 * seaTrialExitFilingComplete({ exitDocumentsFiled: ['crew-list'] }).class // 'incomplete'
 */
export const seaTrialExitFilingComplete = classification('m56.sea-trial-exit-filing-complete', () => ({
  title: { zh: '试航出境申报是否齐备', en: 'Leaving after the sea trial: is the filing complete' },
  source: interpretation('办理途径'),
  subject: vessel,
  classes: {
    complete: {
      label: { zh: '齐备', en: 'complete' },
      consequence: { zh: '在网上不见面审批', en: 'it is decided online, without meeting' },
    },
    incomplete: {
      label: { zh: '不齐备', en: 'incomplete' },
      consequence: {
        zh: '还缺单一窗口的材料，或随船试航人员的登轮许可',
        en: 'a document on the single window, or a permit of the trial personnel, is still to come',
      },
    },
  },
  by: when(
    all(
      vessel.exitDocumentsFiled.includesAll(keysOf(seaTrialExitFigures.documents)),
      any(not(vessel.hasTrialPersonnel), vessel.trialPersonnelHavePermits),
    ),
    text('complete'),
  ).otherwise(text('incomplete')),
  discrepancies: [seaTrialExitStatus],
  notes: [
    {
      zh: '没有随船试航人员时，许可证件不需要；人员名单文中没有例外，仍计入',
      en: 'without trial personnel no permit is needed; the text makes no exception for their list, so it still counts',
    },
    {
      zh: '许可证件名为“外国船舶”，中国籍船舶是否需要文中未写，一律要求',
      en: 'the permit is named for foreign ships; whether one of Chinese flag needs it is not stated, so it is always asked for',
    },
  ],
}))
