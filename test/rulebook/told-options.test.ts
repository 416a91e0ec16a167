import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, explain, InvalidFactsError, provisions } from '../../src/index'
import type { ExplanationLine } from '../../src/language/outline/explanation'
import { coreOf } from '../../src/language/provisions/provision'
import { arbitraryInput } from '../../src/testing/index'

/* An option that nobody told is only told where the checks leave no other: of several that are alike here, none is picked. */

describe('what nobody told of a choice', () => {
  it('is unknown where it may be one of several, though the condition holds', () => {
    const text = explain('m37.self-rectification-exemption', {
      isKeySafetyEnterprise: true,
      wasHandledBeforeInspection: true,
    }).toText('zh')
    expect(text).toContain('✓ 否则：问题整改情况为已经整改完成或列入企业整改计划并整改中（问题整改情况：未知）')
    expect(explain('m57.rail-express-stage', { hasRailExpressPermit: true }).toText('en')).toContain(
      '✓ if express permit obtained: permitted',
    )
  })
  it('is told where the checks leave one', () => {
    expect(explain('m35.material-pre-review', { isPreReviewRevised: true }).toText('zh')).toContain(
      '预审反馈：提出修改建议',
    )
  })
})

const asOf = '2023-06-15'

describe.each(provisions.filter((one) => one.kind !== 'catalogue').map((one) => [one.id, one] as const))(
  '%s',
  (id, provision) => {
    const facts = coreOf(provision).program.slots
    const isTaken = (record: object): boolean => {
      try {
        evaluate(id as never, record as never, { asOf } as never)
        return true
      } catch (error) {
        if (error instanceof InvalidFactsError) return false
        throw error
      }
    }
    /** Options told that weren't given, though others would be taken too. */
    function pickedIn(line: ExplanationLine, given: object): readonly string[] {
      const own = line.terms.flatMap(({ fact: name, value }) => {
        const fact = facts.find((one) => one.name === name)
        if (fact?.type !== 'choice' || value === undefined || fact.name in given) return []
        const others = Object.keys(fact.options).filter(
          (one) => one !== value && isTaken({ ...given, [fact.name]: one }),
        )
        return others.length === 0 ? [] : [`${fact.name}: ${String(value)}, not ${others}`]
      })
      return [...own, ...line.parts.flatMap((part) => pickedIn(part, given))]
    }
    it('picks no option', () => {
      for (const record of fc.sample(arbitraryInput(provision), 8))
        for (const left of Object.keys(record)) {
          const { [left]: _, ...given } = record
          if (!isTaken(given)) continue
          const { lines } = explain(id as never, given as never, { asOf } as never)
          expect(lines.flatMap((line) => pickedIn(line, given))).toEqual([])
        }
    })
  },
)
