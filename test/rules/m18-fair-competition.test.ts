import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fairCompetitionReviewCoverage, supplierPoolCleanUp } from '../../src/rules/index'
import { assesses, classifies, refuses } from '../support/cases'

describe('supplierPoolCleanUp', () => {
  const asNamed = { reading: 'pools-of-the-measure' }
  classifies(supplierPoolCleanUp, [
    [{ supplierPool: 'preselected' }, 'in-scope'],
    [{ supplierPool: 'qualified' }, 'in-scope'],
    [{ supplierPool: 'listed' }, 'in-scope'],
    [{ supplierPool: 'candidate' }, 'in-scope'],
    [{ supplierPool: 'other' }, undefined],
    [{ supplierPool: 'other', isOtherPoolCleanedUp: true }, 'in-scope'],
    [{ supplierPool: 'other', isOtherPoolCleanedUp: false }, 'out-of-scope'],
    [{}, undefined],
    [{ supplierPool: 'listed' }, 'in-scope', asNamed],
    [{ supplierPool: 'candidate' }, undefined, asNamed],
    [{ supplierPool: 'candidate', isOtherPoolCleanedUp: false }, 'out-of-scope', asNamed],
  ])

  it('leaves a pool that isn’t named to the Finance Bureau', () => {
    expect(supplierPoolCleanUp({ supplierPool: 'other' }).missing).toMatchObject([
      { fact: 'isOtherPoolCleanedUp', judgedBy: { zh: '市财政局' } },
    ])
  })

  it('by “查处设库情况”: says that pools themselves are dealt with', () => {
    const { notes } = supplierPoolCleanUp({ supplierPool: 'listed' })
    expect(notes.map((one) => one.zh).join()).toContain('查处设库')
  })

  it('names the notice that asks for it', () => {
    expect(supplierPoolCleanUp({ supplierPool: 'listed' }).consequence?.zh).toContain('财办库〔2021〕14号')
  })

  refuses(supplierPoolCleanUp, [
    [{ supplierPool: 'big' }, 'supplierPool'],
    [{ supplierPool: 'listed', isOtherPoolCleanedUp: true }, 'supplierPool'],
  ])
})

describe('fairCompetitionReviewCoverage', () => {
  const asOf = '2023-12-31'
  assesses(fairCompetitionReviewCoverage, [
    [{ marketPolicyDocuments: 0, marketPolicyDocumentsReviewed: 0 }, 'not-applicable', undefined, { asOf }],
    [{ marketPolicyDocuments: 40, marketPolicyDocumentsReviewed: 39 }, 'not-due', '0.025', { asOf: '2023-12-30' }],
    [{ marketPolicyDocuments: 40, marketPolicyDocumentsReviewed: 40 }, 'met', '0', { asOf }],
    [{ marketPolicyDocuments: 40, marketPolicyDocumentsReviewed: 40 }, 'met', '0', { asOf: '2024-06-30' }],
    // M18 措施 “审查全覆盖”: of the documents still to come within the year, too.
    [{ marketPolicyDocuments: 40, marketPolicyDocumentsReviewed: 40 }, 'not-due', '0', { asOf: '2023-06-30' }],
    [{ marketPolicyDocuments: 40, marketPolicyDocumentsReviewed: 40 }, 'not-due', '0', { asOf: '2022-12-31' }],
    [{ marketPolicyDocuments: 40, marketPolicyDocumentsReviewed: 40 }, 'undetermined', '0'],
    [{ marketPolicyDocuments: 40, marketPolicyDocumentsReviewed: 39 }, 'not-met', '0.025', { asOf }],
    [{ marketPolicyDocuments: 1, marketPolicyDocumentsReviewed: 0 }, 'not-met', '1', { asOf }],
    [{ marketPolicyDocuments: 40 }, 'undetermined'],
    [{ marketPolicyDocumentsReviewed: 40 }, 'undetermined'],
  ])

  refuses(fairCompetitionReviewCoverage, [
    [{ marketPolicyDocuments: 40, marketPolicyDocumentsReviewed: 41 }, 'marketPolicyDocumentsReviewed'],
    [{ marketPolicyDocuments: 39.5, marketPolicyDocumentsReviewed: 39 }, 'marketPolicyDocuments'],
  ])

  it('rounds nothing: one document not reviewed is one too many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 5 }), (documents, left) => {
        fc.pre(left <= documents)
        const facts = { marketPolicyDocuments: documents, marketPolicyDocumentsReviewed: documents - left }
        return fairCompetitionReviewCoverage(facts, { asOf }).outcome === (left === 0 ? 'met' : 'not-met')
      }),
    )
  })
})
