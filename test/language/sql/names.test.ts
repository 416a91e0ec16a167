import { afterAll, beforeAll, expect, test } from 'vitest'
import { all, ask, choice, eligibility, integer, subject, table, yesNo } from '../../../src/language'
import { type Database, openDuckDB, openPostgres } from '../../support/databases'
import { compare } from '../../support/differential'
import { text } from '../../support/made-up'

/* Facts may be called as parts of a query are: a database that took the one for the other would answer otherwise, and say nothing. */

let databases: Readonly<Record<'duckdb' | 'postgres', Database>>
beforeAll(async () => {
  databases = { duckdb: await openDuckDB(), postgres: await openPostgres() }
})
afterAll(async () => {
  for (const one of Object.values(databases)) await one.close()
})

const asked = (name: string) => ask(`${name}（问）`, name, `${name}？`, `${name}?`)
const base = { title: { zh: '某事', en: 'something' }, source: text() }
const colours = { red: { zh: '红', en: 'red' }, green: { zh: '绿', en: 'green' }, blue: { zh: '蓝', en: 'blue' } }

/** Facts of a choice, of yes or no, and of days, by such names. */
const thing = <A extends string, B extends string>(colour: A, isOpen: B) =>
  subject('thing', { zh: '物', en: 'thing' }, {
    [colour]: choice(colours, asked(colour)),
    [isOpen]: yesNo(asked(isOpen)),
    count: integer(asked('count')),
  } as { [Name in A]: ReturnType<typeof choice<typeof colours>> } & { [Name in B]: ReturnType<typeof yesNo> } & {
    count: ReturnType<typeof integer>
  })

test.each([
  ['c', 's'],
  ['C', 'each'],
  ['s', 'c'],
  ['key 1', 'n1'],
  ['c', 'key 1'],
  ['#1', '#2'],
  ['a', 'a?'],
  ['a?', 'a!'],
  ['=1', 'r'],
])('facts called %s and %s are told from what a query calls so', async (first, second) => {
  const named = thing('colour', 'isOpen')
  const own = thing(first as 'colour', second as 'isOpen')
  const [colour, isOpen] = [own[first as 'colour'], own[second as 'isOpen']] as [
    typeof named.colour,
    typeof named.isOpen,
  ]
  const rule = eligibility('m95.named', () => ({
    ...base,
    subject: own,
    when: table(
      [colour.is('red'), isOpen],
      [colour.is('green'), all(isOpen, own.count.atLeast(3))],
      [colour.is('blue'), own.count.atMost(9)],
    ),
  }))
  for (const { dialect, wrong, further, open } of await compare(rule, databases, 45))
    expect([dialect, wrong, further, open]).toEqual([dialect, [], [], []])
})
