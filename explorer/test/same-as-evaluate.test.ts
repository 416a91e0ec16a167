import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ExplanationLine, explain, nantong, type Provision } from '../../src/index'
import { lineText } from '../../src/language/outline/line-text'
import { addressOf, type Drawn, drawn, evaluateAny } from './drawn'
import { explorer, type Opened } from './opened'

/* What shows is what the library says in Node. */

const served = explorer()
let opened: Opened
beforeAll(async () => {
  opened = await served.open()
  await opened.at('#/en/home')
})

/** What the page shows of a rule: its outcome, and each line's state and text. */
const shownOn = (page: Page) =>
  page.evaluate(() => ({
    outcome: document.querySelector('[data-outcome]')?.getAttribute('data-outcome'),
    lines: [...document.querySelectorAll('.rule [data-path]:not(.aside)')].map((one) => [
      one.getAttribute('data-path'),
      one.getAttribute('data-state'),
      one.querySelector('.line > span:last-child')?.textContent?.replace(/\s+/g, ' ').trim(),
    ]),
    missing: [...document.querySelectorAll('[data-standing=missing], [data-standing=judged]')].map((one) =>
      one.getAttribute('data-fact'),
    ),
  }))

/** As the page says it: provisions by their titles. */
const spaced = (text: string): string =>
  text
    .replace(/\bm\d\d\.[a-z\d-]+/g, (id) => `“${nantong.provisions.find((one) => one.id === id)?.title.en}”`)
    .replace(/\s+/g, ' ')
    .trim()

const flat = (lines: readonly ExplanationLine[]): readonly ExplanationLine[] =>
  lines.flatMap((line) => [line, ...flat(line.parts)])

/** What it should show. */
function expected({ of, facts, options }: Drawn) {
  const result = evaluateAny(of, facts, options)
  const lines = flat(explain(of as never, facts, options).lines)
  const needs = new Set(of.needs)
  return {
    outcome: result.outcome,
    lines: lines.map((line) => [line.path, line.state ?? null, spaced(lineText(line, 'en').text)]),
    missing: result.missing.map((one) => one.fact).filter((one) => needs.has(one)),
  }
}

async function holds(one: Drawn): Promise<void> {
  await opened.at(addressOf(one, 'en'))
  const shown = await shownOn(opened.page)
  const wanted = expected(one)
  expect(shown.outcome, one.of.id).toBe(wanted.outcome)
  expect([...shown.missing].sort(), one.of.id).toEqual([...wanted.missing].sort())
  expect(shown.lines.map(([path, state]) => [path, state])).toEqual(wanted.lines.map(([path, state]) => [path, state]))
  for (const [at, [, , text]] of wanted.lines.entries()) expect(shown.lines[at]?.[2]).toContain(text)
}

const fixtures = ['textile-mill', 'tech-start-up', 'logistics-operator'].map((name) => ({
  name,
  ...JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8')),
}))

describe('the page shows what evaluate says', () => {
  it.each(fixtures)('of $name', async (record) => {
    const facts = record.facts ?? record
    const { name: _, ...own } = facts
    for (const of of nantong.provisions.filter((one) => one.subject === 'enterprise' && one.kind === 'eligibility')) {
      const known = new Set(nantong.facts('enterprise' as never).map((one) => one.name))
      const some = Object.fromEntries(Object.entries(own).filter(([key]) => known.has(key)))
      await holds({ of: of as Provision, facts: some, options: { asOf: '2023-06-05' } })
    }
  })

  it('of 200 drawn cases', async () => {
    for (const one of drawn(200)) await holds(one)
  })
})
