import { describe, expect, it } from 'vitest'
import {
  evaluate,
  facts,
  InvalidFactsError,
  type JSONSchema,
  match,
  matcher,
  provision,
  provisions,
  toJSONSchema,
} from '../../src/index'
import type { Fact } from '../../src/language/expression/facts'
import { coreOf, type Provision } from '../../src/language/provisions/provision'
import { hasResidue, hostileFor } from '../support/hostile'
import { readerFor, targets } from '../support/schema-readers'

/* For every target: what a reader of the schema refuses of a record, the library refuses, and the other way round, fact by fact. */

type Given = Readonly<Record<string, unknown>>

/** OpenAPI 3.1 is draft 2020-12 to the letter, which json-schema.test.ts holds. */
const unlike = targets.filter((one) => one !== 'openapi-3.1')

const subjects = [...new Set(provisions.map((one) => one.subject))]
const propertiesOf = (schema: JSONSchema): Given =>
  ((schema['parameters'] as JSONSchema | undefined) ?? schema)['properties'] as Given

/** Names of what is refused, in order; `record` for what is no record. */
function refusedBy(read: () => unknown): readonly string[] {
  try {
    read()
    return []
  } catch (error) {
    if (!InvalidFactsError.is(error)) throw error
    const names = error.issues.map(({ fact, code }) => (code === 'not-a-record' ? 'record' : fact))
    return [...new Set(names)].sort()
  }
}

/** What matching refuses of a record; of a subject that nothing is matched of, what its provisions refuse. */
function refuserOf(subject: string): (record: Given) => readonly string[] {
  const own: readonly Provision[] = provisions.filter((one) => one.subject === subject)
  if (own.some((one) => one.kind === 'eligibility')) {
    const match = matcher(subject, { asOf: '2023-06-30' })
    return (record) => refusedBy(() => match(record as object))
  }
  return (record) =>
    Object.entries(record)
      .flatMap(([name, value]) => {
        const one = own.find(({ needs }) => needs.includes(name))
        return one ? refusedBy(() => coreOf(one).program.read({ [name]: value })) : [name]
      })
      .sort()
}

/** What a property asks, without its words. */
const shapeOf = (schema: unknown): string =>
  JSON.stringify(schema, (key, one) => (/^(title|description|examples?)$/.test(key) ? undefined : one))

/** Subjects with their facts that ask something new: what is asked alike is read alike. */
const seen = new Set<string>()
const withNew = subjects.flatMap((subject) => {
  const properties = propertiesOf(toJSONSchema(subject))
  const first = facts(subject).filter(({ name }) => {
    const shape = shapeOf(properties[name])
    return !seen.has(shape) && seen.add(shape)
  })
  return first.length > 0 ? [[subject, first as readonly Fact[]] as const] : []
})

const isExact = ({ type }: Fact): boolean => type === 'decimal' || type === 'money' || type === 'numbers'
const hasNumber = (given: unknown): boolean => [given].flat().some((one) => typeof one === 'number')

/** Records that try whatever is tried on each of some facts, all at once. */
function recordsOf(tried: readonly Fact[]): readonly Given[] {
  const values = tried.map((fact) => [fact, hostileFor(fact)] as const)
  const most = Math.max(...values.map(([, all]) => all.length))
  return Array.from({ length: most }, (_, at) => {
    const given = values.flatMap(([fact, all]) =>
      at < all.length && !(isExact(fact) && hasResidue(all[at])) ? [[fact.name, all[at]]] : [],
    )
    return JSON.parse(JSON.stringify(Object.fromEntries(given))) as Given
  })
}

const nothing = (known: readonly Fact[]): Given => Object.fromEntries(known.map(({ name }) => [name, null]))

describe('a schema of a subject refuses the facts that matching refuses, and no others', () => {
  it.each(withNew)('%s', (subject, first) => {
    const refused = refuserOf(subject)
    const tried = recordsOf(first).map((record) => [record, refused(record)] as const)
    const exact = new Set(first.filter(isExact).map(({ name }) => name))
    for (const target of unlike) {
      const refuses = readerFor(target, toJSONSchema(subject, { target }))
      for (const [record, names] of tried) {
        if (target === 'tool') {
          // A model gives null for what it doesn't know, and exact numbers as texts alone.
          const isNumber = (name: string) => exact.has(name) && hasNumber(record[name])
          const wanted = Object.keys(record).filter(
            (name) => isNumber(name) || (record[name] !== null && names.includes(name)),
          )
          holds(target, record, refuses({ ...nothing(facts(subject)), ...record }), wanted.sort())
        } else holds(target, record, refuses(record), names)
      }
    }
  })
  it('whichever property: what one target asks alike, every target does, of provisions and of subjects', () => {
    for (const target of unlike) {
      const known = new Map<string, string>()
      for (const of of [...subjects, ...provisions.map((one) => one.id)]) {
        const inTarget = propertiesOf(toJSONSchema(of, { target }))
        for (const [name, schema] of Object.entries(propertiesOf(toJSONSchema(of)))) {
          const [shape, other] = [shapeOf(schema), shapeOf(inTarget[name])]
          expect(seen).toContain(shape)
          if ((known.get(shape) ?? other) !== other) expect([of, name, other]).toEqual([of, name, known.get(shape)])
          known.set(shape, other)
        }
      }
    }
  })
})

/** A difference is shown whole; that there is none costs no comparison of long records. */
function holds(target: string, record: Given, given: readonly string[], wanted: readonly string[]): void {
  if (given.join() !== wanted.join()) expect([target, record, given]).toEqual([target, record, wanted])
}

describe('what a schema requires of a provision', () => {
  it('is what its own input requires, in every target; a tool wants all, with null for unknown', () => {
    for (const one of provisions) {
      const read = one.input['~standard'].validate({}) as {
        readonly issues?: readonly { readonly path: readonly unknown[] }[]
      }
      const required = (read.issues ?? []).map(({ path }) => path[0]).sort()
      for (const target of targets) {
        const schema = toJSONSchema(one, { target })
        const wanted = ((schema['parameters'] ?? schema) as JSONSchema)['required'] ?? []
        expect([one.id, target, [...(wanted as string[])].sort()]).toEqual([
          one.id,
          target,
          target === 'tool' ? [...one.needs].sort() : required,
        ])
      }
    }
  })
})

describe('what is no record of facts', () => {
  const strays = [
    'stray',
    '',
    'constructor',
    'toString',
    'hasOwnProperty',
    '__proto__',
    'IsNewEnergy',
    ' isNewEnergy',
    'length',
  ]
  it.each(targets)('is refused in %s as by evaluation', (target) => {
    for (const of of ['vehicle', 'm06.vehicle-subsidy-eligibility']) {
      const refuses = readerFor(target, toJSONSchema(of, { target }))
      const read = (record: unknown) =>
        refusedBy(() =>
          of === 'vehicle'
            ? match('vehicle', record as object, { asOf: '2023-06-30' })
            : evaluate(of, record as object, { asOf: '2023-06-30' }),
        )
      const known =
        target === 'tool'
          ? nothing(of === 'vehicle' ? facts('vehicle') : coreOf(provision('m06.vehicle-subsidy-eligibility')).facts)
          : {}
      expect([refuses(known), read({})]).toEqual([[], []])
      for (const one of [[], 'x', '', 0, true, null])
        expect([refuses(one), read(one)]).toEqual([['record'], ['record']])
      for (const stray of strays) {
        const record = JSON.parse(`{${JSON.stringify(stray)}:true}`) as Given
        const whole = JSON.parse(
          JSON.stringify(known)
            .replace(/^{/, `{${JSON.stringify(stray)}:true,`)
            .replace(',}', '}'),
        )
        expect([refuses(whole), read(record)]).toEqual([[stray], [stray]])
      }
    }
  })
})
