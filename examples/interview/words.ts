import type { Language, Missing } from 'haotong'

const words = {
  zh: {
    unit: (unit: string) => `（${unit}）`,
    judge: (judge: string) => `由${judge}认定：结论是什么？`,
    yesNo: '是 / 否',
    day: '例：2023-04-01',
    month: '例：2023-04',
    moment: '例：2023-04-01T20:00',
    several: '可多项，用逗号分开；没有请输 无',
    unknown: '不知道请输 ?',
  },
  en: {
    unit: (unit: string) => ` (${unit})`,
    judge: (judge: string) => `Decided by ${judge}: what did they decide?`,
    yesNo: 'yes / no',
    day: 'such as 2023-04-01',
    month: 'such as 2023-04',
    moment: 'such as 2023-04-01T20:00',
    several: 'several with commas between, or none',
    unknown: '? if you don’t know',
  },
} as const

const hints: Partial<Record<Missing['type'], readonly ('yesNo' | 'day' | 'month' | 'moment' | 'several')[]>> = {
  boolean: ['yesNo'],
  date: ['day'],
  month: ['month'],
  'date-time': ['moment'],
  choices: ['several'],
  dates: ['day', 'several'],
  numbers: ['several'],
}

/** A question as it stands on the screen: with its unit, who judges it, its options by number, and how to answer. */
export function questionText(missing: Missing, language: Language): string {
  const say = words[language]
  const question = missing.question[language]
  const unit = missing.unit?.[language] ?? ''
  const hint = [...(hints[missing.type] ?? []).map((name) => say[name]), say.unknown]
  return [
    question.includes(unit) ? question : `${question}${say.unit(unit)}`,
    ...(missing.judgedBy ? [`  ${say.judge(missing.judgedBy[language])}`] : []),
    ...Object.values(missing.options ?? {}).map((option, index) => `  ${index + 1}  ${option[language]}`),
    `  [${hint.join(language === 'zh' ? '；' : '; ')}]`,
  ].join('\n')
}

const YES = /^(y|yes|是|对)$/i
const NO = /^(n|no|否|不是)$/i

const NONE = /^(none|无)$/i

const items = (text: string): string[] => (NONE.test(text) ? [] : text.split(/[,，、]/).map((item) => item.trim()))

/** An option by its number on the screen or by its name. */
const optionOf = (text: string, { options = {} }: Missing): string =>
  (/^\d+$/.test(text) && Object.keys(options)[Number(text) - 1]) || text

/**
 * What a typed line means as an answer: undefined for "I don't know". A line that means nothing is handed on as it is,
 * since haotong says best what it expected.
 */
export function meaningOf(line: string, missing: Missing): unknown {
  const text = line.trim()
  if (text === '?' || text === '？') return undefined
  switch (missing.type) {
    case 'boolean':
      return YES.test(text) ? true : NO.test(text) ? false : text
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text
    case 'choice':
      return optionOf(text, missing)
    case 'choices':
      return items(text).map((item) => optionOf(item, missing))
    case 'dates':
    case 'numbers':
      return items(text)
    default:
      return text
  }
}
