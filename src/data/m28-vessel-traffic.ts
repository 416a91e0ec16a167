import { interpretation, measureText } from '../facts/document'
import { vessel } from '../facts/vessel'
import { figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** The gases whose initials alone M28 prints. */
const initials: Readonly<Record<string, string | undefined>> = { lng: 'LNG', lpg: 'LPG' }

/** 水上“大交管” (M28): key ships' fast passage, restricted ships, and the dispatch platform. */
export const vesselTraffic = figures(28, {
  wharves: figure(109, '座', text, {
    zh: '调度平台应覆盖的码头',
    en: 'wharves to be on the dispatch platform',
    atMost: 10_000,
  }),
  shippingAgents: figure(102, '家', text, {
    zh: '调度平台应覆盖的代理公司',
    en: 'shipping agents to be on the dispatch platform',
    atMost: 10_000,
  }),
  dispatchCoverageShare: figure(100, '%', text, { zh: '调度平台覆盖比例', en: 'share to be on the dispatch platform' }),
  logisticsSaving: figure(4, '亿元', text, { zh: '预计节约的物流运输成本', en: 'transport cost expected to be saved' }),
  restrictedLength: figure(205, '米', explained, {
    zh: '受限船舶的船长界限',
    en: 'length over which a ship is restricted',
    atMost: 1000,
  }),
  restrictedDraught: figure('10.5', '米', explained, {
    zh: '受限船舶的吃水界限',
    en: 'draught over which a ship is restricted',
    atMost: 50,
  }),
  greenChannelLength: figure(250, '米', explained, {
    zh: '填写绿色通道申请的船长界限',
    en: 'length over which the green channel is applied for',
    atMost: 1000,
  }),
  keyCargoes: named(
    optionsOf(vessel.shipCargo, [
      'power-coal',
      'lng',
      'lpg',
      'crude-oil',
      'refined-oil',
      'grain',
      'medical-supplies',
    ]).map((cargo) => ({ ...cargo, printed: initials[cargo.key] ?? cargo.label.zh })),
    explained,
  ),
  reportModules: named(
    [
      { label: { zh: '船船进港预报', en: 'notice of a ship’s entry into port' }, means: '船舶进港预报' },
      { label: { zh: '受限船申报', en: 'declaration of a restricted ship' } },
    ],
    explained,
  ),
  greenChannelForm: named(
    [{ label: { zh: '进出江绿色通道申请', en: 'green-channel application for entering or leaving the river' } }],
    explained,
  ),
  registrationChannels: named(
    [
      { label: { zh: '“船E行”公众号', en: 'WeChat account Chuan E Xing' } },
      { label: { zh: '“船E行”APP', en: 'app Chuan E Xing' } },
    ],
    explained,
  ),
  trafficWork: named(
    [
      {
        label: {
          zh: '沿海港航调度一体化新型交通组织指挥体系',
          en: 'integrated dispatch and command of coastal traffic',
        },
        state: { zh: '拓展应用', en: 'its use is extended' },
      },
      {
        label: { zh: '沿江港航调度一体化智能平台', en: 'smart platform for integrated dispatch along the river' },
        state: { zh: '开发应用', en: 'developed and put to use' },
      },
      {
        label: { zh: '“绿色通道”机制', en: 'the green-channel mechanism' },
        state: { zh: '强化', en: 'strengthened' },
      },
      {
        label: { zh: '小庙洪航道夜航常态化', en: 'regular night passages through the Xiaomiaohong channel' },
        state: { zh: '推进', en: 'pressed ahead with' },
      },
    ],
    text,
  ),
  registrationApplicants: named(optionsOf(vessel.shipApplicantRole, ['owner', 'operator', 'agent']), explained),
  priorityPlans: named(
    [
      { label: { zh: '进出港计划', en: 'entry and departure' } },
      { label: { zh: '引航计划', en: 'pilotage' } },
      { label: { zh: '锚泊计划', en: 'anchorage' } },
    ],
    explained,
  ),
  planningFactors: named(
    [
      { label: { zh: '气象条件', en: 'weather' } },
      { label: { zh: '航道通航实际', en: 'state of the channel' } },
      { label: { zh: '码头靠泊能力', en: 'berthing capacity of the wharf' } },
    ],
    explained,
  ),
  greenChannelServices: named(
    [
      { label: { zh: '重点跟踪监控', en: 'close tracking' } },
      { label: { zh: '信息服务', en: 'information' } },
      { label: { zh: '交通组织服务', en: 'organised traffic' } },
      { label: { zh: '海巡艇现场维护', en: 'patrol boats on the spot' } },
    ],
    explained,
  ),
})
