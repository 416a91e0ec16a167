import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Decimal } from 'decimal.js'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { loanRolloverFee } from '../../src/calculators/index'
import { temporaryFolder } from '../support/folder'

const run = promisify(execFile)
const folder = temporaryFolder('purity')
const script = join(folder, 'answers.mjs')
beforeAll(() =>
  build({
    entryPoints: [fileURLToPath(new URL('answers.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  }),
)

async function answersIn(zone: string): Promise<string> {
  const { stdout } = await run(process.execPath, [script], { env: { ...process.env, TZ: zone }, maxBuffer: 1e9 })
  return stdout
}

describe('in any time zone', () => {
  it('the answers are the same', async () => {
    const [home = '', ...others] = await Promise.all(
      ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'].map(answersIn),
    )
    expect(home.length).toBeGreaterThan(10_000)
    expect(others.map((answers) => answers === home)).toEqual([true, true, true])
  })
})

/** What a library could spoil for its host: every property of the language's own objects, and the settings it shares. */
function surroundings(): string {
  const own = [
    Object,
    Array,
    String,
    Number,
    Boolean,
    Function,
    Date,
    Math,
    JSON,
    Promise,
    RegExp,
    Map,
    Set,
    Symbol,
  ].flatMap((one) => [
    Reflect.ownKeys(one).map(String),
    Reflect.ownKeys((one as { prototype?: object }).prototype ?? {}).map(String),
  ])
  const { precision, rounding, toExpNeg, toExpPos, maxE, minE, modulo, crypto } = Decimal
  const schema = z.string()
  return JSON.stringify([
    own,
    Object.keys(globalThis),
    { precision, rounding, toExpNeg, toExpPos, maxE, minE, modulo, crypto },
    z.globalRegistry.get(schema) ?? null,
    z.config(),
  ])
}

describe('the surroundings', () => {
  it('stay as they were', async () => {
    const before = surroundings()
    vi.resetModules()
    const face = await import('../../src/index')
    for (const one of face.provisions) {
      face.evaluate(one.id, {}, { asOf: '2023-06-01' })
      one.input.safeParse({})
    }
    expect(surroundings()).toBe(before)
  })

  it('don’t move the library: a host may have changed the shared Decimal before', async () => {
    Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP, toExpPos: 1 })
    try {
      vi.resetModules()
      const { Exact } = await import('../../src/language/values/decimal')
      const { precision, rounding, toExpPos } = Exact
      expect({ precision, rounding, toExpPos }).toEqual({
        precision: 60,
        rounding: Decimal.ROUND_HALF_UP,
        toExpPos: 61,
      })
    } finally {
      Decimal.set({ defaults: true })
    }
  })

  it('don’t move the library: a host may change the shared Decimal', () => {
    Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP })
    try {
      expect(String(loanRolloverFee({ principal: '4999999.99', sector: 'manufacturing', days: 7 }).fee)).toBe(
        '6999.999986',
      )
    } finally {
      Decimal.set({ defaults: true })
    }
  })
})
