import { fiveOnesUnnamed, governmentLiaison, salonFrequency } from '../data/m59-government-liaison'
import { interpretation, measureText } from '../facts/document'
import { liaison } from '../facts/liaison'
import { catalogue, classification, nothing, question, table, text } from '../language'

/**
 * The layers and industries for which a WeChat group is built (“政企直通”微信工作群).
 *
 * @returns the entries, each with the name of its `group`; `not-listed` for another layer
 * @example
 * governmentEnterpriseGroups({ directGroupLayer: 'merchants-elsewhere' }).entries[0].label.zh // '在外通商'
 */
export const governmentEnterpriseGroups = catalogue('m59.government-enterprise-groups', () => {
  const [group] = governmentLiaison.directGroup
  const [exchange, month] = governmentLiaison.otherChannels
  return {
    title: { zh: '“政企直通”微信工作群', en: 'WeChat groups of government and enterprises' },
    source: interpretation(),
    subject: liaison,
    force: 'aims',
    entries: governmentLiaison.directGroupLayers.map((one) => ({ ...one, group: group.label })),
    lookUp: liaison.directGroupLayer,
    key: 'key',
    notes: [
      {
        zh: '建群由市工信局“推动”，文中没有数量和期限',
        en: 'the Municipal Bureau of Industry and Information Technology promotes the groups; neither number nor date is stated',
      },
      {
        zh: `另鼓励企业家用${[exchange, month].map(({ label }) => label.zh).join('、')}等线上线下渠道与党委、政府部门沟通`,
        en: `entrepreneurs are encouraged to turn to party committees and departments through other channels, too, such as: ${[exchange, month].map(({ label }) => label.en).join(', ')}`,
      },
      { zh: '如何入群，文中未写', en: 'how one joins a group is not stated' },
    ],
  }
})

const salonWord = /* @__PURE__ */ question({
  about: { zh: '企业家沙龙多久办一次', en: 'how often a salon is held' },
  because: {
    zh: '两处用词不同，又都没有间隔，取其一就是猜测',
    en: 'the two places differ and neither gives an interval: to pick one would be to guess',
  },
  options: {
    'both-words': { zh: '两处并列', en: 'both, side by side' },
    'measure-word': { zh: '按措施：适时', en: 'the measure’s: when the time is right' },
    'explained-word': { zh: '按解读：定期', en: 'the interpretation’s: regularly' },
  },
})

/**
 * How often an activity for government and enterprises is held, in the text's words (政企对接活动频次).
 *
 * @example
 * governmentEnterpriseEventFrequency({ liaisonActivity: 'salon' }).class // 'regularly-or-as-fit'
 */
export const governmentEnterpriseEventFrequency = classification('m59.government-enterprise-event-frequency', () => {
  const { liaisonActivity: activity } = liaison
  const [regularly] = governmentLiaison.heldRegularly
  const [asFit] = governmentLiaison.heldAsFit
  return {
    title: { zh: '政企对接活动频次', en: 'How often government meets enterprises' },
    source: measureText(),
    subject: liaison,
    classes: {
      regularly,
      'as-fit': asFit,
      'regularly-or-as-fit': {
        label: {
          zh: '措施写适时，解读写定期',
          en: 'when the time is right, by the measure; regularly, by its interpretation',
        },
      },
    },
    by: table(
      [activity.is('forum'), text('regularly')],
      [
        activity.is('salon'),
        salonWord.read({
          'both-words': text('regularly-or-as-fit'),
          'measure-word': text('as-fit'),
          'explained-word': text('regularly'),
        }),
      ],
      [
        activity.is('other'),
        nothing({
          zh: '文中只写了政企座谈会和企业家沙龙多久办一次',
          en: 'the text says how often of forums and salons only',
        }),
      ],
    ),
    discrepancies: [salonFrequency, fiveOnesUnnamed],
    notes: [
      { zh: '“定期”没有间隔，算不出日期', en: '“regularly” has no interval, so no date follows' },
      {
        zh: '座谈会与市领导交流；沙龙由市各经济主管部门组织',
        en: 'forums are with the city’s leaders; salons are held by its economic departments',
      },
    ],
  }
})

/**
 * Kinds of enterprise for which salons are held (企业家沙龙分类).
 *
 * @returns the entries, each with the `topics` of a salon; `unconfirmed` for others, as the list ends in 等
 * @example
 * entrepreneurSalonGroups({ salonGroup: 'srdi' }).entries[0].topics.length // 3
 */
export const entrepreneurSalonGroups = catalogue('m59.entrepreneur-salon-groups', () => ({
  title: { zh: '企业家沙龙分类', en: 'Salons for entrepreneurs: kinds of enterprise' },
  source: interpretation(),
  subject: liaison,
  entries: governmentLiaison.salonGroups.map((one) => ({ ...one, topics: governmentLiaison.salonTopics })),
  lookUp: liaison.salonGroup,
  key: 'key',
  openEnded: true,
  discrepancies: [salonFrequency],
  notes: [
    {
      zh: '三个议题出自措施，同样以“等”收尾',
      en: 'the three topics are of the measure text, and that list is open too',
    },
    { zh: '专精特新未写级别', en: 'no level of the SRDI title is stated' },
  ],
}))
