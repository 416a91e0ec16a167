import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nantong } from '../../src/index'
import { type Intake, rowReader, writeFacts } from '../../src/intake/index'
import { tableReader } from '../../src/intake/table'
import { arbitraryFacts } from '../../src/testing/index'
import { thing } from '../language/vocabulary'

const subjects = [...new Set(nantong.provisions.map((one) => one.subject))]
const settled = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
/** The same row, as a reader of rows takes it. */
const byName = (names: readonly string[], cells: readonly string[]) =>
  Object.fromEntries(names.flatMap((name, at) => (name === '' && cells[at] === '' ? [] : [[name, cells[at]]])))
const agree = (one: Intake, other: Intake): void => expect(settled(one)).toEqual(settled(other))

describe('a row by the place of its cells is read as one by their names', () => {
  it.each(subjects)('of any drawn record of %s, with cells that are blank or wrong', (subject) => {
    const [table, row] = [tableReader(subject), rowReader(subject)]
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
          agree(table(names, cells), row(byName(names, cells)))
        },
      ),
      { numRuns: 20 },
    )
  })
  it.each([
    ['a column that means nothing', ['count', 'no such'], ['5', 'x']],
    ['a column without a name that is blank', ['count', '', ''], ['5', '', '']],
    ['a column without a name that isn’t', ['count', ''], ['5', 'x']],
    ['two columns of one fact that agree', ['count', 'count（问）'], ['5', '5']],
    ['two columns of one fact that don’t', ['count', 'count（问）'], ['5', '6']],
    ['a column that is passed over', ['count', 'memo'], ['5', 'x']],
  ])('%s', (_, names, cells) => {
    const options = { columns: { memo: null } }
    agree(tableReader(thing, options)(names, cells), rowReader(thing, options)(byName(names, cells)))
  })
  it('under other names, once those change', () => {
    const table = tableReader(thing)
    expect(settled(table(['count', 'a'], ['5', '是']).facts)).toEqual({ count: 5, a: true })
    expect(settled(table(['a', 'count'], ['是', '5']).facts)).toEqual({ count: 5, a: true })
  })
})

it('a list that is read is its reader’s own', () => {
  const row = rowReader(thing)
  const [one, other] = [row({ tags: '甲；乙' }), row({ tags: '甲；乙' })]
  expect(one.facts['tags']).toEqual(other.facts['tags'])
  expect(one.facts['tags']).not.toBe(other.facts['tags'])
})
