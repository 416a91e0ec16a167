import type { Fact } from '../language/expression/facts'
import { allowedFor, limitTexts } from '../language/input/allowed'
import { units } from '../language/values/units'
import { say, type Words } from '../language/values/words'
import { isFraction } from './unit-words'

/** Whether a yes or no may be said as 有 or 无: the fact asks whether there is something. */
export const asksWhetherThereIs = ({ label, question }: Fact): boolean =>
  /^(具|持)?有/.test(label.zh) || /是否(仍|已|又|确|另|还)?(具|持|存)?有(?![效意])|有无|有没有/.test(question.zh)

const written: Partial<Record<Fact['type'], Words>> = {
  integer: { zh: '整数（如 48、5万）', en: 'a whole number such as 48 or 5,000' },
  decimal: { zh: '精确数（如 5,000.5、1.2万）', en: 'an exact number such as 5,000.5' },
  money: { zh: '确切金额（如 5,000,000、500万元）', en: 'an exact amount such as 5,000,000 or 5 million yuan' },
  date: {
    zh: '历法上有的日期，年份在前（如 2023年6月5日、2023/6/5）',
    en: 'a date of the calendar with its year first, such as 2023-06-05 or 2023/6/5',
  },
  month: { zh: '月份，年份在前（如 2023年6月、2023/6）', en: 'a month with its year first, such as 2023-06 or 2023/6' },
  'date-time': {
    zh: '时刻，年份在前（如 2023年6月5日 20:00）',
    en: 'a date with its year first, and a time, such as 2023-06-05 20:00',
  },
  text: { zh: '文字', en: 'a text' },
  dates: { zh: '日期，以分号分开', en: 'dates, with semicolons between' },
  numbers: { zh: '确切数，以分号分开', en: 'exact numbers, with semicolons between' },
}

const SHARE: Words = {
  zh: '百分数或小数（如 3.65%、0.0365）',
  en: 'a percentage or a fraction such as 3.65% or 0.0365',
}

/** What a cell may say for a fact, in both languages: options by their labels. */
export function allowedIn(fact: Fact): Words {
  if (fact.type === 'boolean')
    return asksWhetherThereIs(fact)
      ? { zh: '是或否，也可写有或无', en: 'yes or no' }
      : { zh: '是或否', en: 'yes or no' }
  const words = isFraction(fact) ? SHARE : written[fact.type]
  if (words === undefined) return allowedFor(fact, 'labels')
  return say((language) => {
    const unit =
      'unit' in fact && fact.unit !== undefined ? { zh: fact.unit as string, en: units[fact.unit].en }[language] : ''
    const counted = unit === '' ? [] : [language === 'zh' ? `以${unit}计` : `in ${unit}`]
    return [words[language], ...counted, ...limitTexts(fact, language)].join(language === 'zh' ? '，' : ', ')
  })
}
