import { vesselTraffic } from '../data/m28-vessel-traffic'
import { greenChannelScope, passageDirection, restrictedBounds } from '../data/parts/m28-discrepancies'
import { interpretation } from '../facts/document'
import { vessel } from '../facts/vessel'
import { all, any, classification, reading, text, when } from '../language'
import { keyVesselFastTrack } from './m28-key-vessels'

const isRestricted = () => {
  const long = vessel.shipLength.moreThan(vesselTraffic.restrictedLength)
  const deep = vessel.shipDraught.moreThan(vesselTraffic.restrictedDraught)
  return all(
    vessel.yangtzePassage.oneOf(['entering', 'leaving']),
    reading('both', { both: all(long, deep), either: any(long, deep) }),
  )
}

const bothOrEither = {
  about: { zh: '船长、吃水是否须同时超过', en: 'whether both length and draught must be exceeded' },
  default: 'both',
  because: {
    zh: '一句之内并列修饰同一种船，范围也较窄',
    en: 'both qualify one kind of ship in one phrase, and it is the narrower class',
  },
  options: { both: { zh: '同时超过', en: 'both' }, either: { zh: '超过其一', en: 'either' } },
} as const

/**
 * Whether a ship is a restricted ship (受限船舶), which may declare itself on the platform.
 *
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
      consequence: { zh: '可在“受限船申报”模块申报', en: 'may be declared in the module for restricted ships' },
    },
    unrestricted: { label: { zh: '非受限船舶', en: 'not restricted' } },
  },
  by: when(isRestricted(), text('restricted')).otherwise(text('unrestricted')),
  discrepancies: [restrictedBounds, passageDirection],
  readings: [bothOrEither],
  notes: [
    { zh: '恰为205米、10.5米的，不属超过', en: 'exactly 205 m or 10.5 m doesn’t exceed it' },
    { zh: '船长按总长计，文中未写明', en: 'length is taken as length overall, which the text doesn’t say' },
  ],
}))

/**
 * Whether a ship applies for the green channel in and out of the Yangtze (进出江绿色通道申请) when it declares.
 *
 * @example
 * yangtzeGreenChannel({ yangtzePassage: 'leaving', shipLength: 300, shipDraught: 12 }).class // 'green-channel'
 */
export const yangtzeGreenChannel = classification('m28.yangtze-green-channel', () => {
  const longRestricted = all(isRestricted(), vessel.shipLength.moreThan(vesselTraffic.greenChannelLength))
  return {
    title: { zh: '进出江绿色通道', en: 'Green channel in and out of the Yangtze' },
    source: interpretation('绿色通道'),
    subject: vessel,
    classes: {
      'green-channel': {
        label: { zh: '填写绿色通道申请', en: 'applies for the green channel' },
        consequence: {
          zh: '全程跟踪监控，提供信息、交通组织和海巡艇维护',
          en: 'tracked throughout, with information, organised traffic and patrol boats',
        },
      },
      none: { label: { zh: '无须填写', en: 'no application' } },
    },
    by: when(
      reading('long-ships-only', {
        'long-ships-only': longRestricted,
        'every-key-vessel': any(longRestricted, keyVesselFastTrack.holds),
      }),
      text('green-channel'),
    ).otherwise(text('none')),
    discrepancies: [restrictedBounds, greenChannelScope],
    readings: [
      bothOrEither,
      {
        about: { zh: '绿色通道是否及于全部重点船舶', en: 'whether the green channel serves every key ship' },
        default: 'long-ships-only',
        because: {
          zh: '申请的条件只写在解读，限于船长超过250米',
          en: 'what to apply with stands in the interpretation alone, for ships over 250 m',
        },
        options: {
          'long-ships-only': { zh: '仅超过250米的受限船舶', en: 'restricted ships over 250 m only' },
          'every-key-vessel': { zh: '全部重点船舶', en: 'every key ship' },
        },
      },
    ],
  }
})
