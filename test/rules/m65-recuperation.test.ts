import { describe, expect, it } from 'vitest'
import { recuperationPriority, recuperationSession } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const session = (sessionStartsOn: string, sessionEndsOn: string) => ({ sessionStartsOn, sessionEndsOn })

describe('recuperationSession', () => {
  classifies(recuperationSession, [
    [session('2023-04-01', '2023-04-03'), 'usual'],
    [session('2023-04-01', '2023-04-04'), 'usual'],
    [session('2023-04-01', '2023-04-02'), 'unusual'],
    [session('2023-04-01', '2023-04-05'), 'unusual'],
    [session('2023-03-31', '2023-04-02'), 'unusual'],
    [session('2023-11-28', '2023-11-30'), 'usual'],
    [session('2023-11-28', '2023-12-01'), 'unusual'],
    [session('2023-06-10', '2024-06-12'), 'unusual'],
    // over New Year: it starts in December and ends in January, both out of season
    [session('2023-12-31', '2024-01-02'), 'unusual'],
    [session('2023-12-29', '2024-01-01'), 'unusual'],
    [{ sessionStartsOn: '2023-12-29' }, 'unusual'],
    [{ sessionEndsOn: '2024-01-01' }, 'unusual'],
    [{ sessionStartsOn: '2023-03-31' }, 'unusual'],
    [{ sessionEndsOn: '2023-12-01' }, 'unusual'],
    [{ sessionStartsOn: '2023-04-01' }, undefined],
    [{ sessionEndsOn: '2023-04-03' }, undefined],
  ])
  refuses(recuperationSession, [[session('2023-04-04', '2023-04-01'), 'sessionStartsOn']])

  it('calls nothing forbidden', () => {
    expect(recuperationSession(session('2023-12-01', '2023-12-03')).consequence?.en).toMatch('forbids nothing')
  })
})

const member = {
  isFrontLineUnionMember: true,
  postHardship: 'none',
  isOutstandingEmployee: false,
  isSkilledWorker: false,
  monthsToRetirement: 24,
}

describe('recuperationPriority', () => {
  classifies(recuperationPriority, [
    [member, 'ordinary'],
    [{ ...member, postHardship: 'hazardous' }, 'priority'],
    [{ ...member, postHardship: 'dirty-tiring-dangerous' }, 'priority'],
    [{ ...member, isOutstandingEmployee: true }, 'priority'],
    [{ ...member, isSkilledWorker: true }, 'priority'],
    [{ ...member, monthsToRetirement: 23 }, 'priority'],
    [{ ...member, monthsToRetirement: 0 }, 'priority'],
    [{ ...member, isSkilledWorker: true, isFrontLineUnionMember: false }, 'not-addressed'],
    [{ isFrontLineUnionMember: false }, 'not-addressed'],
    [{ isFrontLineUnionMember: true, isSkilledWorker: true }, 'priority'],
    [{ isSkilledWorker: true }, undefined],
    [{ ...member, postHardship: undefined }, undefined],
    [{ ...member, isOutstandingEmployee: undefined }, undefined],
    [{ ...member, isSkilledWorker: undefined }, undefined],
    [{ ...member, monthsToRetirement: undefined }, undefined],
  ])
  refuses(recuperationPriority, [
    [{ monthsToRetirement: -1 }, 'monthsToRetirement'],
    [{ postHardship: 'office' }, 'postHardship'],
  ])
})
