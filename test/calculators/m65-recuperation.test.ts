import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recuperationSkilledWorkerShare } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('recuperationSkilledWorkerShare', () => {
  const share = (skilledParticipants: number, sessionParticipants: number, priorityParticipants?: number) => ({
    skilledParticipants,
    sessionParticipants,
    ...(priorityParticipants !== undefined && { priorityParticipants }),
  })
  const ofPriority = { reading: 'of-priority' }
  computes(recuperationSkilledWorkerShare, [
    [share(10, 50), { share: '0.2', met: true }],
    [share(9, 50), { share: '0.18', met: false }],
    [share(11, 50), { share: '0.22', met: true }],
    [share(0, 1), { share: '0', met: false }],
    [share(50, 50), { share: '1', met: true }],
    [share(8, 50, 40), { share: '0.16', met: false }],
    [share(8, 50, 40), { share: '0.2', met: true }, ofPriority],
    [share(7, 50, 40), { share: '0.175', met: false }, ofPriority],
    [share(0, 50, 0), { share: '0', met: false }],
    [share(0, 50, 0), { share: null, met: null }, ofPriority],
  ])
  needsEach(recuperationSkilledWorkerShare, share(10, 50))

  it('asks for those with priority only where the reading turns on them', () => {
    const facts = { skilledParticipants: 10, sessionParticipants: 50 }
    expect(recuperationSkilledWorkerShare(facts).met).toBe(true)
    expect(evaluate('m65.recuperation-skilled-worker-share', facts, ofPriority)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'priorityParticipants' }],
    })
  })

  refuses(recuperationSkilledWorkerShare, [
    [share(1, 0), 'sessionParticipants'],
    [share(51, 50), 'skilledParticipants'],
    [share(11, 50, 10), 'skilledParticipants'],
    [share(10, 50, 51), 'priorityParticipants'],
  ])

  it('says why there is no share where nobody has priority', () => {
    const facts = { skilledParticipants: 0, sessionParticipants: 50, priorityParticipants: 0 }
    expect(evaluate('m65.recuperation-skilled-worker-share', facts, ofPriority)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('没有优先对象') }],
    })
  })

  it('leaves the count of those with priority out of what its schema requires', () => {
    const { input } = recuperationSkilledWorkerShare
    expect(input.safeParse(share(10, 50)).success).toBe(true)
    expect(input.safeParse(share(10, 50, 20)).success).toBe(true)
    expect(input.safeParse({ skilledParticipants: 10 }).success).toBe(false)
  })

  it('is met exactly when a fifth are skilled', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (skilledParticipants, others) => {
        const sessionParticipants = skilledParticipants + others
        if (sessionParticipants === 0) return
        const { met } = recuperationSkilledWorkerShare({ skilledParticipants, sessionParticipants })
        expect(met).toBe(skilledParticipants * 5 >= sessionParticipants)
      }),
    )
  })
})
