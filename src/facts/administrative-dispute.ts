import { ask, choice, choices, subject, yesNo } from '../language'

const trainingPlanner = {
  zh: '市司法局、市中级人民法院',
  en: 'Municipal Justice Bureau, Municipal Intermediate People’s Court',
}

/** A dispute with the administration (行政争议): what it is about, where it stands, and what broke a promise. */
export const administrativeDispute = subject(
  'administrative-dispute',
  { zh: '行政争议', en: 'dispute with the administration' },
  {
    administrativeBreach: choice(
      {
        'policy-not-continued': { zh: '政策不延续', en: 'a policy not continued' },
        'promise-not-kept': { zh: '承诺不兑现', en: 'a promise not kept' },
        neither: { zh: '都不是', en: 'neither' },
      },
      ask('问题', 'what went wrong', '出现了哪种问题？', 'What went wrong?'),
    ),
    administrativeBreachCauses: choices(
      {
        'boundaries-changed': { zh: '行政区划调整', en: 'boundaries of the administration redrawn' },
        'functions-changed': { zh: '机构职能变化', en: 'functions of a body changed' },
        'officials-changed': { zh: '负责人员更替', en: 'responsible officials replaced' },
        other: { zh: '其他原因', en: 'another cause' },
      },
      ask('原因', 'causes', '由哪些原因导致？', 'What were its causes?'),
    ),
    administrativeCaseKind: choice(
      {
        'property-rights': { zh: '产权保护', en: 'protection of property' },
        'market-access': { zh: '市场准入', en: 'access to the market' },
        'fair-competition': { zh: '公平竞争', en: 'fair competition' },
        'social-credit': { zh: '社会信用', en: 'social credit' },
        agreement: { zh: '行政协议', en: 'agreements with the administration' },
        promise: { zh: '行政允诺', en: 'promises of the administration' },
        other: { zh: '其他类型', en: 'another kind' },
      },
      ask(
        '行政案件类型',
        'kind of administrative case',
        '查哪一类行政案件或纠纷？',
        'Which kind of administrative case or dispute is looked up?',
      ),
    ),
    trainingUnit: choice(
      { field: { zh: '领域', en: 'a field' }, area: { zh: '地区', en: 'an area' } },
      ask('培训对象', 'field or area', '问的是领域还是地区？', 'Is it a field or an area that is asked about?'),
    ),
    hasManyAdministrativeCases: yesNo(
      ask(
        '行政案件数量较多',
        'many administrative cases',
        '该领域行政案件是否较多？',
        'Are there comparatively many administrative cases in the field?',
      ),
      { judgedBy: trainingPlanner },
    ),
    losesManyAdministrativeCases: yesNo(
      ask(
        '败诉率较高',
        'a high rate of cases lost',
        '该地区行政机关败诉率是否较高？',
        'Does the area’s administration lose a comparatively high share of its cases?',
      ),
      { judgedBy: trainingPlanner },
    ),
    administrativeDisputeStage: choice(
      {
        'administrative-procedure': { zh: '行政程序', en: 'administrative procedure' },
        reconsideration: { zh: '行政复议', en: 'administrative reconsideration' },
        litigation: { zh: '诉讼', en: 'litigation' },
      },
      ask('争议所处阶段', 'stage of the dispute', '争议处在哪个阶段？', 'At which stage is the dispute?'),
    ),
  },
)
