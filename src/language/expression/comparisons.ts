import type { Comparison } from './nodes'

/** What holds where a comparison doesn't. */
export const opposite: Record<Comparison, Comparison> = {
  atLeast: 'lessThan',
  moreThan: 'atMost',
  atMost: 'moreThan',
  lessThan: 'atLeast',
  is: 'isNot',
  isNot: 'is',
}
