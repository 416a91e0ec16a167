import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import type { Value } from '../../../src/language/expression/nodes'
import type { Parameter } from '../../../src/language/expression/parameters'
import { figuresInForce, fingerprint, fingerprintOfFacts } from '../../../src/language/rulebook/fingerprint'
import { exact } from '../../../src/language/values/decimal'
import { about } from '../../../src/language/write/subject'
import { place, thing } from '../vocabulary'

const digest = (data: unknown): string => `sha256:${createHash('sha256').update(JSON.stringify(data)).digest('hex')}`
const factsNamed = (...names: string[]) => thing[about].facts.filter(({ name }) => names.includes(name))
const number = (text: string) => ({ number: text })

/** The digest of facts by name; undefined is unknown. */
function of(values: Readonly<Record<string, Value | undefined>>): string {
  const facts = factsNamed(...Object.keys(values))
  const slots = facts.map(({ name }) => values[name])
  return fingerprintOfFacts(facts, slots)
}

describe('the digest of facts', () => {
  it('is that of the known ones by name, whatever JSON keeps as it is', () => {
    expect(of({ on: '2023-01-01', a: true, colour: undefined })).toBe(
      digest([
        ['a', true],
        ['on', '2023-01-01'],
      ]),
    )
  })
  it('writes a number in one way, however it is held', () => {
    const five = digest([['price', number('5')]])
    expect([of({ price: 5 }), of({ price: exact('5.00') })]).toEqual([five, five])
    expect(of({ price: exact('0.1') })).toBe(digest([['price', number('0.1')]]))
  })
  it('takes options and days as sets, and numbers in their order', () => {
    expect(of({ tags: ['y', 'x'] })).toBe(digest([['tags', ['x', 'y']]]))
    expect(of({ events: ['2023-02-01', '2023-01-01'] })).toBe(digest([['events', ['2023-01-01', '2023-02-01']]]))
    expect(of({ amounts: [2, exact('1.5')] })).toBe(digest([['amounts', [number('2'), number('1.5')]]]))
  })
  it('goes by name in the order of code units', () => {
    const names = ['price', 'count', 'on', 'a', 'until'] as const
    const all = { price: 1, count: 2, on: '2023-01-01', a: false, until: '2023-01-02' }
    const sorted = [...names]
      .sort()
      .map((name) => [name, typeof all[name] === 'number' ? number(String(all[name])) : all[name]])
    expect(of(all)).toBe(digest(sorted))
  })
})

describe('the digest of any text', () => {
  const texts = ['', 'abc', 'é', '南通市', '🚢 ship', '\u0000\u007f\u0080\u07ff\u0800\uffff', '\ud800 half a pair']
  it.each(texts)('is that of its UTF-8: %j', (text) => {
    expect(fingerprint(text)).toBe(digest(text))
  })
  it('needs nothing that only some hosts have', () => {
    vi.stubGlobal('TextEncoder', undefined)
    try {
      expect(fingerprint('南通')).toBe(digest('南通'))
    } finally {
      vi.unstubAllGlobals()
    }
  })
})

describe('figures in force', () => {
  const source = { measure: 'M00', ...place }
  const parameter = (id: string, value: Parameter['value']): Parameter => ({ id, stated: '', value, keys: [], source })
  const figures = [parameter('m00.b', exact('10.50')), parameter('m00.a', '2023-01-01'), parameter('m00.b', 10.5)]
  it('are the document’s, each once, in the order of ids', () => {
    expect(JSON.stringify(figuresInForce(figures, undefined))).toBe('{"m00.a":"2023-01-01","m00.b":"10.5"}')
  })
  it('or those that a reform put in their place, each with its day', () => {
    expect(figuresInForce(figures, new Map([['m00.b', [{ value: 1 }]]]))['m00.b']).toBe('1')
    const steps = [{ value: 1 }, { from: '2024-01-01', value: exact('2.5') }]
    expect(figuresInForce(figures, new Map([['m00.b', steps]]))['m00.b']).toEqual([
      { from: null, value: '1' },
      { from: '2024-01-01', value: '2.5' },
    ])
  })
})
