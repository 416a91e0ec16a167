import { expect, it } from 'vitest'
import { enterprise } from '../../bench/enterprise'
import { asked, openByHand } from '../../bench/match'
import { records } from '../../bench/records'
import { matcher, provisions } from '../../src/index'

it('the enterprises that the bench matches are told without a contradiction, and wholly', () => {
  const answer = matcher('enterprise', asked)
  const eligibilities = provisions.filter((one) => one.kind === 'eligibility' && one.subject === 'enterprise')
  for (const one of records(5, enterprise).slice(0, 200)) {
    const { eligible, refused, undetermined } = answer(one)
    expect([refused, undetermined.map(({ id }) => id)]).toEqual([[], []])
    expect(eligible.map(({ id }) => id).join()).toBe(openByHand(one))
  }
  expect(eligibilities.length).toBeGreaterThan(20)
})
