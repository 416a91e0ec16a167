import { ask, choice, subject } from '../language'

/** How government and enterprises keep in touch: groups, meetings, visits, and what enterprises ask for. */
export const liaison = subject(
  'liaison',
  { zh: '政企沟通', en: 'contact between government and enterprises' },
  {
    directGroupLayer: choice(
      {
        county: { zh: '各县（市、区）', en: 'counties, county-level cities and districts' },
        'development-park': { zh: '开发园区', en: 'development parks' },
        township: { zh: '乡镇街道', en: 'townships and subdistricts' },
        'merchants-elsewhere': { zh: '在外通商', en: 'Nantong merchants elsewhere' },
        'key-industry': { zh: '重点产业', en: 'key industries' },
        other: { zh: '其他层面', en: 'another layer' },
      },
      ask(
        '微信工作群的层面',
        'layer of the WeChat group',
        '要查在南通哪个层面建的“政企直通”微信工作群？',
        'For which layer is a WeChat group of Nantong’s government and enterprises looked up?',
      ),
    ),
    liaisonActivity: choice(
      {
        forum: { zh: '高层级政企座谈会', en: 'high-level forum of government and enterprises' },
        salon: { zh: '企业家沙龙', en: 'salon for entrepreneurs' },
        other: { zh: '其他活动', en: 'another activity' },
      },
      ask(
        '政企对接活动',
        'activity',
        '要查哪一种政企对接活动多久办一次？',
        'Of which activity of government and enterprises is it asked how often it is held?',
      ),
    ),
    salonGroup: choice(
      {
        'leading-chain': { zh: '优势产业链', en: 'enterprises of the strong industrial chains' },
        'manufacturing-champion': { zh: '制造业单项冠军', en: 'single-product champions of manufacturing' },
        srdi: { zh: '专精特新企业', en: 'SRDI enterprises' },
        other: { zh: '其他企业', en: 'other enterprises' },
      },
      ask(
        '沙龙的企业类别',
        'kind of enterprise',
        '企业属于哪一类（企业家沙龙按类组织）？',
        'Of which kind is the enterprise? (Salons are held by kind.)',
      ),
    ),
    requestStage: choice(
      {
        collection: { zh: '收集', en: 'collection' },
        handling: { zh: '处理', en: 'handling' },
        resolution: { zh: '解决', en: 'resolution' },
        feedback: { zh: '反馈', en: 'feedback' },
        other: { zh: '其他环节', en: 'another stage' },
      },
      ask(
        '企业诉求所处环节',
        'stage of the request',
        '企业诉求在今年（2023年）的闭环服务中到了哪个环节？',
        'Which stage of the closed loop of 2023 is the enterprise’s request at?',
      ),
    ),
    requestStep: choice(
      {
        sorting: { zh: '梳理', en: 'sorting' },
        assignment: { zh: '交办', en: 'assignment' },
        tracking: { zh: '跟踪', en: 'tracking' },
        supervision: { zh: '督办', en: 'supervision' },
        other: { zh: '其他步骤', en: 'another step' },
      },
      ask(
        '企业诉求所处步骤',
        'step of the request',
        '企业诉求在部门联动办理中到了哪一步？',
        'Which step of its handling between departments is the enterprise’s request at?',
      ),
    ),
    visitService: choice(
      {
        hotline: { zh: '企业服务热线', en: 'enterprise service hotline' },
        visit: { zh: '走访了解诉求', en: 'visits that find out what is needed' },
        'extended-services': { zh: '延伸服务', en: 'further services' },
        other: { zh: '其他', en: 'something else' },
      },
      ask(
        '大走访的渠道或服务',
        'channel or service of the visits',
        '要查市场主体大走访的哪个渠道或服务？',
        'Which channel or service of the visits to market players is looked up?',
      ),
      {
        names: {
          hotline: ['热线', '服务热线'],
          visit: ['走访', '现场调研', '座谈交流'],
          'extended-services': ['技术指导', '市场信息'],
        },
      },
    ),
    economyTaskForce: choice(
      {
        agriculture: { zh: '农业', en: 'agriculture' },
        industry: { zh: '工业', en: 'industry' },
        construction: { zh: '建筑业', en: 'construction' },
        other: { zh: '其他行业', en: 'another sector' },
      },
      ask(
        '重点经济专班的行业',
        'sector of the task force',
        '要查南通哪个行业的重点经济专班？',
        'For which sector is Nantong’s key-economy task force looked up?',
      ),
    ),
  },
)
