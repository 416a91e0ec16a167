import { describe, expect, it } from 'vitest'
import { surveyCertificateValidity } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, refuses } from '../support/cases'

const window = { surveyWindowOpensOn: '2024-03-01', surveyWindowClosesOn: '2024-09-01' }
const on = (asOf: string, reading?: string) => ({ asOf, ...(reading && { reading }) })
const closes = 'until-window-closes'

describe('surveyCertificateValidity', () => {
  computes(surveyCertificateValidity, [
    [window, { lastDay: '2024-02-29', valid: true }, on('2024-02-29')],
    [window, { lastDay: '2024-02-29', valid: false }, on('2024-03-01')],
    [window, { lastDay: '2024-02-29', valid: false }, on('2024-09-02')],
    [window, { lastDay: '2024-09-01', valid: true }, on('2024-03-01', closes)],
    [window, { lastDay: '2024-09-01', valid: true }, on('2024-09-01', closes)],
    [window, { lastDay: '2024-09-01', valid: false }, on('2024-09-02', closes)],
    [{ ...window, surveyWindowClosesOn: '2024-03-01' }, { lastDay: '2024-02-29', valid: true }, on('2024-01-01')],
  ])

  it.each([
    ['surveyWindowOpensOn', undefined],
    ['surveyWindowClosesOn', closes],
  ] as const)('asks for %s alone: the other is of another reading', (fact, reading) => {
    const asked = evaluate('m27.survey-certificate-validity', {}, on('2024-01-01', reading))
    expect([asked.outcome, asked.missing.map((one) => one.fact)]).toEqual(['undetermined', [fact]])
  })

  it('gives the last day, and asks for the day where none is named', () => {
    expect(evaluate('m27.survey-certificate-validity', window)).toMatchObject({
      outcome: 'undetermined',
      values: { lastDay: '2024-02-29' },
      missing: [{ fact: 'asOf' }],
    })
  })

  it('by “可继续有效”: may stay valid', () => {
    expect(surveyCertificateValidity.force).toBe('may')
  })

  refuses(surveyCertificateValidity, [
    [{ ...window, surveyWindowClosesOn: '2024-02-29' }, 'surveyWindowOpensOn'],
    [{ ...window, surveyWindowOpensOn: '2024-02-30' }, 'surveyWindowOpensOn'],
  ])
})
