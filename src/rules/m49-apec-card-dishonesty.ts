import { apecCard } from '../data/m49-apec-card'
import { interpretation } from '../facts/document'
import { travelCard } from '../facts/travel-card'
import { classification, nothing, text, when } from '../language'
import { listedAct } from './parts/m49-serious-dishonesty'

/**
 * What follows for an enterprise when it is found to be dishonest about the card (APEC卡失信后果).
 *
 * @returns the class `all-four`, whose `consequence` names them; `not-covered` without such an act; or what is missing
 * @example
 * apecCardDishonestyConsequences({ cardDishonestActs: ['card-trading'] }).class // 'all-four'
 */
export const apecCardDishonestyConsequences = classification('m49.apec-card-dishonesty-consequences', () => {
  const { cardDishonestActs: acts, otherActIsSeriousDishonesty } = travelCard
  const { blacklistPlace, consequences } = apecCard
  const [refused, filed, published, cancelled] = consequences
  const [blacklist] = blacklistPlace
  return {
    title: { zh: 'APEC卡失信后果', en: 'APEC business travel card: what dishonesty brings' },
    source: interpretation('特别提醒'),
    subject: travelCard,
    classes: {
      'all-four': {
        label: { zh: '四项后果一并适用', en: 'all four consequences' },
        consequence: {
          zh: [
            refused.label.zh,
            filed.label.zh,
            `${published.label.zh}（${blacklist.label.zh}）`,
            cancelled.label.zh,
          ].join('；'),
          en: [
            refused.label.en,
            filed.label.en,
            `${published.label.en} (${blacklist.label.en})`,
            cancelled.label.en,
          ].join('; '),
        },
      },
    },
    by: when(listedAct(), text('all-four'))
      .when(
        acts.includes('other'),
        when(otherActIsSeriousDishonesty, text('all-four')).otherwise(
          nothing({
            zh: '后果只写给严重失信行为；不严重的文中未写',
            en: 'the consequences are of serious dishonesty; of what isn’t serious nothing is said',
          }),
        ),
      )
      .otherwise(
        nothing({
          zh: '没有发现失信行为，特别提醒的后果不适用',
          en: 'no dishonest act was found, so that the warning doesn’t apply',
        }),
      ),
    notes: [
      {
        zh: '不再受理持续多久，文中未写',
        en: 'for how long no application is taken isn’t stated',
      },
      {
        zh: '列举以“等”收尾，所列之外的行为由市外办判断',
        en: 'the list is open, and an act that isn’t on it is for the Municipal Foreign Affairs Office to judge',
      },
    ],
  }
})
