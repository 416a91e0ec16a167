import { describe, expect, it } from 'vitest'
import { provisions } from '../../src/index'
import { templateOf } from '../../src/language/expression/quoted'
import { coreOf } from '../../src/language/provisions/provision'
import { wordsIn } from '../support/words-in'

/* Whoever reads an answer knows no ids: where words send to another provision they give its title. */

const said = provisions.flatMap((one) => {
  const { definition, program, checks, roots } = coreOf(one)
  const reasons = [...program.nodes].flatMap((node) => (node.op === 'nothing' ? [node.reason] : []))
  const parts = [
    one.title,
    one.readings,
    roots.map((root) => root.label),
    reasons,
    checks.map((each) => each.otherwise),
  ]
  return wordsIn([parts, { ...definition, when: undefined }, one.discrepancies]).map((words) => ({
    id: one.id,
    words: templateOf(words)?.words ?? words,
  }))
})
const titles = new Set(provisions.flatMap(({ title }) => [`zh ${title.zh}`, `en ${title.en}`]))

describe('words that send to another provision', () => {
  it('name none by its id', () => {
    const byId = said.filter(({ words }) => /\bm\d\d\.[a-z]/.test(`${words.zh} ${words.en}`))
    expect(byId.map(({ id, words }) => `${id}: ${words.zh}`)).toEqual([])
  })
  it('give a title that there is, in both languages', () => {
    const sent = said.flatMap(({ id, words }) => {
      const zh = [...words.zh.matchAll(/(?:见|可看)《([^》]*)》/g)].map(([, title]) => `zh ${title}`)
      const en = [...words.en.matchAll(/(?:see|see the readings of) “([^”]*)”/g)].map(([, title]) => `en ${title}`)
      return [...zh, ...en].map((title) => ({ id, title }))
    })
    expect(sent.filter(({ title }) => !titles.has(title))).toEqual([])
    expect(sent.length).toBeGreaterThan(80)
  })
})
