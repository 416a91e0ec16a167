import { workerCare } from '../data/m65-worker-care'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { all, classification, not, question, text, when } from '../language'

const closing = /* @__PURE__ */ question({
  about: { zh: '21:00整是否接听', en: 'whether a call at 21:00 itself is answered' },
  because: {
    zh: '时段含首尾；打一个电话没有损失',
    en: 'a stretch of time includes its ends, and a call costs nothing',
  },
  options: {
    'nine-included': { zh: '含21:00', en: '21:00 included' },
    'before-nine': { zh: '21:00之前', en: 'before 21:00' },
  },
})

/**
 * Whether the counselling hotline (心理咨询热线) is answered at a time: every day, and free.
 *
 * @returns the class `answered`, with the numbers, or `closed`
 * @example
 * counsellingHotline({ hotlineCalledAt: '2023-06-03T21:01' }).class // 'closed'
 */
export const counsellingHotline = classification('m65.counselling-hotline', () => {
  const { hotlineHours, hotlinePhones } = workerCare
  const [opens, closes] = hotlineHours
  const { hotlineCalledAt } = person
  const numbers = hotlinePhones.map(({ label }) => label)
  const upToNine = hotlineCalledAt.timeWithin(opens.time, closes.time)
  return {
    title: { zh: '心理咨询热线接听时间', en: 'Counselling hotline: when it is answered' },
    source: interpretation('职工心理健康'),
    subject: person,
    classes: {
      answered: {
        label: { zh: '有人接听', en: 'answered' },
        consequence: {
          zh: `免费，拨${numbers.map(({ zh }) => zh).join('或')}`,
          en: `free of charge: ${numbers.map(({ en }) => en).join(' or ')}`,
        },
      },
      closed: {
        label: { zh: '不在接听时间', en: 'closed' },
        consequence: {
          zh: `每天${opens.label.zh}至${closes.label.zh}接听`,
          en: `answered every day from ${opens.label.en} to ${closes.label.en}`,
        },
      },
    },
    by: when(
      closing.read({
        'nine-included': upToNine,
        'before-nine': all(upToNine, not(hotlineCalledAt.timeWithin(closes.time, closes.time))),
      }),
      text('answered'),
    ).otherwise(text('closed')),
    notes: [
      { zh: '“每天”含周末和节假日', en: 'every day means weekends and holidays too' },
      {
        zh: '热线面向职工；是否限工会会员，文中未写',
        en: 'the line is for workers; whether only for union members isn’t said',
      },
    ],
  }
})
