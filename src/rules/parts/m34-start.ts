import { taxServices } from '../../data/m34-tax-spring-breeze'
import { all, asOf, question } from '../../language'

/** Whether the day binds an item that comes after the change of registration. */
const startOfOtherItems = /* @__PURE__ */ question({
  about: { zh: '起始日是否也管变更登记以外的各项', en: 'whether the starting day also binds the other items' },
  because: {
    zh: '日期只在变更登记一句之首，其后各项另起句',
    en: 'the day heads the sentence on changes of registration; the other items have sentences of their own',
  },
  options: {
    'first-item-only': { zh: '只管变更登记', en: 'the change of registration only' },
    'whole-measure': { zh: '管各项', en: 'every item' },
  },
})

/** Whether an item other than the change of registration has begun. */
export const otherItemsHaveBegun = () =>
  startOfOtherItems.read({ 'first-item-only': all(), 'whole-measure': asOf().onOrAfter(taxServices.effectiveFrom) })

/** Why nothing is said before that. */
export const notBegun = {
  zh: '按此读法，各项自起始日起，之前文中未写',
  en: 'read so, every item begins on the starting day; nothing is said of the time before',
} as const
