import { insolvency, rescueToolsNamed } from '../data/m48-insolvency'
import { debtor } from '../facts/debtor'
import { interpretation, measureText } from '../facts/document'
import { all, any, catalogue, classification, namesOf, not, question } from '../language'

const failed = /* @__PURE__ */ question({
  about: { zh: '有运营价值而救治无效的', en: 'one of operating value whose rescue has failed' },
  because: {
    zh: '救治在先，无效在后：后一状态决定去向',
    en: 'the rescue came first and its failure after; the later state decides',
  },
  options: {
    'failed-rescue-is-over': { zh: '只走清算', en: 'liquidation only' },
    'both-routes-stand': { zh: '两条去向都成立，由法院选', en: 'both routes stand, for the court to choose' },
  },
})

const accepted = /* @__PURE__ */ question({
  about: { zh: '清算是否也须符合破产受理条件', en: 'whether liquidation asks for a bankruptcy case as well' },
  because: {
    zh: '受理条件只写在救治一句里；清算一句没有重复',
    en: 'the conditions stand in the clause on rescue, and that on liquidation doesn’t repeat them',
  },
  options: {
    'conditions-for-rescue-only': { zh: '文中只对救治要求', en: 'as written, for rescue only' },
    'conditions-for-both': { zh: '两者都须符合', en: 'for both' },
  },
})

/**
 * Whether an enterprise in distress is rescued or wound up (破产救治与市场出清): every route whose conditions hold.
 *
 * @returns `classes`, any of `rescue` and `liquidation`; `not-covered` where neither holds; or what is missing
 * @example
 * insolvencyRoute({ meetsBankruptcyConditions: true, hasOperatingValue: true, hasRescueFailed: false,
 *   isUnfitForMarket: false }).classes // ['rescue']
 */
export const insolvencyRoute = classification('m48.insolvency-route', () => {
  const { hasOperatingValue, hasRescueFailed, isUnfitForMarket, meetsBankruptcyConditions } = debtor
  const isWorthRescue = all(meetsBankruptcyConditions, hasOperatingValue)
  const cannotGoOn = any(hasRescueFailed, isUnfitForMarket)
  return {
    title: { zh: '破产救治或清算', en: 'Insolvency: rescue or liquidation' },
    source: interpretation(),
    subject: debtor,
    classes: {
      rescue: {
        label: { zh: '积极救治', en: 'rescue is actively tried' },
        consequence: {
          zh: `以市场化为导向，途径有${namesOf(insolvency.rescueTools).zh}等`,
          en: `by the market’s lights; among the ways: ${namesOf(insolvency.rescueTools).en}`,
        },
        force: 'aims',
      },
      liquidation: { label: { zh: '加快破产清算', en: 'bankruptcy liquidation, speeded up' } },
    },
    members: {
      rescue: failed.read({
        'failed-rescue-is-over': all(isWorthRescue, not(hasRescueFailed)),
        'both-routes-stand': isWorthRescue,
      }),
      liquidation: accepted.read({
        'conditions-for-rescue-only': cannotGoOn,
        'conditions-for-both': all(meetsBankruptcyConditions, cannotGoOn),
      }),
    },
    none: {
      zh: '文中只有两条去向：符合破产受理条件又有运营价值的救治，救治无效或其他不能适应市场需要的清算；两者都不符合的，文中未写',
      en: 'there are two routes: rescue of one that meets the conditions of a bankruptcy case and has operating value, and liquidation of one whose rescue has failed or that is otherwise unfit for the market; of others nothing is said',
    },
    discrepancies: [rescueToolsNamed],
    notes: [
      {
        zh: '有运营价值又因其他原因不能适应市场的，两句都符合，文中没有先后',
        en: 'one of operating value that is otherwise unfit for the market fits both clauses; the text doesn’t rank them',
      },
      { zh: '“运营价值”没有标准', en: 'there is no test of operating value' },
    ],
  }
})

/**
 * Issues of an insolvency that government and court settle together (府院联动).
 *
 * @returns the issues; `unconfirmed` for another, as the list ends in 等
 * @example
 * governmentCourtCoordination({ insolvencyIssue: 'employees' }).outcome // 'found'
 */
export const governmentCourtCoordination = catalogue('m48.government-court-coordination', () => ({
  title: { zh: '府院联动解决的难点', en: 'Issues that government and court settle together' },
  source: measureText(),
  subject: debtor,
  force: 'aims',
  entries: insolvency.jointIssues,
  lookUp: debtor.insolvencyIssue,
  key: 'key',
  openEnded: true,
  notes: [
    {
      zh: `分工：${insolvency.division.map((one) => one.label.zh).join('；')}`,
      en: `who leads: ${insolvency.division.map((one) => one.label.en).join('; ')}`,
    },
  ],
}))
