import { describe, expect, it } from 'vitest'
import { provisions } from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'

/* What a goal of the programme’s year counts is asked of that year, and can be answered on any day of it. */

const COUNTS = ['integer', 'decimal', 'money']

const counted = provisions
  .filter((one) => one.kind === 'target' && one.period?.to !== undefined)
  .flatMap((one) => coreOf(one).facts)
  .filter(({ type }) => COUNTS.includes(type))
const questions = [...new Set(counted)].map((fact) => [fact.name, fact.question] as const)

describe('what is counted for a goal of a year', () => {
  it.each(questions)('%s is asked of it, or of the year before: no later count makes it met', (_, { zh, en }) => {
    const years = [zh, en].map((words) => words.match(/202[23](?=年| |\?|,|-|）|\))/g)?.[0])
    expect(years).toEqual([expect.stringMatching(/^202[23]$/), years[0]])
  })
  it.each(questions)('%s can be answered before the end that it names', (_, { zh, en }) => {
    if (/年底|月底|全年/.test(zh)) expect(zh).toContain('基准日')
    expect(/the day asked about/.test(en)).toBe(zh.includes('基准日'))
  })
  it('is asked for by many', () => expect(questions.length).toBeGreaterThan(90))
})
