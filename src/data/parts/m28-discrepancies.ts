import { interpretation, measureText } from '../../facts/document'
import { discrepancy } from '../../language'

const text = measureText()
const explained = interpretation()

/** Length and draught are joined by a comma. */
export const restrictedBounds = discrepancy('m28.restricted-bounds', {
  title: { zh: '船长与吃水两个条件的关系', en: 'how length and draught are joined' },
  sides: [
    {
      place: explained,
      says: { zh: '船长、吃水之间只有逗号：同时具备或具备其一', en: 'only a comma between them: both, or either' },
    },
    {
      place: explained,
      says: {
        zh: '超过250米的绿色通道申请写在受限船舶之内',
        en: 'the green-channel rule for over 250 m is nested inside it',
      },
    },
  ],
  arithmetic: {
    zh: '船长300米、吃水9米：300＞205而9＜10.5，两种理解结果相反',
    en: '300 m long, drawing 9 m: 300 > 205 but 9 < 10.5, and the two ways part',
  },
})

/** The measure speaks of entering, the interpretation of entering and leaving. */
export const passageDirection = discrepancy('m28.direction', {
  title: { zh: '进入还是进出', en: 'entering, or entering and leaving' },
  sides: [
    { place: text, says: { zh: '进入长江南通段', en: 'entering the Nantong section of the Yangtze' } },
    { place: explained, says: { zh: '受限船舶写作进出长江', en: 'restricted ships enter or leave the Yangtze' } },
  ],
})

/** The measure promises the green channel to three kinds of ship; the interpretation to long ships. */
export const greenChannelScope = discrepancy('m28.green-channel-scope', {
  title: { zh: '“绿色通道”的范围', en: 'whom the green channel serves' },
  sides: [
    { place: text, says: { zh: '大型海轮、集装箱船、重点物资运输船', en: 'large, container and key-cargo ships' } },
    { place: explained, says: { zh: '船长超过250米的受限船舶', en: 'restricted ships over 250 m' } },
  ],
})

/** Of the three kinds of ship only one is defined. */
export const keyShipKinds = discrepancy('m28.key-ship-kinds', {
  title: { zh: '三类重点船舶只定义了一类', en: 'one of three kinds of key ship is defined' },
  sides: [
    { place: text, says: { zh: '大型海轮、集装箱船、重点物资运输船', en: 'large, container and key-cargo ships' } },
    {
      place: explained,
      says: { zh: '只定义重点物资运输船，大型海轮没有尺度', en: 'only key-cargo ships; “large” has no size' },
    },
  ],
})

/** Two counts are called full coverage, though the totals may change. */
export const fullCoverage = discrepancy('m28.full-coverage', {
  title: { zh: '数量与“全覆盖”', en: 'counts, and full coverage' },
  sides: [
    { place: text, says: { zh: '109座码头、102家代理公司', en: '109 wharves and 102 agents' } },
    {
      place: text,
      says: { zh: '全覆盖，即100%，总数可变', en: 'full coverage, which is 100% of totals that may change' },
    },
  ],
})

/** A forecast stands among the commitments. */
export const savingForecast = discrepancy('m28.saving-forecast', {
  title: { zh: '节约额是预计还是目标', en: 'a forecast or a target' },
  sides: [
    { place: text, says: { zh: '与各项任务并列', en: 'it stands among what is to be done' } },
    { place: text, says: { zh: '“预计”节约4亿元', en: '400,000,000 yuan are expected to be saved' } },
  ],
})

/** Slips of wording: a module's name, and the platform's. */
export const vesselTrafficWording = discrepancy('m28.wording', {
  title: { zh: '模块和平台的名称', en: 'the names of a module and of the platform' },
  sides: [
    {
      place: text,
      says: { zh: '“沿江港航调度一体化智能平台”', en: 'an integrated dispatch platform along the river' },
    },
    {
      place: explained,
      says: {
        zh: '“智汇江海”大数据平台；“船船进港预报”应为“船舶进港预报”',
        en: 'a big-data platform of another name; a module’s name repeats one character',
      },
    },
  ],
  editorial: true,
})
