import { describe, expect, it } from 'vitest'
import { recuperationPriority, recuperationSession } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const session = (sessionStartsOn: string, sessionEndsOn: string) => ({ sessionStartsOn, sessionEndsOn })

describe('recuperationSession', () => {
  classifies(recuperationSession, [
    [session('2023-04-01', '2023-04-03'), 'usual'],
    [session('2023-04-01', '2023-04-04'), 'usual'],
    [session('2023-11-28', '2023-11-30'), 'usual'],
    [session('2023-03-31', '2023-04-02'), 'other-season'],
    [session('2023-11-28', '2023-12-01'), 'other-season'],
    // Over New Year: it starts in December and ends in January, both out of season.
    [session('2023-12-31', '2024-01-02'), 'other-season'],
    [session('2023-12-29', '2024-01-01'), 'other-season'],
    // By “每期活动时间为3-4天”, which has no “一般”.
    [session('2023-04-01', '2023-04-02'), 'other-length'],
    [session('2023-04-01', '2023-04-05'), 'other-length'],
    [session('2023-06-10', '2024-06-12'), 'other-length'],
    [session('2023-12-01', '2023-12-05'), 'other-season-and-length'],
    [session('2023-12-01', '2023-12-02'), 'other-season-and-length'],
    [{ sessionStartsOn: '2023-12-29' }, undefined],
    [{ sessionEndsOn: '2023-12-01' }, undefined],
    [{ sessionStartsOn: '2023-04-01' }, undefined],
    [{ sessionEndsOn: '2023-04-03' }, undefined],
  ])
  refuses(recuperationSession, [[session('2023-04-04', '2023-04-01'), 'sessionStartsOn']])

  it('forbids no other month, and calls the length a plain rule', () => {
    const consequence = (from: string, to: string) => recuperationSession(session(from, to)).consequence?.zh ?? ''
    expect(consequence('2023-12-01', '2023-12-03')).toMatch('并不禁止')
    expect(consequence('2023-06-01', '2023-06-05')).not.toMatch('并不禁止')
    expect(consequence('2023-06-01', '2023-06-05')).toMatch('没有“一般”')
  })

  it('by “4~11月”, “3-4天”: says which months and days are meant, also under a reform', () => {
    const { consequence } = recuperationSession(session('2023-12-01', '2023-12-05'))
    expect(consequence?.zh).toMatch(/每期3天至4天.*4月至11月/)
    expect(consequence?.en).toMatch(/3 days to 4 days.*month 4 to month 11/)
    const longer = { parameters: { 'm65.recuperation-days-max': 5 } }
    expect(recuperationSession(session('2023-06-01', '2023-06-06'), longer).consequence?.zh).toMatch('至5天')
  })
})

const member = {
  isUnionMember: true,
  isFrontLineWorker: true,
  postHardships: [],
  isOutstandingEmployee: false,
  isSkilledWorker: false,
  monthsToRetirement: 24,
}

describe('recuperationPriority', () => {
  classifies(recuperationPriority, [
    [member, 'ordinary'],
    [{ ...member, postHardships: ['hazardous'] }, 'priority'],
    [{ ...member, postHardships: ['dirty-tiring-dangerous'] }, 'priority'],
    [{ ...member, postHardships: ['hazardous', 'dirty-tiring-dangerous'] }, 'priority'],
    [{ ...member, isOutstandingEmployee: true }, 'priority'],
    [{ ...member, isSkilledWorker: true }, 'priority'],
    [{ ...member, monthsToRetirement: 23 }, 'priority'],
    [{ ...member, monthsToRetirement: 0 }, 'priority'],
    [{ isUnionMember: true, isFrontLineWorker: true, isSkilledWorker: true }, 'priority'],
    [{ isSkilledWorker: true }, undefined],
    [{ ...member, postHardships: undefined }, undefined],
    [{ ...member, isOutstandingEmployee: undefined }, undefined],
    [{ ...member, isSkilledWorker: undefined }, undefined],
    [{ ...member, monthsToRetirement: undefined }, undefined],
  ])

  it.each([
    [{ isUnionMember: false }, '会员'],
    [{ isFrontLineWorker: false }, '一线'],
  ])('by “面向一线职工会员”: says nothing of %o, skilled or not', (change, said) => {
    expect(recuperationPriority({ ...member, isSkilledWorker: true, ...change } as never)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining(said) }],
    })
  })

  it('by “单位优秀职工”: leaves it to the employer who is outstanding', () => {
    const { missing } = recuperationPriority({ ...member, isOutstandingEmployee: undefined } as never)
    expect(missing).toMatchObject([
      { fact: 'isOutstandingEmployee', judgedBy: { zh: expect.stringContaining('单位') } },
    ])
  })
  refuses(recuperationPriority, [
    [{ monthsToRetirement: -1 }, 'monthsToRetirement'],
    [{ postHardships: ['office'] }, 'postHardships'],
  ])
})
