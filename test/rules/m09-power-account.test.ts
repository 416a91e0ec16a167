import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { powerAccountDocuments } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

const account = (powerCustomerClass: string, ...powerDocuments: string[]) => ({
  supplyScopeIsRecognised: true,
  powerCustomerClass,
  powerDocuments,
})
const pileDocuments = ['identity', 'parking-space', 'electric-car', 'manager-consent']
const identityPlusOne = { reading: 'identity-plus-one' }

describe('powerAccountDocuments', () => {
  const papersOfAddress = ['identity', 'address-title']
  const papersOfProject = [...papersOfAddress, 'project-approval']
  describe.each([
    ['small-residential', papersOfAddress],
    ['low-voltage-non-residential', papersOfAddress],
    ['high-voltage', papersOfProject],
  ])('of a %s customer', (name, papers) => {
    const complete = account(name, ...papers)
    const verdict = (change: object) => {
      const { outcome, unmet, missing } = powerAccountDocuments({ ...complete, ...change } as never)
      return [outcome, ...unmet.map((one) => one.fact), ...missing.map((one) => one.fact)]
    }
    it('suffice when all are there, in any order and with others', () => {
      expect(verdict({})).toEqual(['eligible'])
      expect(verdict({ powerDocuments: ['manager-consent', ...[...papers].reverse()] })).toEqual(['eligible'])
    })
    it.each(papers)('fall short without %s', (left) => {
      const powerDocuments = papers.filter((one) => one !== left)
      expect(verdict({ powerDocuments })).toEqual(['ineligible', 'powerDocuments'])
    })
    it('M09 解读（用电开户）: are neither enough nor too few where the scope of supply isn’t recognised', () => {
      expect(verdict({ supplyScopeIsRecognised: false })).toEqual(['not-covered', 'supplyScopeIsRecognised'])
    })
    it.each([
      ['supplyScopeIsRecognised', ['supplyScopeIsRecognised']],
      ['powerDocuments', ['powerDocuments']],
      ['powerCustomerClass', ['powerCustomerClass', 'chargingPileStage']],
    ])('without %s ask for %o', (name, asked) => {
      expect(verdict({ [name]: undefined })).toEqual(['undetermined', ...asked])
    })
  })

  describe('of a charging pile that is signed for', () => {
    const signing = { ...account('charging-pile', 'identity'), chargingPileStage: 'signing' }
    decides(powerAccountDocuments, {
      eligible: signing,
      stillEligible: pileDocuments.map((one) => ({ powerDocuments: [one] })),
      ineligible: [
        { powerDocuments: [] },
        { powerDocuments: ['address-title', 'project-approval'] },
        { chargingPileStage: 'before-works' },
      ],
    })

    describe('read as the identity document and one more', () => {
      decides(powerAccountDocuments, {
        eligible: { ...signing, powerDocuments: ['identity', 'electric-car'] },
        stillEligible: [
          { powerDocuments: ['identity', 'parking-space'] },
          { powerDocuments: ['identity', 'manager-consent'] },
        ],
        ineligible: [{ powerDocuments: ['identity'] }, { powerDocuments: pileDocuments.slice(1) }],
        options: identityPlusOne,
      })
    })
  })

  describe('of a charging pile whose works are about to start', () => {
    const works = { ...account('charging-pile', ...pileDocuments), chargingPileStage: 'before-works' }
    const lacking = pileDocuments.map((left) => ({ powerDocuments: pileDocuments.filter((one) => one !== left) }))
    it.each(lacking)('lacks one with %o, in either reading', (change) => {
      for (const options of [undefined, identityPlusOne])
        expect(powerAccountDocuments({ ...works, ...change } as never, options).outcome).toBe('ineligible')
    })
    it('has all four, whatever the stage and the reading', () => {
      const { chargingPileStage: _, ...anyStage } = works
      for (const options of [undefined, identityPlusOne])
        for (const facts of [works, anyStage])
          expect(powerAccountDocuments(facts as never, options).outcome).toBe('eligible')
    })
    it('asks for the stage while some are lacking, and not while all are', () => {
      const some = powerAccountDocuments(account('charging-pile', 'identity') as never)
      expect([some.outcome, some.missing.map((one) => one.fact)]).toEqual(['undetermined', ['chargingPileStage']])
      const none = powerAccountDocuments(account('charging-pile') as never)
      const needs = none.unmet.map((one) => one.anyOf?.map((list) => list.map((need) => need.fact)))
      const [stage, papers] = ['chargingPileStage', 'powerDocuments']
      expect([none.outcome, needs]).toEqual([
        'ineligible',
        [
          [
            [stage, papers],
            [stage, papers],
          ],
        ],
      ])
    })
    it('is told of what its own stage needs alone, once, and never to be at another stage', () => {
      const { unmet } = powerAccountDocuments({ ...works, powerDocuments: [] } as never)
      expect(unmet.map((one) => one.required)).toEqual([{ includesAll: pileDocuments }])
    })
  })

  it.each([[[]], [[...pileDocuments, 'address-title', 'project-approval']]])(
    'M09 解读（用电开户）: denies no customer of another class, with %j in hand',
    (documents) => {
      const { outcome, unmet, reasons } = powerAccountDocuments(account('other', ...documents) as never)
      expect([outcome, unmet.map((one) => one.fact), reasons?.map((one) => one.en)]).toEqual([
        'not-covered',
        ['powerCustomerClass'],
        ['the text has no list of documents for customers of this class'],
      ])
    },
  )
  it('opens the account, and leads to the receiving point', () => {
    const papers = account('small-residential', 'identity', 'address-title')
    expect(powerAccountDocuments(papers as never)).toMatchObject({
      gives: { zh: expect.stringContaining('用电开户') },
      leadsTo: ['m09.single-supply-point'],
    })
  })

  refuses(powerAccountDocuments, [
    [account('industrial'), 'powerCustomerClass'],
    [account('high-voltage', 'passport'), 'powerDocuments'],
    [{ chargingPileStage: 'application' }, 'chargingPileStage'],
  ])

  it('is never lost by a further document, nor won in the narrower reading alone', () => {
    const documents = fc.subarray([
      'identity',
      'address-title',
      'parking-space',
      'electric-car',
      'manager-consent',
      'project-approval',
    ])
    const classes = fc.constantFrom('small-residential', 'low-voltage-non-residential', 'charging-pile', 'high-voltage')
    const stages = fc.constantFrom('signing', 'before-works')
    fc.assert(
      fc.property(documents, documents, classes, stages, (some, more, name, chargingPileStage) => {
        const holds = (has: string[], options?: { reading: string }) =>
          powerAccountDocuments.outcome({ ...account(name, ...has), chargingPileStage } as never, options) ===
          'eligible'
        const both = [...new Set([...some, ...more])]
        return (!holds(some) || holds(both)) && (!holds(some, identityPlusOne) || holds(some))
      }),
    )
  })
})
