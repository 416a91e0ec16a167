import { marketLeniency } from '../data/m36-leniency-lists'
import { easingLists, exemptionOrNoPenalty, leniencyWording } from '../data/parts/m36-discrepancies'
import { interpretation } from '../facts/document'
import { violation } from '../facts/violation'
import { all, any, type Condition, called, classification, keysOf, type Need, not, question } from '../language'

const precedence = /* @__PURE__ */ question({
  about: { zh: '同时符合几张清单时的先后', en: 'which list goes first where several apply' },
  because: {
    zh: '文中没有先后；逐张列出，其中免予处罚没有裁量，强于“可以”的首违不罚',
    en: 'the text ranks none, so each is named; the exemption, being mandatory, is stronger than the “may” of a first violation',
  },
  options: {
    'every-list': { zh: '逐张列出', en: 'every list that applies' },
    'no-penalty-first': {
      zh: '符合免予处罚的，不再列首违不罚、减轻、从轻',
      en: 'where no penalty is imposed, nothing is left to waive or to ease',
    },
  },
})

const noHarm = /* @__PURE__ */ question({
  about: { zh: '没有危害后果是否算“危害后果轻微”', en: 'whether no harm is minor harm' },
  because: { zh: '没有后果的不应比后果轻微的更重', en: 'who did no harm can’t fare worse than who did a little' },
  options: {
    'minor-or-none': { zh: '算', en: 'it is' },
    'minor-exactly': { zh: '须有轻微后果', en: 'there must be some' },
  },
})

const slightness = /* @__PURE__ */ question({
  about: { zh: '情节显著轻微是否算“情节轻微”', en: 'whether obviously slight circumstances are slight' },
  because: { zh: '更轻的不应更重对待', en: 'the lesser case can’t be treated worse' },
  options: {
    'slight-or-less': { zh: '算', en: 'they are' },
    'slight-exactly': { zh: '不算', en: 'they are not' },
  },
})

const lighterFields = /* @__PURE__ */ question({
  about: {
    zh: '从轻处罚是否限于第五张清单的领域',
    en: 'whether lighter penalties are for the fields of the fifth list',
  },
  because: { zh: '条件一句没有写领域', en: 'the criterion names no field' },
  options: {
    'any-field': { zh: '市场监管各领域', en: 'any field of market supervision' },
    'listed-fields': { zh: '限于第五张清单的领域', en: 'the fields of the fifth list' },
  },
})

/**
 * Which of the five leniency lists (五张清单) a violation of market regulation comes under, each on its own grounds.
 *
 * @returns `classes`: any of `first-violation`, `no-penalty`, `mitigated`, `no-coercion` and `lighter`; `details` says what
 *   each gives and its `force`: a first violation may be spared, the others shall
 * @example
 * minorViolationTreatment({ isFirstViolation: true, violationHarm: 'minor', violationCircumstances: 'not-slight',
 *   isCorrectedInTime: true, harmUndone: 'reduced', hasObviousSocialHarm: true }).classes // ['first-violation', 'mitigated', 'lighter']
 */
export const minorViolationTreatment = classification('m36.minor-violation-treatment', () => {
  const {
    isCorrectedInTime,
    violationCircumstances: circumstances,
    violationField: field,
    violationHarm: harm,
  } = violation
  const [firstViolation, noPenalty, mitigated, noCoercion] = marketLeniency.originalFourLists
  const [lighter] = marketLeniency.fifthList
  const isMinor = called(
    { zh: '属轻微违法', en: 'a minor violation' },
    any(harm.oneOf(['none', 'minor']), violation.isMinorDespiteHarm),
  )
  const isExempt = called(
    { zh: '符合免予处罚', en: 'the grounds of the exemption' },
    all(
      slightness.read({
        'slight-or-less': circumstances.oneOf(['slight', 'obviously-slight']),
        'slight-exactly': circumstances.is('slight'),
      }),
      isCorrectedInTime,
      harm.is('none'),
    ),
    { zh: '不符合免予处罚', en: 'without the grounds of the exemption' },
  )
  const isEased = called(
    { zh: '符合从轻或者减轻', en: 'the grounds of easing' },
    all(
      any(
        violation.harmUndone.oneOf(keysOf(marketLeniency.lighterOrMitigatedCriteria)),
        violation.hasOtherGroundForEasing,
      ),
      isMinor,
    ),
  )
  const besideExemption = <N extends Need>(condition: Condition<N>) =>
    precedence.read({
      'every-list': condition,
      'no-penalty-first': all(condition, not(isExempt)),
    })
  return {
    title: { zh: '轻微违法适用的清单', en: 'Minor violations: which leniency lists apply' },
    source: interpretation('轻微违法'),
    subject: violation,
    classes: {
      'first-violation': firstViolation,
      'no-penalty': noPenalty,
      mitigated,
      'no-coercion': noCoercion,
      lighter,
    },
    none: {
      zh: '五张清单所写的情形都不符合；其他情形怎样处理文中未写',
      en: 'none of the grounds of the five lists holds; what becomes of other cases the text doesn’t say',
    },
    members: {
      'first-violation': besideExemption(
        all(
          violation.isFirstViolation,
          noHarm.read({
            'minor-or-none': harm.oneOf(['minor', 'none']),
            'minor-exactly': harm.is('minor'),
          }),
          isCorrectedInTime,
        ),
      ),
      'no-penalty': isExempt,
      mitigated: besideExemption(isEased),
      'no-coercion': all(any(circumstances.is('obviously-slight'), not(violation.hasObviousSocialHarm)), isMinor),
      lighter: besideExemption(
        lighterFields.read({
          'any-field': isEased,
          'listed-fields': all(
            isEased,
            any(field.oneOf(keysOf(marketLeniency.fifthListDomains)), violation.isOtherFieldOnFifthList),
          ),
        }),
      ),
    },
    discrepancies: [easingLists, exemptionOrNoPenalty, leniencyWording],
    notes: [
      {
        zh: '“初次违法”没有回溯期，不借用其他措施的期限',
        en: 'a first violation has no look-back here, and none is borrowed from another measure',
      },
      {
        zh: '危害后果不轻微的是否仍属轻微违法，由办案部门判断后，才谈从轻、减轻或不予强制',
        en: 'after more than minor harm the department says whether the violation is still minor, before it is eased or spared coercion',
      },
      {
        zh: '从轻、减轻的情形以“等”收尾，其他情形由办案部门判断',
        en: 'the grounds for easing are left open, so another ground is judged',
      },
      {
        zh: '五张清单只写市场监管领域；所据规定为试行，正在评估，以办案时的清单为准',
        en: 'the lists are for market supervision alone; the provisions behind them are on trial and under evaluation, so the lists in force count',
      },
      {
        zh: '不予强制独立于其他各张；符合从轻或减轻的，选哪一种由办案部门定',
        en: 'coercion is judged by itself; between lighter and mitigated the department chooses',
      },
    ],
  }
})
