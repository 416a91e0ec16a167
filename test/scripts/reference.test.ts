import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withReference } from '../../scripts/reference'
import { type Provision, provisions } from '../../src/index'

/* The API reference derives from each definition what comments needn't say. */

const sources = ['rules', 'calculators']
  .map((name) => new URL(`../../src/${name}/`, import.meta.url))
  .flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith('.ts') ? [new URL(name, folder)] : [])))
  .map((file) => readFileSync(file, 'utf8'))
const texts = sources.map(withReference)

const nameOf = ({ id }: Provision): string => id.slice(4).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function commentOf(one: Provision): string {
  const statement = `\n */\nexport const ${nameOf(one)} =`
  const text = texts.find((each) => each.includes(statement)) ?? ''
  const before = text.slice(0, text.indexOf(statement))
  return before.slice(before.lastIndexOf('/**'))
}

const tagOf = (comment: string, tag: string): string => comment.split(` * ${tag}`)[1]?.split('\n * @')[0] ?? ''

describe('the derived reference', () => {
  it.each(provisions.map((one) => [one.id, one] as const))(
    '%s: needs, results, errors and source, each once',
    (_, one) => {
      const comment = commentOf(one)
      const facts = tagOf(comment, '@param facts')
      expect(one.needs.filter((need) => !facts.includes(`- \`${need}\``))).toEqual([])
      const options = tagOf(comment, '@param options')
      const named = one.readings.flatMap((open) => Object.keys(open.options))
      expect(named.filter((name) => !options.includes(`\`${name}\``))).toEqual([])
      expect(tagOf(comment, '@returns')).not.toBe('')
      expect(tagOf(comment, '@throws')).toContain('InvalidFactsError')
      expect(tagOf(comment, '@source')).toContain(one.source.item ?? one.measure)
      expect(tagOf(comment, '@example')).not.toBe('')
      const tags = [...comment.matchAll(/^ \* (@param \w+|@\w+)/gm)].map(([, tag]) => tag)
      expect(tags).toEqual([...new Set(tags)])
    },
  )

  it('keeps what an author adds, before what is derived', () => {
    const returns = tagOf(
      commentOf(provisions.find((one) => one.id === 'm03.loan-rollover-fee') as Provision),
      '@returns',
    )
    expect(returns).toMatch(/under `marginal` that of the last day[\s\S]*- `fee`: /)
  })

  it('comments repeat none of it', () => {
    expect(sources.filter((text) => /^ \* @(source|throws|param (facts|options))/m.test(text))).toEqual([])
  })
})
