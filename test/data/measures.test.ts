import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Agency, type AgencyId, agencies } from '../../src/data/agencies'
import { chapters, measures } from '../../src/data/measures'

interface Seed {
  readonly measure: number
  readonly title: string
  readonly leads: readonly string[]
  readonly responsibles: readonly string[]
}

const seeds = new URL('../../seeds/', import.meta.url)
const all: readonly Agency[] = Object.values(agencies)

function seed(id: string): Seed {
  return JSON.parse(readFileSync(new URL(`${id.toLowerCase()}.json`, seeds), 'utf8')) as Seed
}

function idOf(name: string): AgencyId | undefined {
  return all.find(({ zh, aliases = [] }) => [zh, ...aliases].includes(name))?.id
}

// In two titles the ledger writes 「，」 where the document has 「,」.
const sameCommas = (text: string) => text.replaceAll(',', '，')

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen)
}

describe('measures', () => {
  it('are the document’s 66 and any others after them, in order', () => {
    expect(measures.map(({ number }) => number)).toEqual(measures.map((_, index) => index + 1))
    expect(measures.length).toBeGreaterThanOrEqual(66)
    expect(readdirSync(seeds).filter((name) => name.endsWith('.json'))).toHaveLength(measures.length)
  })

  it('lie in six chapters without a gap', () => {
    const stated = measures.slice(0, 66)
    const sizes = chapters.map(({ number }) => stated.filter(({ chapter }) => chapter === number).length)
    expect(chapters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(sizes).toEqual([10, 11, 14, 13, 10, 8])
    expect(measures.map(({ chapter }) => chapter)).toEqual(measures.map(({ chapter }) => chapter).sort())
  })

  it.each(measures)('$id agrees with the ledger', ({ number, id, title, leads, responsibles }) => {
    const ledger = seed(id)
    expect(id).toBe(`M${String(number).padStart(2, '0')}`)
    expect(ledger.measure).toBe(number)
    expect(sameCommas(title.zh)).toBe(sameCommas(ledger.title))
    expect(leads).toEqual(ledger.leads.map(idOf))
    expect(responsibles).toEqual(ledger.responsibles.map(idOf))
  })

  it('have a lead, and name no agency twice', () => {
    for (const { leads, responsibles } of measures) {
      expect(leads).not.toHaveLength(0)
      expect(new Set([...leads, ...responsibles]).size).toBe(leads.length + responsibles.length)
    }
  })

  it('have English titles, each its own', () => {
    const titles = measures.map(({ title }) => title.en)
    expect(new Set(titles).size).toBe(measures.length)
    for (const title of titles) expect(title).toMatch(/^[A-Z][^\u4e00-\u9fff]+[^.\s]$/)
  })

  it('keep the document’s own commas', () => {
    const ascii = measures.filter(({ title }) => title.zh.includes(',')).map(({ id }) => id)
    expect(ascii).toEqual(['M02', 'M08', 'M22', 'M64'])
  })

  it('are frozen, chapters and agencies too', () => {
    expect(isDeepFrozen(measures)).toBe(true)
    expect(isDeepFrozen(chapters)).toBe(true)
    expect(isDeepFrozen(agencies)).toBe(true)
  })
})

describe('agencies', () => {
  it('are kept by their ids', () => {
    expect(all.map(({ id }) => id)).toEqual(Object.keys(agencies))
  })

  it('all lead a measure or are responsible for one', () => {
    const named = new Set(measures.flatMap(({ leads, responsibles }) => [...leads, ...responsibles]))
    expect([...named].sort()).toEqual(Object.keys(agencies).sort())
  })

  it('share no name', () => {
    const names = all.flatMap(({ zh, aliases = [] }) => [zh, ...aliases])
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(all.map(({ en }) => en)).size).toBe(all.length)
  })

  it('mark those that name no single body', () => {
    expect(all.filter(({ open }) => open).map(({ id }) => id)).toEqual([
      'relevant-municipal-departments',
      'relevant-departments-and-units',
      'county-governments',
      'park-committees',
    ])
  })
})
