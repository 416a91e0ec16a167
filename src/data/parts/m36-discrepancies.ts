import { interpretation, measureText } from '../../facts/document'
import { discrepancy } from '../../language'

const text = measureText()
const trigger = interpretation('触发式监管')
const criteria = interpretation('轻微违法')

/** Industries and enterprises in the measure, industries alone and as a pilot in the interpretation. */
export const triggerScope = discrepancy('m36.trigger-scope', {
  title: { zh: '“触发式”监管的范围', en: 'where trigger-based supervision applies' },
  sides: [
    { place: text, says: { zh: '非重点监管的行业和企业', en: 'industries and enterprises not under key supervision' } },
    { place: trigger, says: { zh: '非重点行业，且为试点', en: 'industries not under key supervision, as a pilot' } },
  ],
})

/** One criterion serves two lists, one of which is for some fields only. */
export const easingLists = discrepancy('m36.easing-lists', {
  title: { zh: '从轻与减轻合用一个条件', en: 'one criterion for lighter and mitigated penalties' },
  sides: [
    {
      place: text,
      says: {
        zh: '减轻处罚是第三张清单，从轻处罚是广告、商标、计量等的第五张',
        en: 'mitigation is the third list, and lighter penalties the fifth, for advertising, trademarks, metrology and the like',
      },
    },
    {
      place: criteria,
      says: { zh: '同一情形从轻或者减轻，不分领域', en: 'the same case is lighter or mitigated, in any field' },
    },
  ],
})

/** An exemption from a penalty by its name, no penalty at all by its criterion. */
export const exemptionOrNoPenalty = discrepancy('m36.exemption-or-no-penalty', {
  title: { zh: '免予处罚还是不予处罚', en: 'exempted from a penalty, or none imposed' },
  sides: [
    { place: text, says: { zh: '第二张清单名为免予处罚', en: 'the second list is named an exemption' } },
    {
      place: criteria,
      says: {
        zh: '其条件的结果是不予行政处罚，与首违不罚用词相同',
        en: 'its criterion ends in no penalty, the words of the first list too',
      },
    },
    {
      place: interpretation('培训'),
      says: { zh: '全部清单又统称免罚轻罚清单', en: 'all the lists together are named after exemption and lightness' },
    },
  ],
})

/** Names that don't pair, and a sentence that stands in the wrong place. */
export const leniencyWording = discrepancy('m36.wording', {
  title: { zh: '清单名称与行文', en: 'names of the lists, and wording' },
  sides: [
    { place: text, says: { zh: '减轻处罚、从轻处罚两张清单', en: 'two lists: mitigated and lighter' } },
    {
      place: criteria,
      says: { zh: '所评估的规定只有“轻罚”一项', en: 'the provisions that are evaluated have one item for both' },
    },
    {
      place: trigger,
      says: {
        zh: '触发式监管的说明接在第五张清单的冒号之后',
        en: 'trigger-based supervision is explained after the colon of the fifth list',
      },
    },
  ],
  editorial: true,
})
