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
        '在哪个层面或行业建群？',
        'For which layer or industry is the group?',
      ),
    ),
    liaisonActivity: choice(
      {
        forum: { zh: '高层级政企座谈会', en: 'high-level forum of government and enterprises' },
        salon: { zh: '企业家沙龙', en: 'salon for entrepreneurs' },
        other: { zh: '其他活动', en: 'another activity' },
      },
      ask('政企对接活动', 'activity', '是哪一种活动？', 'Which activity is it?'),
    ),
    salonGroup: choice(
      {
        'leading-chain': { zh: '优势产业链', en: 'enterprises of the strong industrial chains' },
        'manufacturing-champion': { zh: '制造业单项冠军', en: 'single-product champions of manufacturing' },
        srdi: { zh: '专精特新企业', en: 'SRDI enterprises' },
        other: { zh: '其他企业', en: 'other enterprises' },
      },
      ask('沙龙的企业类别', 'kind of enterprise', '属于哪类企业？', 'Which kind of enterprise is it?'),
    ),
    requestStage: choice(
      {
        collection: { zh: '收集', en: 'collection' },
        handling: { zh: '处理', en: 'handling' },
        resolution: { zh: '解决', en: 'resolution' },
        feedback: { zh: '反馈', en: 'feedback' },
        sorting: { zh: '梳理', en: 'sorting' },
        assignment: { zh: '交办', en: 'assignment' },
        tracking: { zh: '跟踪', en: 'tracking' },
        supervision: { zh: '督办', en: 'supervision' },
      },
      ask('企业诉求所处阶段', 'stage of the request', '诉求现在到了哪一步？', 'Which stage is the request at now?'),
    ),
    economyTaskForce: choice(
      {
        agriculture: { zh: '农业', en: 'agriculture' },
        industry: { zh: '工业', en: 'industry' },
        construction: { zh: '建筑业', en: 'construction' },
        other: { zh: '其他行业', en: 'another sector' },
      },
      ask('重点经济专班', 'task force', '哪个行业的专班？', 'For which sector is the task force?'),
    ),
  },
)
