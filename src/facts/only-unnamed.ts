import { any, type Condition, check, not } from '../language'

/** What somebody judges of that alone which the text doesn't name can't be so of what it names. */
export const onlyUnnamed = (isUnnamed: Condition, ...judged: readonly Condition[]) =>
  judged.map((one) =>
    check(any(isUnnamed, not(one)), {
      zh: '只有文中未列名的，才另行判断',
      en: 'only what the text doesn’t name is judged apart',
    }),
  )
