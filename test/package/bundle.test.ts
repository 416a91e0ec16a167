import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import * as rules from '../../src/rules/index'
import { createConsumer } from './packed'

const KB = 1024
const weight = (text: string): number => gzipSync(text).length / KB
/** The names under which `haotong/rules` exports a subject's eligibilities. */
const eligibilities = (subject: string): readonly string[] =>
  Object.entries(rules).flatMap(([name, one]) => (one.kind === 'eligibility' && one.subject === subject ? [name] : []))

const consumer = createConsumer({ name: 'bundler', private: true, type: 'module' })
afterAll(() => consumer.remove())

/** A consumer's bundle of what it exports. */
async function bundleOf(name: string, ...lines: readonly string[]): Promise<string> {
  const entry = consumer.write(`${name}.js`, lines.join('\n'))
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  })
  return outputFiles.map((file) => file.text).join('')
}

test.each([
  ['loanRolloverFee', 'm03', ['loan']],
  ['vehicleSubsidy', 'm06', ['vehicle']],
  ['entrepreneursDay', 'm61', ['publicity']],
])('a bundle of %s carries %s and its facts alone', async (name, measure, subjects) => {
  const text = await bundleOf(
    name,
    `export { ${name} } from 'haotong/calculators'`,
    "export { explain } from 'haotong/language'",
  )
  const ids = text.match(/\bm\d\d\.[a-z-]+/g) ?? []
  expect(ids.filter((id) => !id.startsWith(`${measure}.`))).toEqual([])
  expect(ids.length).toBeGreaterThan(0)
  // A vocabulary begins with its subject's name and title.
  const vocabularies = [...text.matchAll(/\("([a-z-]+)",\{zh:"[^"]*",en:"[^"]*"\},\{/g)].map((match) => match[1])
  expect(vocabularies).toEqual(subjects)
  expect(weight(text)).toBeLessThanOrEqual(70)
})

test('a matcher over the enterprise eligibilities, with explanations and remedies, is at most 160 KB', async () => {
  const all = eligibilities('enterprise')
  expect(all.length).toBeGreaterThan(20)
  const text = await bundleOf(
    'matching',
    `export { ${all.join(', ')} } from 'haotong/rules'`,
    "export { explain, matcher, remedies } from 'haotong/language'",
  )
  expect(weight(text)).toBeLessThanOrEqual(160)
})

test('toFen alone is at most 16 KB', async () => {
  expect(weight(await bundleOf('to-fen', "export { toFen } from 'haotong/language'"))).toBeLessThanOrEqual(16)
})
