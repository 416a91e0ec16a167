import { interpretation, measureText } from '../facts/document'
import { platform } from '../facts/platform'
import { policy } from '../facts/policy'
import { figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()
const addresses = {
  web: { url: 'https://hqt.nantong.gov.cn' },
  mobile: { app: '南通百通', entry: '万事好通·惠企通' },
}

const benefitModes = optionsOf(policy.benefitMode, ['no-application', 'simplified-application'])

/** 惠企通 (M01): the platform for enterprise policies, its monthly rhythm, and the policies to be explained on it. */
export const huiqitong = figures(1, {
  painPointsCount: figure(4, '类', explained, { zh: '要解决的企业痛点数', en: 'pain points to be cured' }),
  cycleCompilation: figure(
    1,
    '个月',
    explained,
    { zh: '每几个月汇总一次政策申报', en: 'months from one compilation of policy claims to the next', atLeast: 1 },
    'cycle-collect',
  ),
  cycleReview: figure(
    1,
    '个月',
    explained,
    { zh: '每几个月研究一次政策申报', en: 'months from one review of policy claims to the next', atLeast: 1 },
    'cycle-study',
  ),
  cyclePayout: figure(
    1,
    '个月',
    explained,
    { zh: '每几个月兑现一次政策申报', en: 'months from one payout of policy claims to the next', atLeast: 1 },
    'cycle-pay',
  ),
  policyPoints: figure(81, '个', explained, {
    zh: '通政发〔2023〕1号的政策点数',
    en: 'policy points of Tong Zheng Fa [2023] 1',
    atLeast: 1,
  }),
  fiveWhoCount: figure(5, '个', explained, { zh: '“谁”的个数', en: 'how many times the principle says “who”' }),
  platformName: named([{ label: { zh: '惠企通', en: 'Huiqitong' } }], text),
  platformRule: named(
    [{ label: { zh: '“惠企通”平台管理办法', en: 'rules for managing the Huiqitong platform' } }],
    text,
    'platform-management-rule',
  ),
  policyTopics: named(
    [
      {
        label: {
          zh: '支持企业稳增长、调结构、强能力',
          en: 'steady growth, better structure and stronger capability of enterprises',
        },
      },
      { label: { zh: '推动经济运行整体好转', en: 'an all-round upturn of the economy' } },
      {
        label: { zh: '支持民营企业发展激发民间投资活力', en: 'growth of private enterprises and private investment' },
      },
    ],
    text,
    'policy-topics',
    'policy-topic-private-economy',
  ),
  functionsInMeasure: named(
    [
      { label: { zh: '政策解读', en: 'explaining policies' } },
      { label: { zh: '匹配', en: 'matching' } },
      { label: { zh: '兑现', en: 'paying out' } },
    ],
    text,
    'platform-functions-measure',
  ),
  functionsExplained: named(
    [
      { label: { zh: '宣传', en: 'publicity' } },
      { label: { zh: '解读', en: 'explaining' } },
      { label: { zh: '申报', en: 'claiming' } },
      { label: { zh: '兑现', en: 'paying out' } },
    ],
    explained,
    'platform-service-scope',
  ),
  modules: named(
    [
      { label: { zh: '政策库', en: 'policy library' } },
      { label: { zh: '企业库', en: 'enterprise library' } },
      { label: { zh: '政策推送', en: 'policy push' } },
      { label: { zh: '项目申报', en: 'project claims' } },
    ],
    explained,
    'platform-modules',
  ),
  painPoints: named(
    [
      { label: { zh: '找不到', en: 'can’t be found' } },
      { label: { zh: '读不懂', en: 'can’t be understood' } },
      { label: { zh: '不会办', en: 'nobody knows how to apply' } },
      { label: { zh: '往返跑', en: 'takes trips to and fro' } },
    ],
    explained,
  ),
  benefitModes: named(benefitModes, explained, 'enjoyment-modes'),
  policyDocument: named(
    [
      {
        label: { zh: '通政发〔2023〕1号', en: 'Tong Zheng Fa [2023] 1' },
        title: '关于推动经济运行率先整体好转促进制造业倍增和服务业繁荣发展的若干政策措施的通知',
        issuedOn: '2023-02-01',
      },
    ],
    explained,
    'policy-document-number',
    'policy-document-title',
    'policy-issue-date',
  ),
  publicationPlace: named([{ label: { zh: '政府网站', en: 'the government’s website' } }], explained),
  privateEconomyDepartment: named(
    [{ label: { zh: '市发改委', en: 'the Municipal Development and Reform Commission' } }],
    explained,
  ),
  policyLevels: named(optionsOf(policy.policyLevel), explained),
  fiveWho: named(
    [
      { label: { zh: '谁制定', en: 'who makes it' } },
      { label: { zh: '谁梳理', en: 'who sorts it out' } },
      { label: { zh: '谁解释', en: 'who explains it' } },
      { label: { zh: '谁更新', en: 'who updates it' } },
      { label: { zh: '谁负责', en: 'who answers for it' } },
    ],
    explained,
    'five-who-principle',
  ),
  services: named(
    [
      { label: { zh: '企业找政策', en: 'enterprises look for policies' } },
      { label: { zh: '政策找企业', en: 'policies look for enterprises' } },
      ...benefitModes.map(({ label }) => ({ label })),
    ],
    explained,
    'platform-services',
  ),
  channels: named(
    optionsOf(platform.accessDevice).map((one) => ({ ...one, ...addresses[one.key] })),
    explained,
    'platform-url',
    'mobile-app',
    'mobile-entry',
  ),
})
