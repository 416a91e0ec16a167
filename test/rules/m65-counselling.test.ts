import { describe, expect, it } from 'vitest'
import { explain } from '../../src/index'
import { counsellingHotline } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('counsellingHotline', () => {
  const at = (time: string, day = '2023-10-01') => ({ hotlineCalledAt: `${day}T${time}` })
  classifies(counsellingHotline, [
    [at('08:59'), 'closed'],
    [at('09:00'), 'answered'],
    [at('09:00'), 'answered', { reading: 'before-nine' }],
    [at('20:59'), 'answered', { reading: 'before-nine' }],
    [at('21:00'), 'answered'],
    [at('21:00'), 'closed', { reading: 'before-nine' }],
    [at('21:01'), 'closed'],
    [at('00:00'), 'closed'],
    [at('15:00', '2023-06-04'), 'answered'],
    [{}, undefined],
  ])
  refuses(counsellingHotline, [[{ hotlineCalledAt: '2023-06-04' }, 'hotlineCalledAt']])

  it('names the one moment that is read as out, not a span of it', () => {
    const { lines } = explain(counsellingHotline, at('21:00'), { reading: 'before-nine' })
    expect(JSON.stringify(lines)).toContain('的时刻不是21:00')
  })

  it('gives both numbers', () => {
    expect(counsellingHotline({ hotlineCalledAt: '2023-06-04T12:00' }).consequence?.en).toBe(
      'free of charge: 0513-85127885 or 18012209133',
    )
  })
})
