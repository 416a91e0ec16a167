import { interpretation, measureText } from '../../facts/document'
import { discrepancy } from '../../language'

const text = measureText()

/** After every inspection, or after some. */
export const warningMeetingScope = discrepancy('m37.warning-meeting-scope', {
  title: { zh: '警示教育会是否每次都开', en: 'whether every inspection is followed by a meeting' },
  sides: [
    { place: text, says: { zh: '执法后召开，没有限定', en: 'held after enforcement, without a limit' } },
    {
      place: interpretation('警示教育会'),
      says: { zh: '对部分重点企业检查后召开', en: 'held after some key enterprises are inspected' },
    },
  ],
})

/** What is said at the first two meetings differs between measure and interpretation. */
export const meetingContents = discrepancy('m37.meeting-contents', {
  title: { zh: '前两个会讲什么', en: 'what is said at the first two meetings' },
  sides: [
    {
      place: text,
      says: { zh: '告知会：程序、内容、处罚依据', en: 'first: procedure, subject and ground of penalties' },
    },
    {
      place: interpretation('执法告知会'),
      says: { zh: '告知会：另有检查方式', en: 'first: the manner of inspection besides' },
    },
    { place: text, says: { zh: '启动会：目的、人员组成、内容', en: 'second: purpose, inspectors and subject' } },
    {
      place: interpretation('现场启动会'),
      says: { zh: '启动会：没有目的，另有现场流程', en: 'second: no purpose, but the course on site' },
    },
  ],
  arithmetic: {
    zh: '告知会3项对4项；启动会3项对3项，只有两项相同',
    en: 'first: 3 against 4; second: 3 against 3, two of them the same',
  },
})

/** Two lists of five sectors, which are near each other and not the same. */
export const safetySectorLists = discrepancy('m37.sector-lists', {
  title: { zh: '两份五个领域的名单', en: 'two lists of five sectors' },
  sides: [
    {
      place: interpretation('重点执法事项清单'),
      says: {
        zh: '危险化学品、烟花爆竹、金属冶炼、粉尘涉爆、液氨制冷',
        en: 'hazardous chemicals, fireworks, metal smelting, explosive dust, liquid-ammonia refrigeration',
      },
    },
    {
      place: interpretation('线上监测预警'),
      says: {
        zh: '金属熔融、粉尘涉爆、危险化学品使用、有限空间作业、涉氨制冷',
        en: 'molten metal, explosive dust, use of hazardous chemicals, confined spaces, refrigeration with ammonia',
      },
    },
  ],
  arithmetic: { zh: '5个对5个，只有粉尘涉爆相同', en: '5 against 5, of which explosive dust alone is the same' },
})

/** Names that differ, and a share to be raised that has no figure. */
export const workSafetyWording = discrepancy('m37.wording', {
  title: { zh: '名称与行文', en: 'names and wording' },
  sides: [
    { place: text, says: { zh: '执法事项清单', en: 'a list of enforcement items' } },
    {
      place: interpretation('执法告知会'),
      says: { zh: '《重点执法事项清单》', en: 'the same list, of key enforcement items' },
    },
    {
      place: text,
      says: {
        zh: '线上监测预警；提升线上巡查比例，没有数字',
        en: 'online monitoring and warning, the share of which is to rise by no figure',
      },
    },
    {
      place: interpretation('线上监测预警'),
      says: { zh: '线上预警监测', en: 'the same two words the other way round' },
    },
  ],
  editorial: true,
})
