import { any, ask, check, choice, choices, not, subject, yesNo } from '../language'

const trainingPlanner = {
  zh: '市司法局、市中级人民法院（牵头单位；文中未写由谁认定）',
  en: 'Municipal Justice Bureau, Municipal Intermediate People’s Court (the leads; the text doesn’t say who decides)',
}

/** A dispute with the administration (行政争议): what it is about, where it stands, and what broke a promise. */
export const administrativeDispute = subject(
  'administrative-dispute',
  { zh: '行政争议', en: 'dispute with the administration' },
  {
    administrativeBreaches: choices(
      {
        'policy-not-continued': { zh: '政策不延续', en: 'a policy not continued' },
        'promise-not-kept': { zh: '承诺不兑现', en: 'a promise not kept' },
      },
      ask(
        '政府失信的问题',
        'policies or promises broken',
        '政府出现了政策不延续、承诺不兑现中的哪些问题？（都没有的，答“无”）',
        'Which has happened: a policy was not continued, a promise of the government was not kept? (If none, say so.)',
      ),
    ),
    administrativeBreachCauses: choices(
      {
        'boundaries-changed': { zh: '行政区划调整', en: 'boundaries of the administration redrawn' },
        'functions-changed': { zh: '机构职能变化', en: 'functions of a body changed' },
        'officials-changed': { zh: '负责人员更替', en: 'responsible officials replaced' },
        other: { zh: '其他原因', en: 'another cause' },
      },
      ask(
        '政策不延续、承诺不兑现的原因',
        'causes of the broken policy or promise',
        '政策不延续或承诺不兑现由哪些原因导致？',
        'What caused the policy not to be continued or the promise not to be kept?',
      ),
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
        '要查哪一类行政案件或纠纷？',
        'Which kind of administrative case or dispute is looked up?',
      ),
    ),
    trainingUnit: choice(
      { field: { zh: '领域', en: 'a field' }, area: { zh: '地区', en: 'an area' } },
      ask(
        '培训对象',
        'field or area',
        '要查执法培训是否聚焦一个领域，还是一个地区？',
        'Is it asked of a field or of an area whether training in enforcement focuses on it?',
      ),
    ),
    hasManyAdministrativeCases: yesNo(
      ask(
        '行政案件数量较多',
        'many administrative cases',
        '该领域的行政案件数量是否较多？（与何处、哪一年比，文中未写）',
        'Are there comparatively many administrative cases in the field? (Compared with what, and in which year, isn’t stated.)',
      ),
      { judgedBy: trainingPlanner },
    ),
    losesManyAdministrativeCases: yesNo(
      ask(
        '败诉率较高',
        'a high rate of cases lost',
        '该地区行政案件的败诉率是否较高？（与何处、哪一年比，文中未写）',
        'Is the share of administrative cases lost in the area comparatively high? (Compared with what, and in which year, isn’t stated.)',
      ),
      { judgedBy: trainingPlanner },
    ),
    administrativeDisputeStage: choice(
      {
        'administrative-procedure': { zh: '行政程序', en: 'administrative procedure' },
        reconsideration: { zh: '行政复议', en: 'administrative reconsideration' },
        litigation: { zh: '诉讼', en: 'litigation' },
        other: { zh: '其他阶段', en: 'another stage' },
      },
      ask(
        '行政争议所处阶段',
        'stage of the dispute',
        '与行政机关的争议处在哪个阶段？',
        'At which stage is the dispute with the administration?',
      ),
    ),
  },
  ({ administrativeBreachCauses, administrativeBreaches }) => [
    check(
      any(
        administrativeBreaches.includesAny(['policy-not-continued', 'promise-not-kept']),
        not(
          administrativeBreachCauses.includesAny([
            'boundaries-changed',
            'functions-changed',
            'officials-changed',
            'other',
          ]),
        ),
      ),
      {
        zh: '没有政策不延续、承诺不兑现，就没有其原因',
        en: 'where no policy or promise is broken, nothing has caused it',
      },
    ),
  ],
)
