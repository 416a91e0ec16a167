import type { Words } from '../values/words'

/* The few words of the tree's own: what stands over several lines. */

export const heads: Record<'all' | 'any', Words> = {
  all: { zh: '全部满足', en: 'all of these' },
  any: { zh: '满足其一', en: 'one of these' },
}
/** What stands for conditions of a case that are set out below it. */
export const holding: Record<'one' | 'all' | 'any', Words> = {
  one: { zh: '满足以下条件', en: 'this holds' },
  all: { zh: '以下全部满足', en: 'all of these hold' },
  any: { zh: '以下满足其一', en: 'one of these holds' },
}
export const byCase: Words = { zh: '分情形', en: 'by case' }
/** For a goal that under the readings asked has nothing to count, whatever the facts. */
export const neverApplies: Words = Object.freeze({ zh: '此读法下不适用', en: 'not applicable under this reading' })
/** For an output that is nothing but a fact. */
export const asGivenWords: Words = { zh: '按所给的事实', en: 'as given' }

/** Words behind a name; a name that a condition begins with isn't said twice. */
export const headNamed = (label: Words | undefined, { zh, en }: Words, isCondition = true): Words =>
  label === undefined
    ? { zh, en }
    : {
        zh: isCondition && zh.startsWith(label.zh) ? zh : `${label.zh}：${zh}`,
        en: isCondition && en.startsWith(`${label.en} `) ? en : `${label.en}: ${en}`,
      }

/** Words that begin with a verb: an English clause wants somebody who does it. */
const VERB = /^(has|does|[a-z]+[^su]s (?=(an?|the|its|no) ))/
export const onlyIfWords = ({ zh, en }: Words): Words => ({ zh: `若${zh}`, en: `if ${en.replace(VERB, 'it $1')}` })
export const otherwise: Words = { zh: '否则', en: 'otherwise' }
export const inThatCase: Words = { zh: '则', en: 'then' }
/** A table's row: its conditions and its result. */
export const row = (when: Words, yields: Words): Words => ({
  zh: `${when.zh} → ${yields.zh}`,
  en: `${when.en} → ${yields.en}`,
})

/** What a table is asked by. */
export const askedBy = (label: Words | undefined, by: Words): Words =>
  label === undefined
    ? { zh: `按${by.zh}`, en: `by ${by.en}` }
    : { zh: `${label.zh}（按${by.zh}）`, en: `${label.en}, by ${by.en}` }

export const sumOf = (count: number): Words => ({ zh: `以下${count}项之和`, en: `the sum of these ${count}` })

/** The longest that a line may be where it can be set out in parts. */
const LONGEST = 120
/** The longest that a line may be where there is nothing to set out. */
const TOLERABLE = 160
export const isTolerable = ({ zh, en }: Words): boolean => zh.length <= TOLERABLE && en.length <= TOLERABLE
export const fits = ({ zh, en }: Words): boolean => zh.length <= LONGEST && en.length <= LONGEST
