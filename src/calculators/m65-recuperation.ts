import { recuperation } from '../data/m65-recuperation'
import { interpretation } from '../facts/document'
import { tradeUnion } from '../facts/trade-union'
import { calculator, called, neverFalls, neverMoreThan, neverRises, nothing, output, question, when } from '../language'

const whole = /* @__PURE__ */ question({
  about: { zh: '“其中”指哪些人', en: 'of whom the share of skilled workers is taken' },
  because: {
    zh: '比例管的是一期活动的构成；以优先对象为分母，优先的人越少越容易达标',
    en: 'the share is about the make-up of a session; held against those with priority, it would be easier the fewer they are',
  },
  default: 'of-all',
  options: {
    'of-all': { zh: '全体参加者', en: 'all who take part' },
    'of-priority': { zh: '优先考虑的职工', en: 'those with priority' },
  },
})

/**
 * The share of skilled workers in a recuperation session (疗休养技术工人比例), and whether it is enough.
 *
 * @returns `share`, a plain fraction (0.2 is 20%), and `met`, whether it is 20% or more
 * @example
 * recuperationSkilledWorkerShare({ skilledParticipants: 8, sessionParticipants: 50 }) // { share: 0.16, met: false }
 */
export const recuperationSkilledWorkerShare = calculator('m65.recuperation-skilled-worker-share', () => {
  const { priorityParticipants, sessionParticipants, skilledParticipants } = tradeUnion
  const nobody = nothing({
    zh: '这一期没有优先对象，无从计比例',
    en: 'the session has nobody with priority, so there is no share',
  })
  const ofAll = skilledParticipants.over(sessionParticipants)
  const ofPriority = skilledParticipants.over(priorityParticipants)
  const share = called(
    { zh: '技术工人比例', en: 'share of skilled workers' },
    whole.read({ 'of-all': ofAll, 'of-priority': when(priorityParticipants.is(0), nobody).otherwise(ofPriority) }),
  )
  const met = whole.read({
    'of-all': ofAll.atLeast(recuperation.skilledWorkerMin),
    'of-priority': when(priorityParticipants.is(0), nobody).otherwise(
      ofPriority.atLeast(recuperation.skilledWorkerMin),
    ),
  })
  return {
    title: { zh: '疗休养技术工人比例', en: 'Recuperation: share of skilled workers' },
    source: interpretation('疗休养'),
    subject: tradeUnion,
    guarantees: [
      neverMoreThan('share', 1),
      neverFalls('share', tradeUnion.skilledParticipants),
      neverRises('share', tradeUnion.sessionParticipants),
    ],
    outputs: {
      share: output.rate({ zh: '技术工人比例', en: 'share of skilled workers' }, share),
      met: output.condition({ zh: '达到比例', en: 'enough' }, met),
    },
    notes: [
      {
        zh: '技术工人如何认定，文中未写',
        en: 'who counts as a skilled worker isn’t stated',
      },
    ],
  }
})
