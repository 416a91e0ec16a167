import { vesselTraffic } from '../data/m28-vessel-traffic'
import { greenChannelScope, passageDirection, restrictedBounds } from '../data/parts/m28-discrepancies'
import { interpretation } from '../facts/document'
import { vessel } from '../facts/vessel'
import { all, any, classification, not, nothing, question, quoting, text, when } from '../language'
import { keyVesselFastTrack } from './m28-key-vessels'
import { isRestricted } from './parts/m28-ships'

const reach = /* @__PURE__ */ question({
  about: { zh: '绿色通道是否及于全部重点船舶', en: 'whether the green channel serves every key ship' },
  because: quoting(
    {
      zh: '申请的条件只写在解读，限于船长超过{greenChannelLength}',
      en: 'what to apply with stands in the interpretation alone, for ships over {greenChannelLength}',
    },
    vesselTraffic,
  ),
  options: {
    'long-ships-only': quoting(
      { zh: '仅超过{greenChannelLength}的受限船舶', en: 'restricted ships over {greenChannelLength} only' },
      vesselTraffic,
    ),
    'every-key-vessel': { zh: '全部重点船舶', en: 'every key ship' },
  },
})

const passesYangtze = () => vessel.yangtzePassage.oneOf(['entering', 'leaving'])

const outsideYangtze = {
  zh: '受限船舶只写进出长江的船舶',
  en: 'restricted ships are written of only where they enter or leave the Yangtze',
}

/**
 * Whether a ship is a restricted ship (受限船舶), which may declare itself on the platform.
 *
 * @returns the class, or `not-covered` of a ship that neither enters nor leaves the Yangtze
 * @example
 * restrictedShip({ yangtzePassage: 'entering', shipLength: 225, shipDraught: '11.2' }).class // 'restricted'
 */
export const restrictedShip = classification('m28.restricted-ship', () => ({
  title: { zh: '受限船舶', en: 'Restricted ship' },
  source: interpretation('受限船舶'),
  subject: vessel,
  classes: {
    restricted: {
      label: { zh: '受限船舶', en: 'restricted' },
      force: 'may',
      consequence: {
        zh: '可在“受限船申报”模块申报，见《“船E行”平台办理事项》',
        en: 'may be declared in the module for restricted ships: see “What is done on the ship platform, and where”',
      },
    },
    unrestricted: { label: { zh: '非受限船舶', en: 'not restricted' } },
  },
  by: when(not(passesYangtze()), nothing(outsideYangtze))
    .when(isRestricted(), text('restricted'))
    .otherwise(text('unrestricted')),
  discrepancies: [restrictedBounds, passageDirection],
  notes: [
    { zh: '恰为界限的，不属超过', en: 'exactly the limit doesn’t exceed it' },
    { zh: '船长按总长计，文中未写明', en: 'length is taken as length overall, which the text doesn’t say' },
  ],
}))

/**
 * Whether a ship applies for the green channel in and out of the Yangtze (进出江绿色通道申请) when it declares.
 *
 * @returns the class, or `not-covered` of a ship for which the text has no green channel, with the reason
 * @example
 * yangtzeGreenChannel({ yangtzePassage: 'leaving', shipLength: 300, shipDraught: 12 }).class // 'green-channel'
 */
export const yangtzeGreenChannel = classification('m28.yangtze-green-channel', () => {
  const isLong = vessel.shipLength.moreThan(vesselTraffic.greenChannelLength)
  const forRestricted = when(not(passesYangtze()), nothing(outsideYangtze))
    .when(
      not(isRestricted()),
      nothing({
        zh: '绿色通道申请写在受限船舶之内；按所取的读法，这艘船文中未写',
        en: 'the green channel is told of within restricted ships; by the reading taken nothing is said of this one',
      }),
    )
    .when(isLong, text('green-channel'))
    .otherwise(text('none'))
  return {
    title: { zh: '进出江绿色通道', en: 'Green channel in and out of the Yangtze' },
    source: interpretation('绿色通道'),
    subject: vessel,
    classes: {
      'green-channel': {
        label: { zh: '填写绿色通道申请', en: 'applies for the green channel' },
        consequence: {
          zh: '申报时填写“进出江绿色通道申请”；海事部门与相邻海事机构协调，全程跟踪监控，提供信息、交通组织和海巡艇现场维护等服务',
          en: 'filled in with the declaration; with the neighbouring maritime authorities the ship is tracked throughout, with information, organised traffic, patrol boats and the like',
        },
      },
      none: {
        label: { zh: '不填写绿色通道申请', en: 'no application for the green channel' },
        consequence: quoting(
          {
            zh: '船长不超过{greenChannelLength}的受限船舶，可作受限船申报，不填这份申请',
            en: 'a restricted ship of at most {greenChannelLength} may be declared as such, without this application',
          },
          vesselTraffic,
        ),
      },
    },
    by: reach.read({
      'long-ships-only': forRestricted,
      'every-key-vessel': when(
        any(all(passesYangtze(), isRestricted(), isLong), keyVesselFastTrack.holds),
        text('green-channel'),
      ).otherwise(forRestricted),
    }),
    discrepancies: [restrictedBounds, greenChannelScope],
    notes: [{ zh: '恰为界限的，不属超过', en: 'exactly the limit doesn’t exceed it' }],
  }
})
