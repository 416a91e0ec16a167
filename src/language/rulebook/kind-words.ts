import type { Kind } from '../expression/account'
import type { Words } from '../values/words'

/** What each kind of provision is called. */
export const kindWords: Readonly<Record<Kind, Words>> = {
  eligibility: { zh: '资格', en: 'eligibility' },
  classification: { zh: '分类', en: 'classification' },
  calculator: { zh: '计算', en: 'calculator' },
  target: { zh: '目标', en: 'target' },
  catalogue: { zh: '目录', en: 'catalogue' },
}
