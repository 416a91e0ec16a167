import { describe, expect, it } from 'vitest'
import { evaluate, InvalidFactsError, type Provision, provisions, type Unmet, type Verdict } from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'
import { drawn } from '../support/registers'

/* Beside a condition that fails, a denial names none of which nothing is known: that one isn't why. */

function denied(of: Provision, record: object): Verdict | undefined {
  try {
    const verdict = coreOf(of).evaluate(record, { asOf: '2023-06-15' }) as Verdict
    return verdict.outcome === 'ineligible' ? verdict : undefined
  } catch (error) {
    if (InvalidFactsError.is(error)) return undefined
    throw error
  }
}

const isBlank = ({ facts, actual }: Unmet): boolean =>
  facts?.every((name) => name !== 'asOf' && !(name in (actual ?? {}))) === true

/** Records in which half of what is drawn is left out. */
const partial = (of: Provision) =>
  drawn(of, 120).flatMap((record) => {
    const all = Object.entries(record)
    return [record, ...[0, 1].map((odd) => Object.fromEntries(all.filter((_, index) => index % 2 === odd)))]
  })

const eligibilities = provisions.filter((one) => one.kind === 'eligibility')

describe('a denial', () => {
  it('says only what fails, also where the checks settle what it covers: M03, not applied for through the lender', () => {
    const firm = { registeredDistrict: 'rugao', size: 'small' } as const
    const named = (facts: object) => {
      const { outcome, unmet } = evaluate('m03.rollover-application', { ...firm, ...facts }, { asOf: '2023-06-15' })
      return [outcome, unmet.map((one) => one.fact)]
    }
    // Nobody applies otherwise than through a lender, or for a loan that matures, who has none: whose lender it is, is beside the point.
    expect(named({ appliesThroughLender: false })).toEqual(['ineligible', ['appliesThroughLender']])
    expect(named({ rolloverNeedIsGenuine: false, maturesOn: '2023-07-01' })).toEqual([
      'ineligible',
      ['rolloverNeedIsGenuine'],
    ])
  })
  it.each(eligibilities.map((one) => [one.id, one] as const))('%s names nothing blank beside what fails', (_, of) => {
    for (const record of partial(of)) {
      const unmet = (denied(of, record)?.unmet ?? []).filter((one) => one.words)
      const blank = unmet.filter(isBlank)
      if (blank.length < unmet.length) expect([record, blank]).toEqual([record, []])
    }
  })
})
