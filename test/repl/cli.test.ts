import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const cli = fileURLToPath(new URL('../../dist/repl/cli.js', import.meta.url))
const haotong = (given: readonly string[], input = '') =>
  spawnSync(process.execPath, [cli, ...given], { input, encoding: 'utf8' })

describe('the command line', () => {
  it('prints to standard output and ends with 0', () => {
    const { status, stdout, stderr } = haotong(
      ['eval', 'm03.loan-rollover-fee', '-', '--json'],
      '{"principal":"300","days":2}',
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'undetermined', missing: [{ fact: 'sector' }] })
  })
  it.each([[['eval', 'm03.loan-rollover-fee', '{"days":1.5}']], [['eval', 'm99.nothing']], [['fly']]])(
    'says what is wrong on standard error, without a stack, and ends with 1: %o',
    (given) => {
      const { status, stdout, stderr } = haotong(given)
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr.length).toBeGreaterThan(0)
      expect(stderr).not.toMatch(/\n\s+at /)
    },
  )
  it.each([
    ['--version', /^\d+\.\d+\.\d+\n$/],
    ['--help', /haotong match SUBJECT FACTS/],
  ])('%s', (flag, expected) => {
    expect(haotong([flag]).stdout).toMatch(expected)
  })
  it('says nothing of a reader who has seen enough', () => {
    const command = `${process.execPath} ${cli} sql enterprise --from t --key k | head -1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect([stdout, stderr]).toEqual(['SELECT\n', ''])
  })
  it.each([['list m03'], ['eval m03.loan-rollover-fee {"days": 2}'], ['match enterprise {} {}'], ['schema loan fee']])(
    'refuses a word too many: %s',
    (line) => {
      const { status, stderr } = haotong(line.split(' '))
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(/(takes no “.+”; what has blanks in it goes in quotes|isn't JSON)/),
      ])
    },
  )
})

describe('the REPL', () => {
  const input = [
    "loanRolloverFee({ principal: '5000000', sector: 'manufacturing', days: 4 })",
    "explain('m03.loan-rollover-fee', { principal: 1, sector: 'other', days: 1 })",
    'loanRolloverFee({ days: 1.5 })',
    '.show m03',
    '.show m99',
    '.lang zh',
    "explain('m03.loan-rollover-fee', { principal: 1, sector: 'other', days: 1 })",
    '.help',
    'Object.keys(facts).length > 3 && Object.keys(data).length > 3',
  ].join('\n')
  it('has the whole library in scope and reads well', () => {
    const { stdout, status } = haotong([], `${input}\n`)
    expect(status).toBe(0)
    expect(stdout).toContain('{ dailyRate: 0.0002, fee: 4000 }')
    expect(stdout).toContain('sector: other than manufacturing; days at most 10 → 0.2‰ a day')
    expect(stdout).toContain('InvalidFactsError: days: got 1.5, expected a whole number, at least 1')
    expect(stdout).toContain('M03  ')
    expect(stdout).toContain('measure: got "m99"')
    expect(stdout).toContain('转贷费用 = 0.0002')
    expect(stdout).toContain('.measures')
    expect(stdout).toMatch(/true\nhaotong> $/)
    expect(stdout).not.toMatch(/\n\s+at /)
  })
})
