import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indexTexts } from '../../scripts/index-texts'
import * as calculators from '../../src/calculators/index'
import { measures } from '../../src/index'
import * as rules from '../../src/rules/index'

/* Where things are: a name means one thing in every folder. */

const root = new URL('../../', import.meta.url)
const isOfAMeasure = (name: string): boolean => /^m\d\d-/.test(name)

/** The names of the files right in a folder, without their endings. */
function namesIn(folder: string): string[] {
  const all = existsSync(new URL(folder, root)) ? readdirSync(new URL(folder, root)) : []
  return all.flatMap((file) => (file.endsWith('.ts') ? [file.replace(/(\.test)?\.ts$/, '')] : []))
}

const filesOf = (folder: string): string[] => namesIn(folder).filter(isOfAMeasure)
const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8')

/** The provisions that a file exports. */
const provisionsIn = (file: string): string[] =>
  [
    ...textOf(file).matchAll(
      /^export const (\w+)\b[^=]*= (?:eligibility|classification|target|catalogue|calculator)\(/gm,
    ),
  ].map(([, name = '']) => name)

const folders = { rules, calculators }

describe.each(Object.entries(folders))('src/%s', (folder, exported) => {
  const names = filesOf(`src/${folder}`)

  it('has a provision in every file that is named after a measure', () => {
    expect(names.filter((name) => provisionsIn(`src/${folder}/${name}.ts`).length === 0)).toEqual([])
  })

  it('has none in its parts, which are named after a measure too', () => {
    const parts = namesIn(`src/${folder}/parts`)
    expect(parts.filter((name) => !isOfAMeasure(name))).toEqual([])
    expect(parts.filter((name) => provisionsIn(`src/${folder}/parts/${name}.ts`).length > 0)).toEqual([])
  })

  it('exports all of them', () => {
    const all = names.flatMap((name) => provisionsIn(`src/${folder}/${name}.ts`))
    expect(all.filter((name) => !(name in exported))).toEqual([])
  })

  it('has a test of the same name for every file, and none besides', () => {
    expect(namesIn(`test/${folder}`).sort()).toEqual(names.sort())
  })

  it('has each provision’s tests in the file named after its own', () => {
    const untested = names.flatMap((name) => {
      const tests = textOf(`test/${folder}/${name}.test.ts`)
      return provisionsIn(`src/${folder}/${name}.ts`).filter((one) => !new RegExp(`\\b${one}\\b`).test(tests))
    })
    expect(untested).toEqual([])
  })
})

it.each(Object.entries(indexTexts))(
  '%s lists every file of its folder (npm run indexes makes it anew)',
  (path, text) => {
    expect(textOf(path)).toBe(text)
  },
)

describe('a measure', () => {
  const data = filesOf('src/data')
  const provisions = new Set([...filesOf('src/rules'), ...filesOf('src/calculators')])
  const of = (names: Iterable<string>, id: string) => [...names].filter((name) => name.startsWith(id.toLowerCase()))

  it.each(measures.map(({ id }) => id))('%s has the same file name in each folder', (id) => {
    const [figures, stated] = [of(data, id), of(provisions, id)]
    expect(stated).not.toEqual([])
    // The figures of a measure that is split may stand together, in one file under the measure's own name.
    if (figures.length === 1 && stated.length > 1) return
    expect(figures.filter((name) => !provisions.has(name))).toEqual([])
    if (stated.length === 1) expect(figures).toEqual(stated)
  })
})
