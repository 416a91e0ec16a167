import { asOfFact, type Fact } from '../expression/facts'
import { InvalidFactsError, issue } from '../input/errors'
import type { ReadOptions } from '../input/options'
import type { Core } from '../provisions/core'
import { answerOf, type Given } from './answers'
import type { Dialect, Held, Sql, Widths } from './dialect'
import { factsUnder } from './failures'
import { Keeper } from './keep'
import { andSql, choose, FALSE, isKnown, notSql, orSql, surely, TRUE } from './logic'
import type { Query } from './options'
import { SqlRule, UnsayableError, widely } from './rule'
import { UNHELD } from './translating'
import { reasonsOf } from './why'

/* A query in stages: the register's cells as facts, the checks, what rules come to, and what is given back. */

const heldOf = (fact: Fact): Held => {
  switch (fact.type) {
    case 'integer':
    case 'decimal':
    case 'money':
      return 'number'
    case 'choice':
      return 'text'
    case 'choices':
      return 'texts'
    case 'boolean':
    case 'date':
    case 'month':
    case 'date-time':
    case 'text':
    case 'dates':
    case 'numbers':
      return fact.type
  }
}

/** The code points from which a character takes a byte more in UTF-8. */
const WIDER = [0x80, 0x800, 0x10000]
const bytesOf = (name: string): number =>
  [...name].reduce((sum, one) => sum + 1 + WIDER.filter((from) => (one.codePointAt(0) as number) >= from).length, 0)
/** A name's own mark and its number take no more. */
const BYTES_OF_MARKS = 8

/** What parts of a query are called: a database may take a column of the name for such a part. */
const PARTS = ['c', 's', 'each']

/** Gives names that no two columns share, in whatever case, and that are no longer than a database takes. */
class Names {
  readonly #taken = new Set<string>()
  readonly #given = new Map<string, string>()
  readonly #longest: number
  constructor(longest: number) {
    this.#longest = longest - BYTES_OF_MARKS
    for (const part of PARTS) this.of(part)
  }

  /** A fact's, which is another’s than a part's of that name; it doesn't begin as what is kept does. */
  ofFact(name: string, of: string): string {
    return this.of(name.replace(/^#/, 'No. '), `\0${of}`)
  }

  of(wanted: string, of = wanted): string {
    const known = this.#given.get(of)
    if (known !== undefined) return known
    const short = bytesOf(wanted) > this.#longest ? `column ${this.#given.size + 1}` : wanted
    let name = short
    for (let more = 2; this.#taken.has(name.toLowerCase()); more += 1) name = `${short} ${more}`
    this.#taken.add(name.toLowerCase())
    this.#given.set(of, name)
    return name
  }
}

export class Select {
  readonly #query: Query
  readonly #dialect: Dialect
  readonly #names: Names
  /** Cells as they are read, and as facts. */
  readonly #read = new Map<string, Sql>()
  readonly #cells = new Map<string, Sql>()
  readonly #keeper: Keeper
  readonly #reckoned: (readonly [name: string, Sql])[] = []
  readonly #given: Given[] = []

  constructor(query: Query, dialect: Dialect) {
    this.#query = query
    this.#dialect = dialect
    this.#names = new Names(dialect.longestName)
    for (const index of query.key.keys()) this.#names.of(`key ${index + 1}`)
    this.#keeper = new Keeper((index) => this.#column(this.#names.of(`#${index}`)), /r\."#\d+( \d+)?"/g)
  }

  #column(name: string): Sql {
    return `r.${this.#dialect.identifier(name)}`
  }

  /** The columns of a fact: its value, and whether its cell can't be used. */
  #factColumns(fact: Fact, rule: () => SqlRule, widths: Widths): readonly [value: string, bad: string] | undefined {
    const place = this.#query.columnOf(fact)
    if (place === undefined || fact === asOfFact) return undefined
    const isWide = ['integer', 'decimal', 'money', 'numbers'].includes(fact.type)
    const of = isWide ? `${fact.name} ${JSON.stringify(widths)}` : fact.name
    const value = this.#names.ofFact(fact.name, of)
    const bad = this.#names.of(`${value}?`)
    if (!this.#cells.has(value)) {
      const column = this.#column(place.column)
      const { cells } = rule()
      const has = this.#names.of(`${value}!`)
      this.#read.set(value, cells.read(fact, column, place.codes))
      this.#read.set(has, `${column} IS NOT NULL`)
      const sql = cells.checked(fact, this.#column(value))
      this.#cells.set(value, sql)
      this.#cells.set(bad, `${this.#column(has)} AND (${sql}) IS NULL`)
    }
    return [value, bad]
  }

  add(core: Core, asked: ReadOptions): void {
    widely(core, this.#dialect, (widths) => this.#add(core, asked, widths))
  }

  #add(core: Core, asked: ReadOptions, widths: Widths): void {
    const place = (fact: Fact): Sql => {
      const columns = this.#factColumns(fact, () => rule, widths)
      return columns === undefined ? this.#dialect.unknown(heldOf(fact)) : this.#column(columns[0])
    }
    const rule: SqlRule = new SqlRule(core, asked, {
      dialect: this.#dialect,
      widths,
      place,
      keeper: this.#keeper,
    })
    const answer = answerOf(rule)
    const columns = new Map<string, string>()
    const reckon = (name: string, sql: Sql) => {
      const column = this.#names.of(`=${this.#reckoned.length + 1}`)
      columns.set(name, column)
      this.#reckoned.push([column, sql])
    }
    for (const [name, sql] of Object.entries(answer.reckoned)) reckon(`= ${name}`, sql)
    const column = (name: string) => this.#column(columns.get(`= ${name}`) as string)
    const unheld = answer.unheld.map(
      ({ name, root }) => [`${column(name)} = ${UNHELD}`, this.#named(factsUnder(root), place)] as const,
    )
    const all = [...this.#refusals(rule, widths, answer.stands?.(column) ?? FALSE), ...unheld]
    const refused = orSql(all.map(([when]) => surely(`(${when})`)))
    const given = answer.given(column, refused, this.#dialect)
    this.#given.push(...given)
    if (this.#query.why) this.#given.push(...reasonsOf(rule, column, given[0] as Given, refused))
    const which = all.length === 0 ? this.#dialect.given(this.#dialect.unknown('texts')) : choose(all)
    this.#given.push({ name: `${core.id}.refused`, sql: which })
    const long = this.#given.find(({ name }) => bytesOf(name) > this.#dialect.longestName)
    if (long)
      throw new UnsayableError(
        core.id,
        `the column ${long.name}, which is longer than names may be,`,
        this.#dialect.name,
      )
  }

  /** A list of the facts that are known. */
  #named(facts: readonly Fact[], place: (fact: Fact) => Sql): Sql {
    const items = facts.map((fact) => {
      const name = this.#dialect.literal(fact.name)
      if (fact === asOfFact) return this.#query.asked.asOf === undefined ? 'NULL' : name
      return choose([[isKnown(place(fact)), name]])
    })
    return this.#listed(items)
  }

  #listed(items: readonly Sql[]): Sql {
    const { filter, list, given } = this.#dialect
    return given(filter(list(items), 'each', 'each IS NOT NULL'))
  }

  /**
   * What refuses a row, in the order in which an evaluation comes to it, and the facts that it is about.
   * @param stands when something is settled beside a broken check
   */
  #refusals(rule: SqlRule, widths: Widths, stands: Sql): readonly (readonly [when: Sql, facts: Sql])[] {
    const { core, plain, failures } = rule
    const { place } = plain
    const cells = core.program.slots.flatMap((fact) => {
      const columns = this.#factColumns(fact, () => rule, widths)
      return columns === undefined ? [] : [[fact, this.#column(columns[1])] as const]
    })
    const bad = orSql(cells.map(([, column]) => column))
    const badFacts = this.#listed(cells.map(([fact, column]) => choose([[column, this.#dialect.literal(fact.name)]])))
    const named = (facts: readonly Fact[]) => this.#named(facts, place)
    const failing = () => failures.factsOf(core.program.nodes, named) ?? this.#listed([this.#dialect.literal('facts')])
    const checks = rule.checks.flatMap(({ node }): (readonly [Sql, Sql])[] => {
      const holds = plain.sql(node)
      const failure = failures.in(node)
      const broken = holds === FALSE ? TRUE : `NOT ${plain.keep(holds)}`
      return [
        ...(failure === FALSE ? [] : [[failure, failing()] as const]),
        ...(holds === TRUE ? [] : [[andSql([broken, notSql(stands)]), named(factsUnder(node))] as const]),
      ]
    })
    const isTarget = core.behaviour.kind === 'target'
    const failure = isTarget ? FALSE : orSql(core.roots.map((root) => failures.in(root.of.node)))
    return [
      ...(bad === FALSE ? [] : [[bad, badFacts] as const]),
      ...checks,
      ...(failure === FALSE ? [] : [[failure, failing()] as const]),
    ]
  }

  #said(columns: Iterable<readonly [string, Sql]>): Sql {
    return [...columns].map(([name, sql]) => `  ${sql} AS ${this.#dialect.identifier(name)}`).join(',\n')
  }

  /** @throws InvalidFactsError for two columns of one name: which is which, the answer couldn't say */
  #holdApart(names: readonly string[]): void {
    const { key } = this.#query
    const taken = new Map<string, string>()
    names.forEach((name, index) => {
      const folded = this.#dialect.foldsCase ? name.toLowerCase() : name
      const other = taken.get(folded)
      taken.set(folded, name)
      if (other === undefined) return
      const twice = { zh: `结果另有一列名为“${other}”`, en: `the answer has another column called “${other}”` }
      const isKey = index < key.length || key.includes(other)
      throw new InvalidFactsError([issue('contradiction', isKey ? 'key' : 'provision', name, twice)])
    })
  }

  text(): Sql {
    const { identifier, stage, query: whole, view } = this.#dialect
    const { key, from, view: named } = this.#query
    const last = [...this.#reckoned, ...this.#given.map(({ name, sql }) => [name, sql] as const)].map(([, sql]) => sql)
    const levels = this.#keeper.levels(last)
    const said = [...last, ...levels.flat().map(([, sql]) => sql)].join('\n')
    const cells = [...this.#cells].filter(([name]) => said.includes(this.#column(name)))
    const looked = cells.map(([, sql]) => sql).join('\n')
    const read = [...this.#read].filter(([name]) => looked.includes(this.#column(name)))
    const keys = key.map((name, index) => [`key ${index + 1}`, this.#column(name)] as const)
    const table = from.map(identifier).join('.')
    const reading = stage(`SELECT\n${this.#said([...keys, ...read])}\nFROM ${table} AS r`)
    const again = key.map((_, index) => [`key ${index + 1}`, this.#column(`key ${index + 1}`)] as const)
    const facts = stage(`SELECT\n${this.#said([...again, ...cells])}\nFROM (\n${reading}\n) AS r`)
    const prefix = 'r.'
    const kept = levels.map((level) => level.map(([name, sql]) => `  ${sql} AS ${name.slice(prefix.length)}`))
    const all = [...kept, [this.#said(this.#reckoned)]]
    const reckoned = all.reduce(
      (inner, level) => stage(`SELECT r.*,\n${level.join(',\n')}\nFROM (\n${inner}\n) AS r`),
      facts,
    )
    const given = [
      ...key.map((name, index) => [name, this.#column(`key ${index + 1}`)] as const),
      ...this.#given.map(({ name, sql }) => [name, sql] as const),
    ]
    this.#holdApart(given.map(([name]) => name))
    const query = whole(`SELECT\n${this.#said(given)}\nFROM (\n${reckoned}\n) AS r`)
    return named === undefined ? query : view(named.map(identifier).join('.'), query)
  }
}
