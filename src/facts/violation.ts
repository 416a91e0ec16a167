import { ask, choice, frozen, subject, yesNo } from '../language'

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
    isFirstViolation: yesNo(ask('初次违法', 'a first violation', '是否为初次违法？', 'Is it a first violation?')),
    violationHarm: choice(
      {
        none: { zh: '没有造成危害后果', en: 'none' },
        minor: { zh: '危害后果轻微', en: 'minor' },
        'more-than-minor': { zh: '危害后果不轻微', en: 'more than minor' },
      },
      ask('危害后果', 'harm done', '造成了怎样的危害后果？', 'What harm did it do?'),
      { judgedBy: handlingDepartment },
    ),
    violationCircumstances: choice(
      {
        'obviously-slight': { zh: '情节显著轻微', en: 'obviously slight' },
        slight: { zh: '情节轻微', en: 'slight' },
        'not-slight': { zh: '情节不轻微', en: 'not slight' },
      },
      ask('情节', 'circumstances', '情节如何？', 'How grave are the circumstances?'),
      { judgedBy: handlingDepartment },
    ),
    isCorrectedInTime: yesNo(
      ask('及时改正', 'corrected in time', '是否及时改正？', 'Was the violation corrected in time?'),
      { judgedBy: handlingDepartment },
    ),
    harmUndone: choice(
      {
        eliminated: { zh: '主动消除危害后果', en: 'eliminated' },
        reduced: { zh: '主动减轻危害后果', en: 'reduced' },
        none: { zh: '没有主动消除或减轻', en: 'neither' },
      },
      ask(
        '主动消除或减轻危害后果',
        'what was voluntarily done about the harm',
        '当事人是否主动消除或者减轻了危害后果？',
        'Did the violator voluntarily eliminate or reduce the harm?',
      ),
    ),
    hasOtherGroundForEasing: yesNo(
      ask(
        '有其他从轻或减轻情形',
        'another ground for easing the penalty',
        '没有主动消除或减轻危害后果的，是否有其他从轻或者减轻处罚的情形？',
        'The harm wasn’t voluntarily undone: is there another ground for a lighter or mitigated penalty?',
      ),
      { judgedBy: handlingDepartment },
    ),
    hasObviousSocialHarm: yesNo(
      ask(
        '有明显社会危害',
        'an obvious harm to society',
        '是否有明显社会危害？',
        'Does it do obvious harm to society?',
      ),
      { judgedBy: handlingDepartment },
    ),
    isMinorDespiteHarm: yesNo(
      ask(
        '仍属轻微违法',
        'a minor violation all the same',
        '危害后果不轻微的，是否仍属轻微违法？',
        'The harm is more than minor: is it a minor violation all the same?',
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
    leniencyList: choice(leniencyListNames, ask('清单', 'list', '查哪张清单？', 'Which list is looked up?')),
  },
)
