import { taxServices } from '../../data/m34-tax-spring-breeze'
import { asOf } from '../../language'

/** Whether the measure's day has come, where it is taken to bind every item. */
export const measureHasBegun = () => asOf().onOrAfter(taxServices.effectiveFrom)

/** The open question whether the day binds an item that comes after the change of registration. */
export const startOfOtherItems = {
  about: { zh: '起始日是否也管变更登记以外的各项', en: 'whether the starting day also binds the other items' },
  default: 'first-item-only',
  because: {
    zh: '日期只在变更登记一句之首，其后各项另起句',
    en: 'the day heads the sentence on changes of registration; the other items have sentences of their own',
  },
  options: {
    'first-item-only': { zh: '只管变更登记', en: 'the change of registration only' },
    'whole-measure': { zh: '管各项', en: 'every item' },
  },
}
