import { ask, choice, subject, yesNo } from '../language'
import { onlyUnnamed } from './only-unnamed'

const financeBureau = { zh: '市财政局', en: 'Municipal Finance Bureau' }

/** A procurement (政府采购): what it asks of suppliers, and from which pool it takes them. */
export const procurement = subject(
  'procurement',
  { zh: '采购活动', en: 'procurement' },
  {
    isGovernmentProcurement: yesNo(
      ask(
        '政府采购',
        'government procurement',
        '这次采购是否属于政府采购？',
        'Is this procurement government procurement?',
      ),
    ),
    supplierCondition: choice(
      {
        'local-registration': { zh: '在本地注册企业', en: 'registering an enterprise locally' },
        'local-branch': { zh: '在本地设立分公司或者办事处', en: 'setting up a local branch or office' },
        'local-suppliers': { zh: '采购本地供应商', en: 'buying from local suppliers' },
        'local-support-list': { zh: '进入本地扶持名录', en: 'being on a local support list' },
        other: { zh: '其他条件', en: 'another condition' },
      },
      ask(
        '对供应商所提条件',
        'condition put to suppliers',
        '这次采购对供应商提出哪一项条件？（有几项的，逐项问）',
        'Which condition does this procurement put to suppliers? (Where there are several, ask of each.)',
      ),
      {
        names: {
          'local-registration': ['在本地注册', '本地注册'],
          'local-branch': ['在本地设立分公司', '在本地设立办事处', '本地分公司', '本地办事处'],
          'local-suppliers': ['本地供应商'],
          'local-support-list': ['本地扶持名录'],
        },
      },
    ),
    conditionEffect: choice(
      {
        qualification: { zh: '作为资格条件', en: 'a qualification' },
        scoring: { zh: '作为评分因素', en: 'a factor in scoring' },
        'tie-break': { zh: '同等条件下优先', en: 'a tie-break' },
        none: { zh: '不影响中标结果', en: 'no effect on the award' },
      },
      ask(
        '该条件对中标的作用',
        'what the condition does to the award',
        '对供应商提出的这项条件，对中标结果起什么作用？',
        'What does this condition put to suppliers do to the award?',
      ),
      { names: { qualification: ['资格条件'], scoring: ['评分因素'], none: ['不与中标结果挂钩'] } },
    ),
    isOtherConditionProhibited: yesNo(
      ask(
        '所列以外的条件也被禁止',
        'the other condition is prohibited',
        '所列四项以外的这项条件是否也不得与中标结果挂钩？',
        'Is this condition, though not one of the four, barred from the award as well?',
      ),
      { judgedBy: financeBureau },
    ),
    treatmentGround: choice(
      {
        location: { zh: '供应商的所在地', en: 'where the supplier is' },
        ownership: { zh: '所有制形式', en: 'form of ownership' },
        other: { zh: '其他理由', en: 'another ground' },
      },
      ask(
        '区别对待的理由',
        'ground of the difference',
        '这次采购按什么对供应商区别对待？（有几项的，逐项问）',
        'On what ground does this procurement treat suppliers differently? (Where there are several, ask of each.)',
      ),
      { names: { location: ['所在地'], ownership: ['所有制'] } },
    ),
    isOtherGroundProhibited: yesNo(
      ask(
        '所列以外的理由也被禁止',
        'the other ground is prohibited',
        '所列两项以外的这个理由，是否也不得据以区别对待？',
        'Is this ground, though not one of the two, prohibited as well?',
      ),
      { judgedBy: financeBureau },
    ),
    supplierTreatment: choice(
      {
        equal: { zh: '一视同仁', en: 'all alike' },
        favour: { zh: '优待部分供应商，其他供应商不减待遇', en: 'some favoured, the others no worse off' },
        disadvantage: { zh: '使部分供应商处于不利', en: 'some put at a disadvantage' },
      },
      ask(
        '供应商待遇',
        'treatment of suppliers',
        '这次采购如何对待各供应商？',
        'How does this procurement treat the suppliers?',
      ),
      { names: { disadvantage: ['歧视性待遇'] } },
    ),
    supplierPool: choice(
      {
        preselected: { zh: '预选库', en: 'pool of preselected suppliers' },
        qualified: { zh: '资格库', en: 'pool of qualified suppliers' },
        listed: { zh: '名录库', en: 'pool of listed suppliers' },
        candidate: { zh: '备选库', en: 'pool of candidate suppliers' },
        other: { zh: '其他库', en: 'another pool' },
      },
      ask(
        '供应商库种类',
        'kind of supplier pool',
        '是政府采购的哪一种供应商库？',
        'Which kind of supplier pool of government procurement is it?',
      ),
    ),
    isOtherPoolCleanedUp: yesNo(
      ask(
        '所列以外的库也清理',
        'the other pool is cleaned up',
        '没有列出名称的这种库是否也纳入清理？',
        'Is this pool, though not named, cleaned up as well?',
      ),
      { judgedBy: financeBureau },
    ),
  },
  (facts) => [
    ...onlyUnnamed(facts.supplierCondition.is('other'), facts.isOtherConditionProhibited),
    ...onlyUnnamed(facts.treatmentGround.is('other'), facts.isOtherGroundProhibited),
    ...onlyUnnamed(facts.supplierPool.oneOf(['candidate', 'other']), facts.isOtherPoolCleanedUp),
  ],
)
