import { interpretation, measureText } from '../facts/document'
import { vessel } from '../facts/vessel'
import { discrepancy, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()
const filing = interpretation('办理途径')

/** 试航即出境 (M56): which ships, and what is filed where. */
export const seaTrialExitFigures = figures(56, {
  measureScope: named(optionsOf(vessel.shipCompletion, ['new-built']), text),
  interpretationScope: named(optionsOf(vessel.shipCompletion, ['new-built', 'repaired']), explained),
  documents: named(optionsOf(vessel.exitDocumentsFiled), filing),
  extraPermit: named(optionsOf(vessel.exitFilingItem, ['boarding-permit']), filing),
  windowSite: named([{ label: { zh: '中国国际贸易单一窗口', en: 'China International Trade Single Window' } }], filing),
  permitSite: named(
    [
      {
        label: {
          zh: '国家移民管理局边检行政许可网上窗口',
          en: 'National Immigration Administration: online window for border-inspection permits',
        },
      },
    ],
    filing,
  ),
  approvalMode: named([{ label: { zh: '不见面审批', en: 'approval without meeting' } }], filing),
})

/** The measure is for new ships; the interpretation also admits ships whose repair is complete. */
export const seaTrialRepairedShips = discrepancy('m56.repaired-ships', {
  title: { zh: '维修完成的船舶是否适用', en: 'whether repaired ships are admitted' },
  sides: [
    { place: text, says: { zh: '题目和正文只写新造船舶', en: 'newly built ships alone, in title and text' } },
    { place: explained, says: { zh: '新造的和修竣的都可以', en: 'newly built and repaired ships alike' } },
  ],
})

/** A trial that has ended need not have succeeded. */
export const seaTrialSuccess = discrepancy('m56.trial-success', {
  title: { zh: '试航结束还是成功', en: 'whether the trial must succeed, or only end' },
  sides: [
    { place: text, says: { zh: '以试航结束为准', en: 'once the trial has ended' } },
    { place: explained, says: { zh: '以试航成功为准', en: 'once the trial has succeeded' } },
  ],
})

/** The measure explores what the interpretation offers. */
export const seaTrialExitStatus = discrepancy('m56.exploring-or-available', {
  title: { zh: '尚在探索还是已可办理', en: 'whether it is explored or available' },
  sides: [
    { place: text, says: { zh: '仍在探索', en: 'still being explored' } },
    {
      place: explained,
      says: { zh: '写明对象和途径，按已有手续介绍', en: 'presented as a procedure, with users and ways' },
    },
  ],
})

/** The list of responsible stations is punctuated in two ways. */
export const seaTrialStationList = discrepancy('m56.station-list', {
  title: { zh: '责任单位之间的标点', en: 'punctuation of the responsible stations' },
  sides: [
    {
      place: text,
      says: { zh: '三个边检站以逗号相隔，均为责任单位', en: 'three stations divided by commas; all are responsible' },
    },
  ],
  editorial: true,
})
