import { marketLeniency } from '../data/m36-leniency-lists'
import { easingLists, exemptionOrNoPenalty, leniencyWording } from '../data/parts/m36-discrepancies'
import { measureText } from '../facts/document'
import { violation } from '../facts/violation'
import { catalogue } from '../language'

const everyGround = { zh: '须全部具备', en: 'all of these are needed' }
const anyGround = { zh: '有其一即可', en: 'one of these is enough' }

/**
 * The five leniency lists (五张清单): what each gives, whether that is discretionary, and on which grounds.
 *
 * @returns the entries, each with `consequence`, `force`, its `grounds` and in words whether it `takes` all of them or one;
 *   the fifth with its `fields`, the others with the `provisions` behind them
 * @example
 * leniencyLists({ leniencyList: 'first-violation' }).entries[0].force // 'may'
 */
export const leniencyLists = catalogue('m36.leniency-lists', () => {
  const [firstViolation, noPenalty, mitigated, noCoercion] = marketLeniency.originalFourLists
  const [lighter] = marketLeniency.fifthList
  const [{ label: provisions }] = marketLeniency.evaluatedDocument
  const easing = { grounds: marketLeniency.lighterOrMitigatedCriteria, takes: anyGround }
  return {
    title: { zh: '“五张清单”', en: 'The five leniency lists' },
    source: measureText('五张清单'),
    subject: violation,
    entries: [
      { ...firstViolation, grounds: marketLeniency.firstViolationCriteria, takes: everyGround, provisions },
      { ...noPenalty, grounds: marketLeniency.noPenaltyCriteria, takes: everyGround, provisions },
      { ...mitigated, ...easing, provisions },
      { ...noCoercion, grounds: marketLeniency.noCoercionCriteria, takes: anyGround, provisions },
      { ...lighter, ...easing, fields: marketLeniency.fifthListDomains },
    ],
    lookUp: violation.leniencyList,
    key: 'key',
    discrepancies: [easingLists, exemptionOrNoPenalty, leniencyWording],
    notes: [
      {
        zh: '第五张的领域以“等”收尾，三个以外的既不算在内也不算在外',
        en: 'the fields of the fifth list are left open: another one is neither in nor out',
      },
      {
        zh: '前四张未写领域，只说市场监管领域；从轻、减轻的情形也以“等”收尾',
        en: 'the first four name no field but market supervision; the grounds for easing are left open too',
      },
    ],
  }
})
