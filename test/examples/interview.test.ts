import { evaluate, InvalidFactsError, type Language, type Options, provisions } from 'haotong'
import { describe, expect, it } from 'vitest'
import { converse } from '../../examples/interview/conversation'
import { answer, begin, type Interview } from '../../examples/interview/interview'

const subsidy = 'm06.vehicle-subsidy-eligibility'

/** An interview with somebody who answers by fact; what they don't know isn't there. */
function interviewed(id: string, known: Readonly<Record<string, unknown>>, options?: Options) {
  const asked: string[] = []
  let interview: Interview = begin(id, options)
  while (interview.next) {
    asked.push(interview.next.fact)
    interview = answer(interview, known[interview.next.fact])
  }
  return { interview, asked }
}

const outcomeOf = ({ asked }: Interview) => asked.verdicts[0]?.outcome

const van = {
  isCertifiedOperator: true,
  annualAssessmentPassed: true,
  isNewEnergy: true,
  vehicleType: 'light-enclosed-van',
  cityMileageKm: '20000',
}

describe('the interview', () => {
  it('asks each open question once until the outcome is settled', () => {
    const { interview, asked } = interviewed(subsidy, van)
    expect([...asked].sort()).toEqual(Object.keys(van).sort())
    expect(outcomeOf(interview)).toBe('eligible')
  })
  it('stops at the answer that settles it', () => {
    const { interview, asked } = interviewed(subsidy, { ...van, isNewEnergy: false })
    expect(asked.at(-1)).toBe('isNewEnergy')
    expect(outcomeOf(interview)).toBe('ineligible')
    expect(asked.length).toBeLessThan(5)
  })
  it('asks nothing that can’t matter: above the band the tariff doesn’t look at the sector', () => {
    const { asked } = interviewed('m03.loan-rollover-fee', { principal: '30000000', days: 2, sector: 'other' })
    expect(asked).not.toContain('sector')
  })
  it('goes on to the next question where one isn’t known', () => {
    const { annualAssessmentPassed: _, ...known } = van
    const { interview, asked } = interviewed(subsidy, known)
    expect(asked).toHaveLength(5)
    expect(interview.passedOver).toEqual(['annualAssessmentPassed'])
    expect(outcomeOf(interview)).toBe('undetermined')
    expect(interview.asked.verdicts[0]?.missing).toEqual(['annualAssessmentPassed'])
  })
  it('settles in spite of what isn’t known, where another answer decides', () => {
    const { interview } = interviewed(subsidy, { cityMileageKm: '19999' })
    expect(outcomeOf(interview)).toBe('ineligible')
  })
  it('ends whoever is asked, knowing nothing of anything', () => {
    for (const { id } of provisions) {
      const { interview, asked } = interviewed(id, {})
      expect(new Set(asked).size).toBe(asked.length)
      expect(interview.asked.passedOver.every((one) => asked.includes(one.fact))).toBe(true)
    }
  })
  it('takes the day asked about as an option, not as a fact', () => {
    const dated = provisions.find((one) => evaluate(one.id).missing.some(({ fact }) => fact === 'asOf'))
    const { interview } = interviewed(String(dated?.id), { asOf: '2023-06-05' })
    expect(interview.options).toEqual({ asOf: '2023-06-05' })
    expect(interview.facts).not.toHaveProperty('asOf')
    expect(provisions.flatMap((one) => one.needs)).not.toContain('asOf')
  })
  it('refuses what can’t be used, and stands where it stood', () => {
    const interview = begin('m03.loan-rollover-fee')
    const before = JSON.stringify(interview)
    expect(() => answer(interview, 'soon')).toThrow(InvalidFactsError)
    expect(JSON.stringify(interview)).toBe(before)
  })
})

describe('the conversation', () => {
  async function scripted(id: string, answers: readonly string[], language: Language) {
    const said: string[] = []
    const lines = [...answers]
    const partner = { say: (text: string) => void said.push(text), hear: async () => lines.shift() }
    const interview = await converse(partner, id, language)
    return { interview, said, left: lines }
  }
  it('asks again after an answer that can’t be used, and ends with the explanation', async () => {
    const { interview, said } = await scripted('m03.loan-rollover-fee', ['soon', '4', '5000000', '1'], 'en')
    expect(said[1]).toMatch(/^✗ days: got "soon", expected a whole number/)
    expect(said[2]).toBe(said[0])
    expect(outcomeOf(interview)).toBe('computed')
    expect(said.at(-1)).toMatch(/^Loan rollover fee[\s\S]*fee = 4,000/)
  })
  it('says at the end what it still waits for', async () => {
    const { said } = await scripted(subsidy, ['否', '?'], 'zh')
    expect(said.at(-1)).not.toContain('尚不能确定')
    const open = await scripted(subsidy, ['?', '?', '?', '?', '?'], 'zh')
    expect(open.said.at(-1)).toContain('尚不能确定，还需要：\n')
    expect(open.said.at(-1)?.split('还需要：')[1]?.trim().split('\n')).toHaveLength(5)
  })
  it('asks no more once the outcome is settled, and stops when nobody answers', async () => {
    expect((await scripted(subsidy, ['no', 'left over'], 'en')).left).toEqual(['left over'])
    expect(outcomeOf((await scripted(subsidy, [], 'en')).interview)).toBe('undetermined')
  })
  it('over a subject asks first what settles most, and ends with a line for each verdict', async () => {
    const { said } = await scripted('vehicle', ['no'], 'en')
    expect(said[0]).toContain('settles up to 1 of 1')
    expect(said.at(-1)).toMatch(/^not eligible: /)
    const { said: zh } = await scripted('vehicle', [], 'zh')
    expect(zh.at(-1)).toMatch(/^尚不能确定: /)
  })
})
