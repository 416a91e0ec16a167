import { coreOf, type Provision } from '../provisions/provision'
import { preparedGoals, type TargetDefinition } from '../provisions/target'
import type { UnitName } from '../values/units'
import type { Words } from '../values/words'
import { isThing, type Parts } from './said'
import { flawsOfSpan } from './sound-expressions'
import { flawsOfScale } from './sound-units'

/* What results are told in, and when goals are due. */

/** Results hold yuan and plain fractions: 50,000 of them are no 50,000万元. */
const flawsOfUnit = (unit: UnitName | undefined): Words[] =>
  unit === undefined ? [] : flawsOfScale({ zh: '结果', en: 'a result' }, unit)

/** What is wrong with the units of outputs and the terms of goals, in a definition whose parts can be used. */
export function flawsOfResults(one: Provision): readonly Words[] {
  const { definition } = coreOf(one)
  const { outputs } = definition as unknown as Parts
  if (isThing(outputs)) return Object.values(outputs).flatMap((of) => flawsOfUnit((of as { unit?: UnitName }).unit))
  if (one.kind !== 'target') return []
  // A share is held against so many per cent.
  return preparedGoals(definition as TargetDefinition).flatMap(([, { terms }]) => [
    ...(terms.unit === '%' ? [] : flawsOfUnit(terms.unit)),
    ...flawsOfSpan({ from: terms.from?.node, to: terms.by?.node }),
  ])
}
