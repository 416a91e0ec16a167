import { workSafetyEnforcement } from '../data/m37-work-safety-enforcement'
import { meetingContents, warningMeetingScope, workSafetyWording } from '../data/parts/m37-discrepancies'
import { safetyMeetings } from '../data/parts/m37-safety-meetings'
import { interpretation } from '../facts/document'
import { workSafety } from '../facts/work-safety'
import { all, catalogue, covered, eligibility, keysOf, not, question } from '../language'

const tackled = /* @__PURE__ */ question({
  about: { zh: '整改是否须在检查之前', en: 'whether it must be tackled before the inspection' },
  because: {
    zh: '这句话写在检查前企业自查的一段；检查中发现后才整改的，文中未写，并非不免',
    en: 'the sentence stands where the enterprise checks itself ahead of the inspection; of what is put right only then the text says nothing, and doesn’t refuse it',
  },
  options: {
    'before-inspection': { zh: '检查之前', en: 'before the inspection' },
    'at-any-time': { zh: '检查中发现后整改的也可', en: 'also what is put right once inspectors found it' },
  },
})

/**
 * Which meeting belongs to which stage of an inspection (执法告知会、现场启动会、警示教育会).
 *
 * @returns the entries, each with `when`, who `attend` and what the meeting is `about`; the first with the list that it `handsOver`
 * @example
 * enforcementMeetings({ inspectionStage: 'before' }).entries[0].label.zh // '执法告知会'
 */
export const enforcementMeetings = catalogue('m37.enforcement-meetings', () => {
  const [informing, opening, warning] = safetyMeetings.meetings
  const [keyItems] = workSafetyEnforcement.itemLists
  return {
    title: { zh: '安全生产执法“三会”', en: 'Work-safety inspections: the three meetings' },
    source: interpretation('具体做法'),
    subject: workSafety,
    entries: [
      {
        ...informing,
        when: { zh: '年度计划确定后、检查前', en: 'once the year’s plan is fixed, before any inspection' },
        attend: safetyMeetings.informedAttendees,
        about: safetyMeetings.informedOf,
        handsOver: keyItems.label,
      },
      {
        ...opening,
        when: { zh: '检查开始时，在被检查企业', en: 'first thing of the inspection, at the enterprise' },
        attend: safetyMeetings.openingAttendees,
        about: safetyMeetings.openedWith,
      },
      {
        ...warning,
        when: { zh: '部分重点企业检查后', en: 'after some key enterprises are inspected' },
        attend: safetyMeetings.warnedAttendees,
        about: [{ label: { zh: '共性问题与典型案例', en: 'common problems and typical cases' } }],
      },
    ],
    lookUp: workSafety.inspectionStage,
    key: 'stage',
    discrepancies: [warningMeetingScope, meetingContents, workSafetyWording],
    notes: [
      { zh: '适用于全市重点企业', en: 'for the key enterprises of the city' },
      {
        zh: '告知会后企业先对照清单排查，形成问题清单、制定整改方案；整改可否免罚见《自查自纠可免予处罚》',
        en: 'after the first the enterprise checks itself by the list and plans what to put right: “Problems tackled by the enterprise: exemption from a penalty”',
      },
      {
        zh: '启动会后按清单检查，推行说理式执法，并现场提供法律答疑、安全咨询和整改援助',
        en: 'after the second it is inspected by the list, with reasons given, questions of law answered, and advice and help on site',
      },
      {
        zh: '警示教育会不是每次检查都开；参会人员与内容的名单多以“等”收尾',
        en: 'not every inspection is followed by the third; who attends and what is said is mostly left open',
      },
    ],
  }
})

/**
 * Whether a problem that the enterprise found and tackled itself may be exempted from a penalty (自查自纠免予处罚).
 *
 * @returns the verdict; `eligible` with `force: 'may'` means open to be granted
 * @example
 * selfRectificationExemption({ isKeySafetyEnterprise: true, problemState: 'rectified',
 *   wasHandledBeforeInspection: true }).force // 'may'
 */
export const selfRectificationExemption = eligibility('m37.self-rectification-exemption', () => {
  const isHandled = workSafety.problemState.oneOf(keysOf(workSafetyEnforcement.selfRectifiedMayBeExempt))
  return {
    title: { zh: '自查自纠可免予处罚', en: 'Problems tackled by the enterprise: exemption from a penalty' },
    source: interpretation('执法告知会'),
    subject: workSafety,
    force: 'may',
    covers: [
      covered(workSafety.isKeySafetyEnterprise, {
        zh: '适用范围为全市重点企业，其他企业文中未写',
        en: 'the method is for the key enterprises of the city; of others the text says nothing',
      }),
      covered(
        tackled.read({
          'before-inspection': workSafety.wasHandledBeforeInspection,
          'at-any-time': all(),
        }),
        {
          zh: '检查开展之后才整改的问题是否免罚，文中未写',
          en: 'whether what is put right only after the inspection began is exempted isn’t stated',
        },
        { unless: not(isHandled) },
      ),
    ],
    when: isHandled,
    gives: {
      zh: '该问题可以免予行政处罚，由执法部门决定',
      en: 'the problem may be exempted from an administrative penalty, as the enforcing department decides',
    },
    leadsTo: ['m37.enforcement-meetings', 'm37.enforcement-item-list', 'm37.key-enforcement-items'],
    notes: [
      {
        zh: '检查尚未开展的，仍可先整改完成，或列入整改计划并开始整改',
        en: 'ahead of the inspection it can still be put right, or be put in the plan and begun',
      },
      {
        zh: '企业对照清单“等”排查，问题不必在清单之内',
        en: 'enterprises check themselves by the list and more, so the problem need not be on it',
      },
    ],
  }
})
