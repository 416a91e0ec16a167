import { expect, it } from 'vitest'
import { type Agency, agencies, researchLiability } from '../../src/data/index'
import * as subjects from '../../src/facts/index'
import type { Words } from '../../src/language/index'

const agencyNames = new Map(
  (Object.values(agencies) as Agency[]).flatMap(({ aliases = [], en, zh }) =>
    [zh, ...aliases].map((name) => [name, en] as const),
  ),
)

const judged = Object.values(subjects).flatMap((facts) =>
  Object.values(facts).flatMap(({ node }): Words[] =>
    'fact' in node && node.fact.judgedBy !== undefined ? [node.fact.judgedBy] : [],
  ),
)

it('calls whoever judges a fact by one name, an agency by its own', () => {
  const names = new Map(judged.map(({ en, zh }) => [zh, agencyNames.get(zh) ?? en]))
  expect(judged.filter(({ en, zh }) => en !== names.get(zh))).toEqual([])
})

it('calls the bodies that draft M10’s regulation as it calls them elsewhere', () => {
  const named = researchLiability.draftingBodies.map(({ label }) => label)
  expect(named.map(({ en, zh }) => en === (agencyNames.get(zh) ?? en))).toEqual([true, true, true])
})
