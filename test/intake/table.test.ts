import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nantong } from '../../src/index'
import { type Intake, rowReader, writeFacts } from '../../src/intake/index'
import { type RowByPlace, tableReader } from '../../src/intake/table'
import type { Fact } from '../../src/language/expression/facts'
import { readerOf } from '../../src/language/input/readers'
import { arbitraryFacts } from '../../src/testing/index'
import { thing } from '../language/vocabulary'

const subjects = [...new Set(nantong.provisions.map((one) => one.subject))]
const settled = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
/** The same row, as a reader of rows takes it. */
const byName = (names: readonly string[], cells: readonly string[]) =>
  Object.fromEntries(names.flatMap((name, at) => (name.trim() === '' && cells[at] === '' ? [] : [[name, cells[at]]])))
const factsOf = (subject: string): readonly Fact[] => nantong.facts(subject)
const ofThing: readonly Fact[] = Object.values(thing).flatMap(({ node }) => (node.op === 'fact' ? [node.fact] : []))

/** A row's values are what its facts' readers make of what a reader of rows gives; a row with something wrong is read as by that. */
function agree(facts: readonly Fact[], one: RowByPlace, other: Intake): void {
  if (!('values' in one)) {
    expect(settled(one)).toEqual(settled(other))
    return
  }
  const given: Readonly<Record<string, unknown>> = other.facts
  const wanted = facts.map((fact) => given[fact.name] !== undefined && readerOf(fact)(given[fact.name]))
  expect({ values: settled(one.values.map((value) => value ?? false)), issues: [] }).toEqual({
    values: settled(wanted.map((value) => value ?? false)),
    issues: other.issues,
  })
}

describe('a row by the place of its cells is read as one by their names', () => {
  it.each(subjects)('of any drawn record of %s, with cells that are blank or wrong', (subject) => {
    const facts = factsOf(subject)
    const [table, row] = [tableReader(subject, {}, facts), rowReader(subject)]
    const odd = fc.constantFrom('', ' ', '无', '大概3', '1/2/2023', '是')
    fc.assert(
      fc.property(
        arbitraryFacts(subject),
        fc.array(fc.tuple(fc.nat(90), odd), { maxLength: 2 }),
        (record, oddities) => {
          const written = Object.entries(writeFacts(subject, record))
          const names = written.map(([name]) => name)
          const cells = written.map(([, cell]) => cell)
          for (const [at, cell] of oddities) if (cells.length > 0) cells[at % cells.length] = cell
          agree(facts, table(names, cells), row(byName(names, cells)))
        },
      ),
      { numRuns: 20 },
    )
  })
  it.each([
    ['a column that means nothing', ['count', 'no such'], ['5', 'x'], false],
    ['a column without a name that is blank', ['count', '', ' '], ['5', '', ''], true],
    ['a column without a name that isn’t', ['count', ' '], ['5', 'x'], false],
    ['a blank one beside one that means nothing', ['', 'no such', 'count'], ['', 'x', '5'], false],
    ['two columns of one fact that agree', ['count', 'count（问）'], ['5', '5'], false],
    ['two columns of one fact that don’t', ['count', 'count（问）'], ['5', '6'], false],
    ['a column that is passed over', ['memo', 'count'], ['x', '5'], true],
    ['a cell that can’t be', ['count'], ['many'], false],
  ])('%s', (_, names, cells, isPlain) => {
    const options = { columns: { memo: null } }
    const row = tableReader(thing, options, ofThing)(names, cells)
    expect('values' in row).toBe(isPlain)
    agree(ofThing, row, rowReader(thing, options)(byName(names, cells)))
  })
  it('under other names, once those change', () => {
    const asked = ofThing.filter(({ name }) => name === 'count' || name === 'a')
    const table = tableReader(thing, {}, asked)
    const wanted = { values: asked.map(({ name }) => (name === 'a' ? true : 5)) }
    expect(table(['count', 'a'], ['5', '是'])).toEqual(wanted)
    expect(table(['a', 'count'], ['是', '5'])).toEqual(wanted)
  })
  it('and as by a reader of rows where it says more than is asked for', () => {
    const asked = ofThing.filter(({ name }) => name === 'a')
    const row = tableReader(thing, {}, asked)(['count', 'a'], ['5', '是'])
    expect(row).toEqual({ facts: { count: 5, a: true }, issues: [] })
  })
})

it('a list that is read is its reader’s own', () => {
  const row = rowReader(thing)
  const [one, other] = [row({ tags: '甲；乙' }), row({ tags: '甲；乙' })]
  expect(one.facts['tags']).toEqual(other.facts['tags'])
  expect(one.facts['tags']).not.toBe(other.facts['tags'])
})
