import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, explain, InvalidFactsError, provisions } from '../../src/index'
import { arbitraryInput } from '../../src/testing/index'

/* What a goal's line says of it is how it stands: reached or not where that is the answer, unknown where it is open. */

const STATES = { met: 'holds', 'not-met': 'fails', undetermined: 'unknown' } as const

describe('a goal’s line', () => {
  it('is unknown where nobody knows whether there is anything to count', () => {
    const told = explain('m53.fx-hedging-target', { fxForwardsAndOptionsSigned: 0 }, { asOf: '2024-01-01' })
    expect(told.lines[0]).toMatchObject({ state: 'unknown', value: undefined })
    expect(told.toText('zh')).toContain('? 套保比率超过30%')
    const none = explain(
      'm53.fx-hedging-target',
      { fxForwardsAndOptionsSigned: 0, fxSpotVolume: 5 },
      { asOf: '2024-01-01' },
    )
    expect(none.lines[0]?.state).toBe('fails')
  })
  it.each(provisions.filter((one) => one.kind === 'target').map((one) => [one.id, one] as const))(
    '%s',
    (id, target) => {
      for (const [record, kept] of fc.sample(fc.tuple(arbitraryInput(target), fc.infiniteStream(fc.boolean())), 40))
        for (const options of [{}, { asOf: '2023-06-15' }, { asOf: '2024-01-01' }]) {
          const some = Object.fromEntries(Object.entries(record).filter(() => kept.next().value))
          const asked = [id, some, options] as unknown as [typeof id, never, never]
          try {
            const { goals } = evaluate(...asked) as { goals: Record<string, { outcome: keyof typeof STATES }> }
            for (const { path, state, standing } of explain(...asked).lines)
              if (standing === undefined)
                expect([some, path, state]).toEqual([some, path, STATES[goals[path]?.outcome ?? 'met']])
          } catch (error) {
            if (!(error instanceof InvalidFactsError)) throw error
          }
        }
    },
  )
})
