import type { Fact, OptionLabels } from '../expression/facts'
import { type Limits, limitsOf } from '../expression/limits'
import { numberComparisons } from '../expression/text'
import { type Language, say, type Words } from '../values/words'

/** What may be given for a fact, in words; its options by key and label, or by label alone. */
export function allowedFor(fact: Fact, options: 'keys' | 'labels' = 'keys'): Words {
  const names: Record<Fact['type'], Words> = {
    boolean: { zh: 'true 或 false', en: 'true or false' },
    integer: { zh: '整数', en: 'a whole number' },
    decimal: {
      zh: '精确数（十进制文本、Decimal 或安全整数）',
      en: 'an exact number (decimal text, Decimal or safe integer)',
    },
    money: {
      zh: '金额（元：十进制文本、Decimal 或安全整数）',
      en: 'an amount in yuan (decimal text, Decimal or safe integer)',
    },
    date: { zh: '日期（如 2023-04-01）', en: 'a date such as 2023-04-01' },
    month: { zh: '月份（如 2023-04）', en: 'a month such as 2023-04' },
    'date-time': { zh: '时刻（如 2023-04-01T20:00）', en: 'a date-time such as 2023-04-01T20:00' },
    text: { zh: '非空文本', en: 'a text that isn’t empty' },
    dates: { zh: '日期列表', en: 'a list of dates' },
    numbers: { zh: '精确数列表', en: 'a list of exact numbers' },
    choice: { zh: '选项之一：', en: 'one of: ' },
    choices: { zh: '选项列表，可选：', en: 'a list of some of: ' },
  }
  return say((language) => {
    const name = names[fact.type][language]
    if ('options' in fact) return `${name}${optionTexts(fact.options, language, options).join(SEPARATOR[language])}`
    return [name, ...limitTexts(fact, language)].join(COMMA[language])
  })
}

const COMMA: Words = { zh: '，', en: ', ' }
const SEPARATOR: Words = { zh: '；', en: '; ' }

const optionTexts = (options: OptionLabels, language: Language, how: 'keys' | 'labels'): string[] =>
  Object.entries(options).map(([key, label]) =>
    how === 'labels' ? label[language] : language === 'zh' ? `${key}（${label.zh}）` : `${key} (${label.en})`,
  )

export const limitTexts = (fact: Fact, language: Language): string[] =>
  Object.entries(limitsOf(fact)).map(([how, limit]) => `${numberComparisons[how as keyof Limits][language]} ${limit}`)
