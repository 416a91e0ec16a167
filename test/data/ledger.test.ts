import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Parameter } from '../../src/language/expression/parameters'
import { exact } from '../../src/language/values/decimal'
import { units } from '../../src/language/values/units'
import type { FigureSet } from '../../src/language/write/figures'
import { figureSets } from '../../src/nantong'

/* Every figure stands twice: in src/data, and in seeds/ by another hand. Here the two are held against each other. */

interface Seed {
  readonly key: string
  readonly value: unknown
  readonly unit: string
}

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../seeds/${path}`, import.meta.url), 'utf8'))
const seedsOf = (measure: string): readonly Seed[] => read(`${measure.toLowerCase()}.json`).figures
const leftOutOf = (measure: string): Readonly<Record<string, string>> => {
  const path = `left-out/${measure.toLowerCase()}.json`
  return existsSync(new URL(`../../seeds/${path}`, import.meta.url)) ? read(path) : {}
}

/** A key may name a part of a ledger entry: `m03.amount-bands/third`. */
const entryOf = (key: string): string => key.split('/')[0] as string
const plain = (text: unknown): string => String(text).replace(/\s/g, '')

/** The same unit in other words: 日内 is a bound in days, 人次/年 counts attendances. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  天: ['日'],
  日: ['天'],
  个月: ['月'],
  月: ['个月'],
  人: ['名'],
  名: ['人'],
}

function sameUnit(ledger: string, unit: string | undefined): boolean {
  if (ledger === '' || unit === undefined) return true
  if (ledger === unit) return true
  const money = unit in units && units[unit as keyof typeof units].dimension !== 'count'
  return !money && [unit, ...(SYNONYMS[unit] ?? [])].some((one) => ledger.includes(one))
}

function parameterAgrees(parameter: Parameter, key: string, seed: Seed): boolean {
  if (key.includes('/')) return plain(seed.value).includes(plain(parameter.stated))
  if (parameter.unit === undefined) return seed.value === parameter.stated
  const value = String(seed.value)
  return (
    /^-?\d+(\.\d+)?$/.test(value) && exact(value).eq(exact(parameter.stated)) && sameUnit(seed.unit, parameter.unit)
  )
}

/** Every text that a listed item carries, by which the ledger may call it. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [plain(value)]

const stringsOf = (seeds: readonly Seed[]): string[] =>
  seeds.flatMap(({ value }) => (Array.isArray(value) ? value.map(plain) : [plain(value)]))

/** A measure may state its figures in several sets, one a topic. */
const sets: readonly FigureSet[] = [...new Set(figureSets.map((one) => one.measure))].map((measure) => {
  const own = figureSets.filter((one) => one.measure === measure)
  return { measure, parameters: own.flatMap((one) => one.parameters), named: own.flatMap((one) => one.named) }
})

describe.each(sets.map((set) => [set.measure, set] as const))('the figures of %s', (measure, set) => {
  const seeds = new Map(seedsOf(measure).map((seed) => [seed.key, seed]))
  const leftOut = leftOutOf(measure)
  const keys = [...set.parameters.flatMap((one) => one.keys), ...set.named.flatMap((one) => one.keys)]

  it('stand in the ledger with the same value and unit', () => {
    const wrong = set.parameters.flatMap((parameter) =>
      parameter.keys.filter((key) => {
        const seed = seeds.get(entryOf(key))
        return seed === undefined || !parameterAgrees(parameter, key, seed)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('list what the ledger lists, and nothing else', () => {
    for (const { keys, items } of set.named) {
      const listed = stringsOf(keys.map((key) => seeds.get(entryOf(key))).filter((seed) => seed !== undefined))
      const whole = keys.every((key) => !key.includes('/'))
      const unlisted = items.filter(
        (item) => !textsOf(item).some((text) => listed.some((one) => (whole ? one === text : one.includes(text)))),
      )
      const texts = items.flatMap(textsOf)
      expect({ keys, unlisted }).toEqual({ keys, unlisted: [] })
      if (whole) expect({ keys, missing: listed.filter((one) => !texts.includes(one)) }).toEqual({ keys, missing: [] })
    }
  })

  it('account for every entry of the ledger, or say why one is left out', () => {
    const covered = new Set(keys.map(entryOf))
    expect([...seeds.keys()].filter((key) => !covered.has(key) && leftOut[key] === undefined)).toEqual([])
    expect([...covered].filter((key) => !seeds.has(key))).toEqual([])
    expect(Object.keys(leftOut).filter((key) => covered.has(key) || !seeds.has(key))).toEqual([])
  })

  it('leave out nothing that is a figure', () => {
    const numbers = Object.keys(leftOut).filter((key) => /^\d+(\.\d+)?$/.test(String(seeds.get(key)?.value)))
    expect(numbers.filter((key) => !leftOut[key]?.startsWith('figure: '))).toEqual([])
  })
})
