import { any, ask, check, choice, frozen, not, onlyIf, subject, yesNo } from '../language'

const handlingDepartment = {
  zh: '办案的市场监管部门',
  en: 'the market supervision department that handles the case',
}

/** The five lists of leniency, in the order in which the measure names them. */
export const leniencyListNames = frozen({
  'first-violation': { zh: '首违不罚', en: 'no penalty for a first violation' },
  'no-penalty': { zh: '免予处罚', en: 'exemption from a penalty' },
  mitigated: { zh: '减轻处罚', en: 'mitigated penalty' },
  'no-coercion': { zh: '不予行政强制措施', en: 'no administrative coercive measures' },
  lighter: { zh: '从轻处罚', en: 'lighter penalty' },
})

/** A violation in the field of market supervision (市场监管领域违法行为), as the leniency lists weigh it. */
export const violation = subject(
  'violation',
  { zh: '市场监管领域违法行为', en: 'violation of market regulation' },
  {
    isFirstViolation: yesNo(
      ask(
        '初次违法',
        'a first violation',
        '按办案部门的记录，当事人在市场监管领域是否为初次违法？',
        'By the department’s records, is it the violator’s first violation in the field of market supervision?',
      ),
      { judgedBy: handlingDepartment },
    ),
    violationHarm: choice(
      {
        none: { zh: '没有造成', en: 'none' },
        minor: { zh: '轻微', en: 'minor' },
        'more-than-minor': { zh: '不轻微', en: 'more than minor' },
      },
      ask('危害后果', 'harm done', '违法行为造成的危害后果如何？', 'How grave is the harm that the violation did?'),
      {
        judgedBy: handlingDepartment,
        names: {
          none: ['没有造成危害后果', '没有危害后果', 'no harm'],
          minor: ['危害后果轻微'],
          'more-than-minor': ['危害后果不轻微'],
        },
      },
    ),
    violationCircumstances: choice(
      {
        'obviously-slight': { zh: '显著轻微', en: 'obviously slight' },
        slight: { zh: '轻微', en: 'slight' },
        'not-slight': { zh: '不轻微', en: 'not slight' },
      },
      ask('情节', 'circumstances', '违法行为的情节轻重如何？', 'How grave are the circumstances of the violation?'),
      {
        judgedBy: handlingDepartment,
        names: { 'obviously-slight': ['情节显著轻微'], slight: ['情节轻微'], 'not-slight': ['情节不轻微'] },
      },
    ),
    isCorrectedInTime: yesNo(
      ask('及时改正', 'corrected in time', '违法行为是否已及时改正？', 'Was the violation corrected in time?'),
      { judgedBy: handlingDepartment },
    ),
    harmUndone: choice(
      {
        eliminated: { zh: '主动消除危害后果', en: 'eliminated' },
        reduced: { zh: '主动减轻危害后果', en: 'reduced' },
        none: { zh: '没有主动消除或减轻', en: 'neither' },
      },
      ask(
        '对危害后果的处置',
        'what was voluntarily done about the harm',
        '当事人是否主动消除或者减轻了危害后果？',
        'Did the violator voluntarily eliminate or reduce the harm?',
      ),
    ),
    hasOtherGroundForEasing: yesNo(
      ask(
        '有其他从轻或减轻情形',
        'another ground for easing the penalty',
        '当事人没有主动消除或减轻危害后果的，是否有其他从轻或者减轻处罚的情形？',
        'Where the violator didn’t voluntarily undo the harm, is there another ground for a lighter or mitigated penalty?',
      ),
      { judgedBy: handlingDepartment },
    ),
    hasObviousSocialHarm: yesNo(
      ask(
        '有明显社会危害',
        'an obvious harm to society',
        '违法行为是否有明显社会危害？',
        'Does the violation do obvious harm to society?',
      ),
      { judgedBy: handlingDepartment, when: { no: { zh: '没有明显社会危害', en: 'no obvious harm to society' } } },
    ),
    isMinorDespiteHarm: yesNo(
      ask(
        '仍属轻微违法',
        'a minor violation all the same',
        '违法行为的危害后果不轻微的，是否仍属轻微违法？',
        'Where the harm is more than minor, is the violation a minor one all the same?',
      ),
      { judgedBy: handlingDepartment },
    ),
    violationField: choice(
      {
        advertising: { zh: '广告', en: 'advertising' },
        trademarks: { zh: '商标', en: 'trademarks' },
        metrology: { zh: '计量', en: 'metrology' },
        other: { zh: '其他市场监管领域', en: 'another field of market supervision' },
      },
      ask('违法领域', 'field of the violation', '违法行为属于哪个领域？', 'In which field is the violation?'),
    ),
    isOtherFieldOnFifthList: yesNo(
      ask(
        '该领域列入第五张清单',
        'the field is on the fifth list',
        '广告、商标、计量以外的这个领域是否列入从轻处罚清单？',
        'Is this field, though not named, on the list of lighter penalties?',
      ),
      { judgedBy: { zh: '市市场监督管理局', en: 'Municipal Market Supervision Bureau' } },
    ),
    leniencyList: choice(
      leniencyListNames,
      ask(
        '“五张清单”之一',
        'one of the five lists',
        '查“五张清单”中的哪一张？',
        'Which of the five lists is looked up?',
      ),
    ),
  },
  (facts) => [
    onlyIf(facts.violationField.is('other'), facts.isOtherFieldOnFifthList, {
      zh: '广告、商标、计量本来就在第五张清单中，不再另问',
      en: 'advertising, trademarks and metrology are on the fifth list by name, so nothing else is asked of them',
    }),
    check(any(facts.violationHarm.is('more-than-minor'), not(facts.isMinorDespiteHarm)), {
      zh: '只有危害后果不轻微的，才另行判断是否仍属轻微违法',
      en: 'only after more than minor harm is it judged whether the violation is minor all the same',
    }),
  ],
)
