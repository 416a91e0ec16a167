import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import {
  eiaCommitmentAcceptance,
  eiaEarlyTechnicalReview,
  eiaNotificationCommitment,
  eiaTechnicalReviewTimeliness,
  majorProjectEiaService,
} from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

const pilotPark = { parkLevel: 'provincial', isPlanningEiaApproved: true, isChemicalPark: false } as const
const two = { eiaDocument: 'report-form', producesKeyPollutants: false } as const
const five = { ...two, ...pilotPark, fitsParkFunction: true, hasDeveloperCommitted: true } as const
const ofTheMeasure = { reading: 'measure-conditions' }

describe('eiaNotificationCommitment', () => {
  describe('by the interpretation’s five conditions', () => {
    decides(eiaNotificationCommitment, {
      eligible: five,
      stillEligible: [{ isEiaApplicationComplete: false }],
      ineligible: [{ producesKeyPollutants: true }, { fitsParkFunction: false }, { hasDeveloperCommitted: false }],
    })
  })

  describe('read by the measure’s own conditions', () => {
    decides(eiaNotificationCommitment, {
      eligible: two,
      stillEligible: [
        { parkLevel: 'lower' },
        { parkLevel: 'none', fitsParkFunction: false, hasDeveloperCommitted: false },
      ],
      ineligible: [{ producesKeyPollutants: true }],
      options: ofTheMeasure,
    })
  })

  it.each([
    ['“报告表类”', { eiaDocument: 'report' }, '报告表'],
    ['“报告表类”', { eiaDocument: 'registration-form' }, '报告表'],
    ['“试点区域内”', { parkLevel: 'lower' }, '试点区域'],
    ['“化工园区除外”', { isChemicalPark: true }, '试点区域'],
    ['“规划环评获批”', { isPlanningEiaApproved: false }, '试点区域'],
  ] as const)('by %s: says nothing of %o', (_, change, reason) => {
    expect(eiaNotificationCommitment({ ...five, ...change } as never)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining(reason) }],
    })
  })

  it('speaks of no other document, read by the measure either', () => {
    expect(eiaNotificationCommitment({ ...two, eiaDocument: 'report' }, ofTheMeasure).outcome).toBe('not-covered')
  })

  it('leaves pollutants and the park’s function to a judge, once the project is known to be spoken of', () => {
    const { missing } = eiaNotificationCommitment({ eiaDocument: 'report-form', ...pilotPark })
    const judged = missing.flatMap((one) => (one.judgedBy ? [one.fact] : []))
    expect(judged.sort()).toEqual(['fitsParkFunction', 'producesKeyPollutants'])
  })

  it('says what it gives, and where it leads', () => {
    expect(eiaNotificationCommitment(five)).toMatchObject({
      force: 'shall',
      gives: { zh: expect.stringContaining('受理') },
      leadsTo: ['m24.eia-commitment-acceptance'],
    })
  })

  refuses(eiaNotificationCommitment, [
    [{ eiaDocument: 'form' }, 'eiaDocument'],
    [{ parkLevel: 'none', fitsParkFunction: true }, 'parkLevel'],
  ])
})

describe('eiaCommitmentAcceptance', () => {
  classifies(eiaCommitmentAcceptance, [
    [{ ...five, isEiaApplicationComplete: true }, 'accepted'],
    [{ ...five, isEiaApplicationComplete: false }, 'to-complete'],
    [five, undefined],
    [{ ...two, isEiaApplicationComplete: true }, 'accepted', ofTheMeasure],
    [{ isEiaApplicationComplete: true }, undefined],
  ])
  it('by “申请材料齐全的……予以受理；受理后，直接作出审批决定”: is decided with no review between', () => {
    const { consequence } = eiaCommitmentAcceptance({ ...five, isEiaApplicationComplete: true })
    expect(consequence?.zh).toContain('直接作出审批决定')
  })
  it.each([{ hasDeveloperCommitted: false }, { eiaDocument: 'report' }])('says nothing of %o', (change) => {
    expect(eiaCommitmentAcceptance({ ...five, ...change } as never).outcome).toBe('not-covered')
  })
  refuses(eiaCommitmentAcceptance, [
    [{ isEiaDocumentPrepared: false, isEiaApplicationComplete: true }, 'isEiaDocumentPrepared'],
  ])
})

describe('eiaEarlyTechnicalReview', () => {
  const ready = { isProjectEstablished: true, isEiaDocumentPrepared: true }
  const unready = [{ isProjectEstablished: false }, { isEiaDocumentPrepared: false }]
  const inPark = {
    ...ready,
    parkLevel: 'provincial',
    isPlanningEiaApproved: true,
    planningEiaValidUntil: '2023-06-15',
    projectWorks: 'new',
  } as const
  const asOf = '2023-06-15'
  describe('by the measure', () => {
    decides(eiaEarlyTechnicalReview, {
      eligible: inPark,
      implied: ['isPlanningEiaApproved'],
      stillEligible: [
        { parkLevel: 'national' },
        { projectWorks: 'reconstruction' },
        { projectWorks: 'expansion' },
        { planningEiaValidUntil: '2023-06-16' },
      ],
      ineligible: unready,
      options: { asOf },
    })
  })

  it.each([
    ['“省级以上园区”', { parkLevel: 'lower' }],
    ['“规划环评处于有效期”', { planningEiaValidUntil: '2023-06-14' }],
    ['“规划环评处于有效期”', { isPlanningEiaApproved: false, planningEiaValidUntil: undefined }],
    ['“新、改、扩建”', { projectWorks: 'other' }],
  ] as const)('by %s: says nothing of %o', (_, change) => {
    expect(eiaEarlyTechnicalReview({ ...inPark, ...change } as never, { asOf })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('措施只写') }],
    })
  })

  it.each([
    ['2023-06-14', 'eligible'],
    ['2023-06-15', 'eligible'],
    ['2023-06-16', 'not-covered'],
  ])('as of %s, with a planning EIA valid to the 15th, is %s', (asOf, outcome) => {
    expect(eiaEarlyTechnicalReview(inPark, { asOf }).outcome).toBe(outcome)
  })

  it('asks for the day', () => {
    expect(eiaEarlyTechnicalReview(inPark).missing.map((one) => one.fact)).toContain('asOf')
  })

  describe('by the interpretation: read as open to any planned project', () => {
    decides(eiaEarlyTechnicalReview, {
      eligible: ready,
      stillEligible: [{ parkLevel: 'none' }, { projectWorks: 'other' }, { planningEiaValidUntil: '2020-01-01' }],
      ineligible: unready,
      options: { reading: 'any-planned-project' },
    })
  })

  refuses(eiaEarlyTechnicalReview, [
    [{ ...inPark, planningEiaValidUntil: '2023-06' }, 'planningEiaValidUntil'],
    [{ ...inPark, isPlanningEiaApproved: false }, 'isPlanningEiaApproved'],
  ])
})

describe('eiaTechnicalReviewTimeliness', () => {
  const form = {
    isCompliantPark: true,
    meetsParkAdmission: true,
    isOrdinaryProject: true,
    majorProjectLevel: 'none',
    eiaDocument: 'report-form',
    eiaReceivedOn: '2023-03-01',
  } as const
  const waiting = { ...form, isEiaReviewOpinionGiven: false } as const
  const given = (eiaReviewOpinionOn: string) => ({ ...form, isEiaReviewOpinionGiven: true, eiaReviewOpinionOn })
  // 7 days after 1 March 2023 is 8 March; 20 days after it 21 March.
  classifies(eiaTechnicalReviewTimeliness, [
    [given('2023-03-08'), 'in-time'],
    [given('2023-03-09'), 'late'],
    [given('2023-03-08'), 'late', { reading: 'from-the-day-of-receipt' }],
    [{ ...given('2023-03-21'), eiaDocument: 'report' }, 'in-time'],
    [{ ...given('2023-03-22'), eiaDocument: 'report' }, 'late'],
    [waiting, 'pending', { asOf: '2023-03-08' }],
    [waiting, 'late', { asOf: '2023-03-09' }],
    [waiting, undefined],
    [form, undefined, { asOf: '2023-03-08' }],
  ])
  it('says nothing of a project for which no time is set', () => {
    const { outcome, reasons } = eiaTechnicalReviewTimeliness({ ...waiting, isOrdinaryProject: false })
    expect([outcome, reasons?.[0]?.zh]).toEqual(['not-covered', expect.stringContaining('一般拟建项目')])
  })
  it('refuses an opinion that lies ahead, and one that came before the document', () => {
    const ahead = () => eiaTechnicalReviewTimeliness(given('2023-03-08'), { asOf: '2023-03-07' })
    expect(ahead).toThrow(/past/)
  })
  refuses(eiaTechnicalReviewTimeliness, [
    [given('2023-02-28'), 'eiaReviewOpinionOn'],
    [{ ...waiting, eiaReviewOpinionOn: '2023-03-08' }, 'isEiaReviewOpinionGiven'],
    [{ ...given('2023-03-08'), isEiaDocumentPrepared: false }, 'isEiaDocumentPrepared'],
    [{ ...form, parkLevel: 'none' }, 'parkLevel'],
  ])
})

describe('majorProjectEiaService', () => {
  decides(majorProjectEiaService, {
    eligible: { majorProjectLevel: 'provincial' },
    stillEligible: [{ majorProjectLevel: 'national' }],
    ineligible: [],
  })

  it.each([['municipal'], ['county'], ['none']] as const)(
    'by “重大项目” without a level: denies no %s project',
    (level) => {
      expect(majorProjectEiaService({ majorProjectLevel: level })).toMatchObject({
        outcome: 'not-covered',
        reasons: [{}],
      })
    },
  )

  it('by “省级重大项目”: shuts national projects out only when read by the measure’s words', () => {
    const alone = { reading: 'provincial-alone' }
    const national = { majorProjectLevel: 'national' } as const
    expect(majorProjectEiaService({ majorProjectLevel: 'provincial' }, alone).outcome).toBe('eligible')
    expect(majorProjectEiaService({ majorProjectLevel: 'county' }, alone).outcome).toBe('not-covered')
    expect(majorProjectEiaService(national, alone).missing).toMatchObject([{ fact: 'nationalProjectOtherList' }])
    const outcomes = (['none', 'municipal', 'provincial'] as const).map(
      (other) => majorProjectEiaService({ ...national, nationalProjectOtherList: other }, alone).outcome,
    )
    // One that is on the provincial list as well is a provincial project, too.
    expect(outcomes).toEqual(['not-covered', 'not-covered', 'eligible'])
  })

  it('by “成立重大项目环评服务工作专班”: takes major projects of any level in, read so', () => {
    const any = { reading: 'any-level' }
    expect(majorProjectEiaService({ majorProjectLevel: 'county' }, any).outcome).toBe('eligible')
  })

  it('is of major projects only, under every reading', () => {
    expect(majorProjectEiaService({ majorProjectLevel: 'none' }, { reading: 'any-level' }).outcome).toBe('not-covered')
  })

  it('by “指导建设单位优化项目选址…”: tells developers in parks what they are guided on', () => {
    expect(majorProjectEiaService.notes.map((one) => one.zh)).toContainEqual(expect.stringContaining('优化选址'))
  })

  it('must be offered, and says what it is', () => {
    const verdict = majorProjectEiaService({ majorProjectLevel: 'national' })
    expect(verdict.force).toBe('shall')
    expect(verdict.gives?.zh).toContain('信息服务卡制度')
    expect(verdict.leadsTo).toContain('m24.eia-early-technical-review')
  })

  refuses(majorProjectEiaService, [[{ majorProjectLevel: 'town' }, 'majorProjectLevel']])
})

it.each([
  ['eiaDocument', '报告书', 'report'],
  ['eiaDocument', '环评报告表', 'report-form'],
  ['projectWorks', '扩', 'expansion'],
])('%s takes %s', (fact, name, key) => {
  expect(readFacts('project', { [fact]: name }, { language: 'zh' })).toEqual({ facts: { [fact]: key }, issues: [] })
})
