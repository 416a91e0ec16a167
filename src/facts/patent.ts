import { any, ask, asOf, check, choice, date, not, onlyIf, subject, yesNo } from '../language'

/** A patent matter: where it is handled, and its pre-examination (专利预审). */
export const patent = subject(
  'patent',
  { zh: '专利事项', en: 'a patent matter' },
  {
    patentMatter: choice(
      {
        'commercialisation-need': { zh: '登记专利转化需求', en: 'registering a need for commercialisation' },
        commercialisation: { zh: '专利转化', en: 'patent commercialisation' },
        'patent-pledge': { zh: '专利权质押', en: 'pledge of a patent' },
        'trademark-pledge': { zh: '商标权质押', en: 'pledge of a trademark' },
        other: { zh: '其他事项', en: 'another matter' },
      },
      ask(
        '专利、商标事项',
        'patent or trademark matter',
        '要办理哪一类专利、商标事项？',
        'Which patent or trademark matter is to be handled?',
      ),
      {
        names: {
          'patent-pledge': ['专利质押', '专利权质押登记', '专利质押登记'],
          'trademark-pledge': ['商标质押', '商标权质押登记', '商标质押登记'],
        },
      },
    ),
    patentHandling: choice(
      { online: { zh: '线上', en: 'online' }, offline: { zh: '线下', en: 'offline' } },
      ask(
        '办理方式',
        'way of handling',
        '该专利、商标事项线上还是线下办理？',
        'Is the patent or trademark matter to be handled online or offline?',
      ),
      { names: { online: ['网上'], offline: ['窗口', '现场'] } },
    ),
    hasFastTrackFiling: yesNo(
      ask(
        '已作专利快审备案',
        'filed for the fast track',
        '企业是否已在专利预审服务系统作专利快审备案？',
        'Has the enterprise made its fast-track record filing in the pre-examination system?',
      ),
      { attainable: 'register' },
    ),
    preExaminationRequestedOn: date(
      ask(
        '预审请求日',
        'day of the request',
        '企业哪天提交专利预审请求？',
        'On which day does the enterprise request pre-examination of the patent?',
      ),
    ),
    preExaminationAcceptedOn: date(
      ask(
        '预审受理日',
        'day of acceptance',
        '专利预审请求哪天受理？',
        'On which day was the request for pre-examination accepted?',
      ),
      { past: true },
    ),
    fastTrackFiledOn: date(
      ask(
        '快审备案日',
        'day of the fast-track filing',
        '企业哪天作专利快审备案？',
        'On which day did the enterprise make its fast-track record filing?',
      ),
      { past: true },
    ),
    preExaminationStage: choice(
      {
        'field-check': { zh: '核实预审领域', en: 'checking the technical field' },
        response: { zh: '响应', en: 'responding' },
        closing: { zh: '预审结案', en: 'closing the pre-examination' },
      },
      ask('预审环节', 'stage', '问的是专利预审的哪一个环节？', 'Which stage of pre-examination is asked about?'),
      { names: { 'field-check': ['预审领域核实'], response: ['预审响应'], closing: ['结案'] } },
    ),
    stageIsDone: yesNo(
      ask(
        '该环节已完成',
        'that stage is done',
        '所问的专利预审环节（核实预审领域、响应或预审结案）是否已完成？',
        'Is the stage of patent pre-examination that is asked about (checking the field, responding or closing) done?',
      ),
    ),
    stageDoneOn: date(
      ask(
        '环节完成日',
        'day the stage was done',
        '所问的专利预审环节哪天完成？',
        'On which day was the stage of patent pre-examination that is asked about done?',
      ),
      { past: true },
    ),
    ipCompassService: choice(
      {
        'risk-assessment': { zh: '知识产权风险评估', en: 'assessment of intellectual-property risks' },
        'overseas-disputes': { zh: '海外知识产权纠纷指导', en: 'guidance in overseas intellectual-property disputes' },
        'pre-examination': { zh: '专利预审绿色通道', en: 'green channel of patent pre-examination' },
      },
      ask(
        '“指南针计划”服务',
        'service of the Compass plan',
        '要查知识产权“指南针计划”的哪项服务？',
        'Which service of the intellectual-property Compass plan is looked up?',
      ),
      { names: { 'risk-assessment': ['风险评估'], 'pre-examination': ['专利预审', '绿色通道'] } },
    ),
  },
  ({
    fastTrackFiledOn,
    hasFastTrackFiling,
    preExaminationAcceptedOn,
    preExaminationRequestedOn,
    stageDoneOn,
    stageIsDone,
    ...facts
  }) => [
    onlyIf(stageIsDone, stageDoneOn, {
      zh: '未完成的环节没有完成日',
      en: 'a stage that isn’t done has no day on which it was',
    }),
    onlyIf(hasFastTrackFiling, fastTrackFiledOn, {
      zh: '未作快审备案的，没有备案日',
      en: 'without a fast-track filing there is no day of it',
    }),
    check(fastTrackFiledOn.onOrBefore(preExaminationRequestedOn), {
      zh: '预审请求不早于快审备案',
      en: 'pre-examination isn’t requested before the fast-track filing',
    }),
    check(preExaminationRequestedOn.onOrBefore(preExaminationAcceptedOn), {
      zh: '受理不早于请求',
      en: 'nothing is accepted before it is requested',
    }),
    check(fastTrackFiledOn.onOrBefore(preExaminationAcceptedOn), {
      zh: '受理不早于快审备案',
      en: 'nothing is accepted before the fast-track filing',
    }),
    ...[
      preExaminationRequestedOn.onOrBefore(stageDoneOn),
      any(not(stageIsDone), preExaminationRequestedOn.onOrBefore(asOf())),
    ].map((inOrder) =>
      check(inOrder, {
        zh: '环节完成不早于请求',
        en: 'no stage is done before the request',
      }),
    ),
    check(any(facts.preExaminationStage.noneOf(['closing']), preExaminationAcceptedOn.onOrBefore(stageDoneOn)), {
      zh: '预审结案不早于受理',
      en: 'no pre-examination is closed before it is accepted',
    }),
    check(fastTrackFiledOn.onOrBefore(stageDoneOn), {
      zh: '环节完成不早于快审备案',
      en: 'no stage is done before the fast-track filing',
    }),
  ],
)
