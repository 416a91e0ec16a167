import { interpretation, measureText } from '../../facts/document'
import { figures, named } from '../../language'

const text = measureText()
const informing = interpretation('执法告知会')
const opening = interpretation('现场启动会')
const warning = interpretation('警示教育会')

/** “三会” (M37): the three meetings of an inspection, who attends, and what is said. */
export const safetyMeetings = figures(37, {
  meetings: named(
    [
      { stage: 'before', label: { zh: '执法告知会', en: 'meeting to inform of the inspection' } },
      { stage: 'during', label: { zh: '现场启动会', en: 'opening meeting on site' } },
      { stage: 'after', label: { zh: '警示教育会', en: 'meeting to learn from cases' } },
    ],
    text,
    'three-meetings',
  ),
  informedAttendees: named(
    [
      {
        label: {
          zh: '所有被查重点企业的主要负责人',
          en: 'the heads of all key enterprises to be inspected',
        },
      },
      { label: { zh: '安全管理人员', en: 'their safety managers' } },
    ],
    informing,
    'meeting-1-who',
  ),
  informedOf: named(
    [
      { label: { zh: '执法检查程序', en: 'how the inspection proceeds' } },
      { label: { zh: '检查方式', en: 'how it is done' } },
      { label: { zh: '检查内容', en: 'what is inspected' } },
      { label: { zh: '处罚依据', en: 'the legal ground of penalties' } },
    ],
    informing,
    'meeting-1-content-interpretation',
  ),
  openingAttendees: named(
    [
      { label: { zh: '企业主要负责人', en: 'the head of the enterprise' } },
      { label: { zh: '安全管理部门负责人', en: 'the head of its safety department' } },
      { label: { zh: '重要岗位员工', en: 'staff in important posts' } },
    ],
    opening,
    'meeting-2-who',
  ),
  openedWith: named(
    [
      { label: { zh: '执法人员组成', en: 'who the inspectors are' } },
      { label: { zh: '现场检查流程', en: 'the course of the inspection on site' } },
      { label: { zh: '现场组资料组检查重点内容', en: 'what the field and document teams focus on' } },
    ],
    opening,
    'meeting-2-content-interpretation',
  ),
  warnedAttendees: named(
    [
      {
        label: {
          zh: '同地区、相同行业领域的企业主要负责人',
          en: 'the heads of enterprises of the same area and sector',
        },
      },
      { label: { zh: '安全管理人员', en: 'their safety managers' } },
    ],
    warning,
    'meeting-3-who',
  ),
})
