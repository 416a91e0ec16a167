import { ask, choice, date, subject, yesNo } from '../language'

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
      },
      ask('办理事项', 'matter', '办理哪一类事项？', 'Which matter is it?'),
    ),
    patentHandling: choice(
      { online: { zh: '线上', en: 'online' }, offline: { zh: '线下', en: 'offline' } },
      ask('办理方式', 'online or offline', '线上还是线下办理？', 'Is it to be handled online or offline?'),
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
      ask('预审请求日', 'day of the request', '哪天提交预审请求？', 'On which day was pre-examination requested?'),
    ),
    preExaminationAcceptedOn: date(
      ask('预审受理日', 'day of acceptance', '哪天受理？', 'On which day was the request accepted?'),
    ),
    fastTrackFiledOn: date(
      ask('快审备案日', 'day of the fast-track filing', '哪天备案？', 'On which day was the fast-track filing made?'),
    ),
    preExaminationStage: choice(
      {
        'field-check': { zh: '核实预审领域', en: 'checking the technical field' },
        response: { zh: '响应', en: 'responding' },
        closing: { zh: '预审结案', en: 'closing the pre-examination' },
      },
      ask('预审环节', 'stage', '哪一个环节？', 'Which stage is it?'),
    ),
    stageStartedOn: date(
      ask('环节起算日', 'day the stage runs from', '该环节从哪天起算？', 'From which day does the stage run?'),
    ),
    stageDoneOn: date(
      ask('环节完成日', 'day the stage was done', '该环节哪天完成？', 'On which day was the stage done?'),
    ),
  },
)
