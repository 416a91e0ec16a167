import { any, ask, type Check, check, date, not, onlyIf, type Vocabulary, yesNo } from '../language'

/** What a project's use of land, forest and the sea asks about, for the vocabulary of projects. */
export const resourceFacts = {
  appliesForForestUse: yesNo(
    ask(
      '报批用林',
      'applies for forest use',
      '项目是否报批用林？',
      'Does the project apply for the use of forest land?',
    ),
    { when: { no: { zh: '不报批用林', en: 'no application for forest use' } } },
  ),
  isPreliminaryDesignApproved: yesNo(
    ask(
      '初步设计已批复',
      'preliminary design approved',
      '项目初步设计是否已批复？',
      'Has the project’s preliminary design been approved?',
    ),
  ),
  usesProtectedPublicForest: yesNo(
    ask(
      '涉及省级以上公益林',
      'uses public-welfare forest of provincial level or above',
      '项目是否占用省级以上公益林？',
      'Does the project take public-welfare forest of provincial level or above?',
    ),
    { when: { no: { zh: '不涉及省级以上公益林', en: 'no public-welfare forest of that level' } } },
  ),
  isForestBalancePlanReviewed: yesNo(
    ask(
      '公益林占补平衡方案已通过市级审核',
      'forest replacement plan passed',
      '项目占用省级以上公益林的，占补平衡方案是否已通过市级审核？',
      'Where the project takes public-welfare forest of provincial level or above: has the plan that makes good the forest taken passed the municipal review?',
    ),
  ),
  isForestFileOtherwiseComplete: yesNo(
    ask(
      '用林报批其他材料齐全',
      'forest file otherwise complete',
      '除初步设计批复和公益林占补平衡方案外，项目用林报批材料是否齐全？',
      'Beside the approved design and the plan that makes good the forest taken, is the project’s file for forest use complete?',
    ),
    { attainable: 'hand-in' },
  ),
  isForestUseApproved: yesNo(
    ask('用林已批复', 'forest use approved', '项目用林是否已批复？', 'Has the project’s use of forest been approved?'),
  ),
  forestUseApprovedOn: date(
    ask(
      '用林批复日',
      'day of forest-use approval',
      '项目用林是哪天批复的？',
      'On which day was the project’s use of forest approved?',
    ),
    { past: true },
  ),
  areForestDocumentsSupplied: yesNo(
    ask(
      '容缺材料已补正',
      'outstanding documents supplied',
      '用林报批容缺的材料是否已全部补正？',
      'Have all documents left outstanding for the use of forest been supplied?',
    ),
    { attainable: 'hand-in' },
  ),
  forestDocumentsSuppliedOn: date(
    ask(
      '补正日',
      'day of supply',
      '用林报批容缺的材料是哪天补正的？',
      'On which day were the documents left outstanding for the use of forest supplied?',
    ),
    { past: true },
  ),
  conformsToMarineZoning: yesNo(
    ask(
      '符合现行海洋功能区划',
      'conforms to marine zoning',
      '项目用海是否符合现行海洋功能区划？',
      'Does the project’s use of the sea conform to the marine functional zoning in force?',
    ),
  ),
  isPlanningCommitmentProject: yesNo(
    ask(
      '规划承诺制项目',
      'a planning-commitment project',
      '用海的项目是否为规划承诺制项目？',
      'Is the project that uses the sea one admitted on a planning commitment?',
    ),
  ),
  isKeyPortProject: yesNo(
    ask(
      '重点涉港项目',
      'a key port-related project',
      '项目是否为重点涉港项目（文中未写如何认定）？',
      'Is it a key port-related project (the text doesn’t say which are)?',
    ),
    {
      judgedBy: {
        zh: '市自然资源和规划局、市交通运输局（文中未写由谁认定）',
        en: 'Municipal Natural Resources and Planning Bureau, Municipal Transport Bureau (not named as judges in the text)',
      },
    },
  ),
}

/** What any record of a project's use of forest meets. */
export const resourceChecks = (facts: Vocabulary<typeof resourceFacts>): readonly Check[] => [
  check(any(not(facts.isForestBalancePlanReviewed), facts.usesProtectedPublicForest), {
    zh: '不占省级以上公益林的，没有占补平衡方案可审',
    en: 'without public-welfare forest of provincial level or above there is no plan to review',
  }),
  check(any(facts.appliesForForestUse, not(facts.isForestUseApproved)), {
    zh: '没有报批用林的，用林不会获批复',
    en: 'a use of forest that isn’t applied for isn’t approved',
  }),
  check(any(facts.appliesForForestUse, not(facts.areForestDocumentsSupplied)), {
    zh: '没有报批用林的，没有容缺材料可补正',
    en: 'where no use of forest is applied for there are no outstanding documents to supply',
  }),
  ...[facts.isForestUseApproved, facts.appliesForForestUse].map((isDone) =>
    onlyIf(isDone, facts.forestUseApprovedOn, {
      zh: '用林未批复就没有批复日',
      en: 'a use of forest that isn’t approved has no day of approval',
    }),
  ),
  ...[facts.areForestDocumentsSupplied, facts.appliesForForestUse].map((isDone) =>
    onlyIf(isDone, facts.forestDocumentsSuppliedOn, {
      zh: '材料未补正就没有补正日',
      en: 'documents that aren’t supplied have no day of supply',
    }),
  ),
]
