import { expect, it, vi } from 'vitest'

/* Two copies of the library in one process, as ESM beside CJS, or two versions, make them. */

const copy = async () => {
  vi.resetModules()
  const language = await import('../../src/language')
  const face = await import('../../src/index')
  const { loanRolloverFee } = await import('../../src/calculators/index')
  const { sugangdaiEligibility } = await import('../../src/rules/index')
  return { language, face, loanRolloverFee, sugangdaiEligibility }
}
const [ours, theirs] = [await copy(), await copy()]
const loan = { principal: '5000000', sector: 'manufacturing', days: 4 } as const

it('are two', () => {
  expect(ours.loanRolloverFee).not.toBe(theirs.loanRolloverFee)
  expect(ours.face.InvalidFactsError).not.toBe(theirs.face.InvalidFactsError)
})

it('read each other’s provisions', () => {
  const { evaluate, explain, matcher, describe, toJSONSchema, prove, rulebook } = ours.language
  expect(JSON.stringify(evaluate(theirs.loanRolloverFee, loan))).toBe(
    JSON.stringify(theirs.language.evaluate(theirs.loanRolloverFee, loan)),
  )
  expect(explain(theirs.loanRolloverFee, loan).toText('en')).toContain('4,000')
  expect(describe(theirs.loanRolloverFee)).toEqual(ours.face.describe('m03.loan-rollover-fee'))
  expect(matcher([theirs.sugangdaiEligibility])({ employees: 1 }).ineligible).toHaveLength(1)
  expect(toJSONSchema(theirs.loanRolloverFee)).toEqual(ours.face.toJSONSchema('m03.loan-rollover-fee'))
  expect(prove(theirs.loanRolloverFee)).toEqual([])
  const book = rulebook({ name: 'mixed', title: { zh: '混', en: 'mixed' }, provisions: [theirs.loanRolloverFee] })
  expect(book.evaluate('m03.loan-rollover-fee', loan).outcome).toBe('computed')
})

it('know each other’s errors', () => {
  const thrown = (call: () => unknown): unknown => {
    try {
      return call()
    } catch (error) {
      return error
    }
  }
  const error = thrown(() => theirs.face.evaluate('m03.loan-rollover-fee', { days: 'four' } as object))
  expect(error).not.toBeInstanceOf(ours.face.InvalidFactsError)
  expect(ours.face.InvalidFactsError.is(error)).toBe(true)
  for (const other of [new Error('x'), null, 'x', {}]) expect(ours.face.InvalidFactsError.is(other)).toBe(false)
})

it('put a contradiction that another copy finds among the refused', () => {
  const { all, ask, check, eligibility, date, places, subject } = theirs.language
  const words = { zh: '某', en: 'some' }
  const stay = subject('stay', words, {
    from: date(ask('始', 'from', '？', '?')),
    to: date(ask('止', 'to', '？', '?')),
  })
  const { text } = places({ title: words, parts: { text: words } })
  const inOrder = eligibility('yc.stay', () => ({
    title: words,
    source: text(),
    subject: stay,
    checks: [check(stay.from.onOrBefore(stay.to), words)],
    when: all(stay.from.onOrAfter(stay.from)),
  }))
  const matches = ours.language.matcher([inOrder])({ from: '2023-02-01', to: '2023-01-01' })
  expect(matches.refused.map((one) => one.id)).toEqual(['yc.stay'])
})

it('take each other’s reforms', () => {
  const reform = theirs.face.reform({ 'm03.free-days': 5 })
  const options = { parameters: reform as never }
  expect(ours.face.evaluate('m03.loan-rollover-fee', loan, options)).toMatchObject({ changed: ['m03.free-days'] })
  expect(() => ours.face.evaluate('m03.loan-rollover-fee', loan, { parameters: { ...reform } as never })).toThrow(
    'a copy of a reform',
  )
})

it('refuse each other’s checked facts and results plainly', () => {
  const checked = theirs.sugangdaiEligibility.check({ employees: 3 })
  expect(theirs.sugangdaiEligibility(checked).outcome).toBeDefined()
  expect(() => ours.sugangdaiEligibility(checked as never)).toThrow('got checked facts of another copy of the library')
  const result = theirs.face.evaluate('m03.loan-rollover-fee', loan)
  expect(() => ours.face.receipt(result)).toThrow('a result itself')
  const kept = theirs.face.receipt('m03.loan-rollover-fee', loan)
  expect(ours.face.replay(kept, loan).same).toBe(true)
})

it('name each other’s provisions where a rulebook has its own of that id', () => {
  const refusal = (of: unknown) => {
    try {
      return ours.face.evaluate(of as never, loan)
    } catch (error) {
      return ours.face.UnknownNameError.is(error) ? error.issues[0] : error
    }
  }
  expect(refusal(theirs.loanRolloverFee)).toMatchObject({
    code: 'unknown-name',
    fact: 'provision',
    given: 'm03.loan-rollover-fee of another rulebook or of another copy of the library',
    nearest: 'm03.loan-rollover-fee',
    message: {
      zh: 'provision：给出的是另一规则库或另一份库的规定 m03.loan-rollover-fee，应为本规则库的规定，或其编号；是否指 m03.loan-rollover-fee？',
    },
  })
  const { proxy, revoke } = Proxy.revocable(() => 1, {})
  revoke()
  for (const one of [() => 1, proxy, Object.assign(() => 1, { id: 3 })])
    expect(refusal(one)).toMatchObject({ given: 'a function', allowed: { en: 'the id of a provision' } })
  expect(refusal(Object.assign(() => 1, { id: 'm03.x' }))).toMatchObject({
    given: 'm03.x, made by another version of the library',
  })
})
