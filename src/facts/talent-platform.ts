import { ask, choice, subject } from '../language'

/** Platforms that attract talent: incubation, the talent cloud and the talent port. */
export const talentPlatform = subject(
  'talent-platform',
  { zh: '聚才平台', en: 'platform that attracts talent' },
  {
    incubationLink: choice(
      {
        'maker-space': { zh: '众创空间', en: 'maker space' },
        incubator: { zh: '孵化器', en: 'incubator' },
        accelerator: { zh: '加速器', en: 'accelerator' },
        'industrial-park': { zh: '产业园', en: 'industrial park' },
        other: { zh: '其他载体', en: 'another kind of place' },
      },
      ask(
        '创业孵化环节',
        'link of the incubation chain',
        '要查创业孵化链条的哪一环？',
        'Which link of the incubation chain is looked up?',
      ),
    ),
    talentCloudFunction: choice(
      {
        handling: { zh: '业务办理', en: 'handling of business' },
        application: { zh: '申报', en: 'application' },
        review: { zh: '审核', en: 'review' },
        payment: { zh: '拨付', en: 'payment' },
        other: { zh: '其他功能', en: 'another function' },
      },
      ask(
        '人才云平台功能',
        'function of the talent cloud',
        '要查南通市人才服务云平台的哪项功能？',
        'Which function of Nantong’s talent service cloud is looked up?',
      ),
    ),
    talentPortRole: choice(
      {
        'young-talent': { zh: '南通青年人才集聚地', en: 'where the young talent of Nantong gathers' },
        'technology-enterprises': { zh: '科创企业聚集谷', en: 'valley of technology enterprises' },
        'first-stop': { zh: '高端海外人才回国第1站', en: 'first stop of top talent that returns from abroad' },
        enclave: { zh: '南通人才飞地', en: 'talent enclave of Nantong' },
        other: { zh: '其他定位', en: 'another role' },
      },
      ask(
        '人才港定位',
        'role of the talent port',
        '要查南通国际青年人才港的哪一项定位？',
        'Which role of Nantong’s International Young Talent Port is looked up?',
      ),
      {
        names: {
          'young-talent': ['青年人才集聚地'],
          'first-stop': ['高端海外人才回国第一站'],
          enclave: ['人才飞地'],
        },
      },
    ),
  },
)
