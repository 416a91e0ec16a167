import { fairCompetition, procurementBanExtent } from '../data/m18-fair-competition'
import { interpretation, measureText } from '../facts/document'
import { procurement } from '../facts/procurement'
import { all, any, classification, keysOf, not, nothing, question, text, when } from '../language'

const outsideProcurement = {
  zh: '文中写的是政府采购，其他采购或招标文中未写',
  en: 'the text is of government procurement; of other procurement or tendering it says nothing',
} as const

const reach = /* @__PURE__ */ question({
  about: { zh: '是否只管政府采购', en: 'whether the ban is for government procurement alone' },
  because: {
    zh: '禁令紧接在清理政府采购各库之后，同一句话',
    en: 'it shares a sentence with the clean-up of procurement pools',
  },
  options: {
    'government-procurement-only': { zh: '只管政府采购', en: 'government procurement alone' },
    'any-tendering': { zh: '各类招标', en: 'any tendering' },
  },
})

const favouring = /* @__PURE__ */ question({
  about: {
    zh: '只优待部分供应商是否算差别待遇',
    en: 'whether favouring some, at nobody’s cost, is a difference',
  },
  because: {
    zh: '差别待遇与歧视性待遇并列，前者不以不利为条件',
    en: 'the text sets a difference beside discrimination, and so doesn’t ask for harm',
  },
  options: {
    'favour-counts': { zh: '算', en: 'it is' },
    'harm-only': { zh: '只有使人不利才算', en: 'only what puts somebody at a disadvantage' },
  },
})

/**
 * Whether a condition put to suppliers may not decide the award (不得与中标结果挂钩).
 *
 * @example
 * prohibitedAwardLinkage({ isGovernmentProcurement: true, supplierCondition: 'local-branch',
 *   conditionEffect: 'scoring' }).class // 'prohibited'
 */
export const prohibitedAwardLinkage = classification('m18.prohibited-award-linkage', () => {
  const [negativeList] = fairCompetition.negativeList
  const { conditionEffect, isGovernmentProcurement, supplierCondition } = procurement
  const isBarred = any(
    supplierCondition.oneOf(keysOf(fairCompetition.prohibitedLinkages)),
    procurement.isOtherConditionProhibited,
  )
  const inProcurement = when(isBarred, text('prohibited')).otherwise(text('not-caught'))
  return {
    title: { zh: '不得与中标结果挂钩的条件', en: 'Conditions that may not decide an award' },
    source: measureText(),
    subject: procurement,
    classes: {
      prohibited: {
        label: { zh: '禁止', en: 'prohibited' },
        consequence: {
          zh: `不得与中标结果挂钩；属政府采购的，由市财政局列入${negativeList.label.zh}并予纠正`,
          en: `may not decide the award; in government procurement the Municipal Finance Bureau puts it on the ${negativeList.label.en}, and corrects it`,
        },
      },
      'not-caught': {
        label: { zh: '本条未禁止', en: 'not caught by this ban' },
        consequence: {
          zh: '不等于允许：政府采购中的差别待遇、歧视性待遇另受禁止',
          en: 'which isn’t leave to do it: unequal treatment in government procurement is barred by itself',
        },
      },
    },
    by: when(conditionEffect.is('none'), text('not-caught')).otherwise(
      reach.read({
        'government-procurement-only': when(isGovernmentProcurement, inProcurement).otherwise(
          nothing(outsideProcurement),
        ),
        'any-tendering': inProcurement,
      }),
    ),
    discrepancies: [procurementBanExtent],
    notes: [
      {
        zh: '作资格条件、评分因素或同等优先，都算与中标结果挂钩',
        en: 'a qualification, a factor in scoring and a tie-break are all links with the award',
      },
      {
        zh: '“采购本地供应商”不论要求投标人还是采购人向本地供应商采购',
        en: 'buying from local suppliers is barred whether bidder or purchaser is to do it',
      },
      {
        zh: '四项以“等”收尾，其他条件由市财政局判断',
        en: 'the list of four is left open, so another condition is judged',
      },
    ],
  }
})

/**
 * Whether treating suppliers differently is prohibited in government procurement (差别待遇、歧视性待遇).
 *
 * @example
 * procurementDiscrimination({ isGovernmentProcurement: true, treatmentGround: 'ownership',
 *   supplierTreatment: 'favour' }).class // 'prohibited'
 */
export const procurementDiscrimination = classification('m18.procurement-discrimination', () => {
  const [negativeList] = fairCompetition.negativeList
  const { isGovernmentProcurement, supplierTreatment, treatmentGround } = procurement
  const isDifferent = favouring.read({
    'favour-counts': supplierTreatment.oneOf(['favour', 'disadvantage']),
    'harm-only': supplierTreatment.is('disadvantage'),
  })
  const isOnBarredGround = any(
    treatmentGround.oneOf(keysOf(fairCompetition.discriminationGrounds)),
    procurement.isOtherGroundProhibited,
  )
  return {
    title: { zh: '政府采购中的差别待遇', en: 'Unequal treatment in government procurement' },
    source: interpretation('政府采购'),
    subject: procurement,
    classes: {
      prohibited: {
        label: { zh: '禁止', en: 'prohibited' },
        consequence: {
          zh: `由市财政局列入${negativeList.label.zh}并予纠正`,
          en: `the Municipal Finance Bureau puts it on the ${negativeList.label.en}, and corrects it`,
        },
      },
      'not-caught': {
        label: { zh: '本条未禁止', en: 'not caught by this ban' },
        consequence: {
          zh: '不等于允许：本地化条件与中标结果挂钩的另受禁止',
          en: 'which isn’t leave to do it: local conditions that decide the award are barred by themselves',
        },
      },
    },
    by: when(not(isGovernmentProcurement), nothing(outsideProcurement))
      .when(all(isDifferent, isOnBarredGround), text('prohibited'))
      .otherwise(text('not-caught')),
    discrepancies: [procurementBanExtent],
    notes: [
      { zh: '不论是否与中标结果挂钩', en: 'no link with the award is needed' },
      {
        zh: '两项理由以“等”收尾，其他理由由市财政局判断',
        en: 'the list of two is left open, so another ground is judged',
      },
    ],
  }
})
