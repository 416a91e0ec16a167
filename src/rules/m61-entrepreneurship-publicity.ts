import { audienceExtent, cupAwards, entrepreneurshipPublicity } from '../data/m61-entrepreneurship-publicity'
import { interpretation, measureText } from '../facts/document'
import { publicity } from '../facts/publicity'
import { catalogue } from '../language'

/**
 * The awards of the Zhang Jian Cup (“张謇杯”).
 *
 * @returns the entries, each with `isInMeasure`, whether the measure text names it too; `unconfirmed` for others, as the
 *   list ends in 等
 * @example
 * zhangjianCupAwards({ zhangjianAward: 'outstanding-merchant' }).entries[0].isInMeasure // false
 */
export const zhangjianCupAwards = catalogue('m61.zhangjian-cup-awards', () => ({
  title: { zh: '“张謇杯”评选表彰', en: 'Awards of the Zhang Jian Cup' },
  source: interpretation(),
  subject: publicity,
  entries: [
    ...entrepreneurshipPublicity.cupAward.map((one) => ({ ...one, isInMeasure: true })),
    ...entrepreneurshipPublicity.otherAwards.map((one) => ({ ...one, isInMeasure: false })),
  ],
  lookUp: publicity.zhangjianAward,
  key: 'key',
  openEnded: true,
  discrepancies: [cupAwards],
  notes: [
    {
      zh: '杯名写在第一项之前，按冠于三项理解，因解读称之为系列评选；也可能只冠第一项',
      en: 'the cup’s name stands before the first award and is taken to cover all three, as a series is spoken of; it may be of the first alone',
    },
    {
      zh: '市工信局牵头组织评选；条件、名额和如何申报均未写',
      en: 'the Municipal Bureau of Industry and Information Technology organises the selection; criteria, number and how to apply are not stated',
    },
  ],
}))

/**
 * Groups whose good examples are publicised (正面宣传的群体).
 *
 * @returns the entries; `unconfirmed` for others, as the first two are followed by 等
 * @example
 * entrepreneurshipPublicityAudience({ publicisedGroup: 'founders' }).outcome // 'found'
 */
export const entrepreneurshipPublicityAudience = catalogue('m61.entrepreneurship-publicity-audience', () => ({
  title: { zh: '创业兴业正面宣传的群体', en: 'Groups whose good examples are publicised' },
  source: measureText(),
  subject: publicity,
  entries: entrepreneurshipPublicity.audience,
  lookUp: publicity.publicisedGroup,
  key: 'key',
  openEnded: true,
  discrepancies: [audienceExtent],
  notes: [
    {
      zh: '在主流媒体开设专栏宣传；哪些媒体、如何参与，文中未写',
      en: 'columns of their own in the main media; which media, and how one takes part, is not stated',
    },
  ],
}))
