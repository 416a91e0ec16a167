import { frozen } from '../../language/values/frozen'
import type { Chapter } from './measure'

/** The six chapters, in the document's order. */
export const chapters: readonly Chapter[] = frozen([
  { number: 1, title: { zh: '营造综合更优的政策环境', en: 'A better policy environment' } },
  { number: 2, title: { zh: '营造公平有序的市场环境', en: 'A fair and orderly market environment' } },
  {
    number: 3,
    title: { zh: '营造高效便捷的政务环境', en: 'An efficient and convenient government-service environment' },
  },
  { number: 4, title: { zh: '营造公正透明的法治环境', en: 'A just and transparent legal environment' } },
  { number: 5, title: { zh: '营造包容合作的开放环境', en: 'An inclusive and cooperative open environment' } },
  { number: 6, title: { zh: '营造亲商安商的人文环境', en: 'A humane environment that welcomes business' } },
])
