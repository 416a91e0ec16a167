import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createConsumer, root } from './packed'

const consumer = createConsumer({ name: 'consumer', private: true })
afterAll(() => consumer.remove())

const rollover = "{ principal: '5000000', sector: 'manufacturing', days: 4 }"
const noEval = '--disallow-code-generation-from-strings'

/** Prints the fee, and whether a provision is one object from every door. */
const body = `
const { dailyRate, fee } = loanRolloverFee(${rollover})
console.log(JSON.stringify({
  dailyRate,
  fee,
  sameCalculator: provision('m03.loan-rollover-fee') === loanRolloverFee,
  sameRule: provision('m06.vehicle-subsidy-eligibility') === vehicleSubsidyEligibility,
  doors: [facts, data].every(door => Object.keys(door).length > 0),
  unanswered: nantong.provisions.filter((one) => typeof nantong.evaluate(one, {}).outcome !== 'string').length,
  asks: nantong.interview('enterprise', {}).questions.length > 0,
  places: typeof places,
  select: toSQL(vehicleSubsidyEligibility, { from: 'fleet', key: 'id' }).split('\\n')[0],
}))
`
const expected = {
  dailyRate: '0.0002',
  fee: '4000',
  sameCalculator: true,
  sameRule: true,
  doors: true,
  unanswered: 0,
  asks: true,
  places: 'function',
  select: 'SELECT',
}

describe.each([
  {
    kind: 'ESM',
    file: 'main.mjs',
    text: `
import { nantong, provision } from 'haotong'
import { loanRolloverFee } from 'haotong/calculators'
import * as data from 'haotong/data'
import * as facts from 'haotong/facts'
import { places } from 'haotong/language'
import { vehicleSubsidyEligibility } from 'haotong/rules'
import { toSQL } from 'haotong/sql'
${body}`,
  },
  {
    kind: 'CJS',
    file: 'main.cjs',
    text: `
const { nantong, provision } = require('haotong')
const { loanRolloverFee } = require('haotong/calculators')
const data = require('haotong/data')
const facts = require('haotong/facts')
const { places } = require('haotong/language')
const { vehicleSubsidyEligibility } = require('haotong/rules')
const { toSQL } = require('haotong/sql')
${body}`,
  },
])('a consumer in $kind', ({ file, text }) => {
  const main = consumer.write(file, text)

  test('computes, with one copy of each provision', () => {
    expect(JSON.parse(consumer.node(main))).toEqual(expected)
  })

  test('needs no code generation from strings', () => {
    expect(JSON.parse(consumer.node(noEval, main))).toEqual(expected)
  })
})

test('a TypeScript consumer is told of misspelt facts and wrong members, as ESM and as CJS', () => {
  const typed = `
import { evaluate } from 'haotong'
import { loanRolloverFee } from 'haotong/calculators'
import 'haotong/data'
import 'haotong/facts'
import { vehicleSubsidyEligibility } from 'haotong/rules'
import { toSQL } from 'haotong/sql'

toSQL(loanRolloverFee, { from: 'loans', key: 'id', dialect: 'postgres' }) satisfies string
// @ts-expect-error no such dialect
toSQL(loanRolloverFee, { from: 'loans', key: 'id', dialect: 'oracle' })
const result = loanRolloverFee(${rollover})
result.dailyRate.toFixed() satisfies string
result.fee.toFixed(2) satisfies string
vehicleSubsidyEligibility({}).outcome satisfies string
evaluate('m03.loan-rollover-fee', { principal: '300', days: 2 }).outcome satisfies string
// @ts-expect-error a misspelt fact
loanRolloverFee({ principle: '5000000', sector: 'manufacturing', days: 4 })
// @ts-expect-error no such sector
loanRolloverFee({ principal: '5000000', sector: 'manufactoring', days: 4 })
// @ts-expect-error days are missing
loanRolloverFee({ principal: '5000000', sector: 'manufacturing' })
// @ts-expect-error no such output
result.fees
`
  consumer.write('typed.mts', typed)
  consumer.write('typed.cts', typed)
  consumer.write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
        strict: true,
        // The declarations of the package are checked; TypeScript’s own needn’t be.
        skipDefaultLibCheck: true,
        noEmit: true,
      },
      files: ['typed.mts', 'typed.cts'],
    }),
  )
  expect(consumer.node(join(root, 'node_modules/typescript/bin/tsc'), '--pretty', 'false')).toBe('')
})

test('the command evaluates a provision', () => {
  const facts = JSON.stringify({ principal: '5000000', sector: 'manufacturing', days: 4 })
  const printed = consumer.node(
    'node_modules/haotong/dist/repl/cli.js',
    'eval',
    'm03.loan-rollover-fee',
    facts,
    '--json',
  )
  expect(JSON.parse(printed)).toMatchObject({ outcome: 'computed', values: { dailyRate: '0.0002', fee: '4000' } })
})
