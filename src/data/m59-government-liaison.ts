import { interpretation, measureText } from '../facts/document'
import { liaison } from '../facts/liaison'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** 政企对接 (M59): WeChat groups, forums and salons. */
export const governmentLiaison = figures(59, {
  fiveOnes: figure(5, '个', explained, { zh: '“五个一”机制的项数', en: 'items of the “five ones”' }),
  directGroup: named([{ label: { zh: '政企直通', en: 'Government–Enterprise Direct' } }], explained, 'wechat-group'),
  directGroupLayers: named(
    optionsOf(liaison.directGroupLayer, [
      'county',
      'development-park',
      'township',
      'merchants-elsewhere',
      'key-industry',
    ]),
    explained,
    'wechat-layers',
  ),
  otherChannels: named(
    [
      { label: { zh: '政企交流群', en: 'groups for exchange between government and enterprises' } },
      { label: { zh: '企业服务月', en: 'Enterprise Service Month' } },
    ],
    explained,
    'channels',
  ),
  heldRegularly: named(
    [{ label: { zh: '定期', en: 'regularly' } }],
    text,
    'forum-measure/frequency',
    'salon-interpretation/frequency',
  ),
  heldAsFit: named([{ label: { zh: '适时', en: 'when the time is right' } }], text, 'salon-measure/frequency'),
  salonTopics: named(
    [
      { label: { zh: '资金', en: 'funds' } },
      { label: { zh: '人才', en: 'talent' } },
      { label: { zh: '技术', en: 'technology' } },
    ],
    text,
    'topics',
  ),
  salonGroups: named(
    optionsOf(liaison.salonGroup, ['leading-chain', 'manufacturing-champion', 'srdi']),
    explained,
    'salon-classes',
  ),
})

/** Salons at a suitable time in the headline, regularly in the interpretation. */
export const salonFrequency = discrepancy('m59.salon-frequency', {
  title: { zh: '企业家沙龙是适时还是定期', en: 'whether salons are held regularly' },
  sides: [
    { place: text, says: { zh: '适时', en: 'when the time is right' } },
    { place: explained, says: { zh: '定期', en: 'regularly' } },
  ],
})

/** Five things are counted and none of them is named. */
export const fiveOnesUnnamed = discrepancy('m59.five-ones-unnamed', {
  title: { zh: '“五个一”是哪五项', en: 'what the “five ones” are' },
  sides: [
    {
      place: explained,
      says: {
        zh: '机制以“五个一”为名，各项均未列出',
        en: 'a mechanism is called the five ones, and lists none of them',
      },
    },
  ],
  arithmetic: { zh: '称5项，列出0项', en: '5 counted, 0 named' },
})
