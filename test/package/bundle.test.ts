import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { createConsumer } from './packed'

const BUDGET = 64 * 1024
const consumer = createConsumer({ name: 'bundler', private: true, type: 'module' })
afterAll(() => consumer.remove())

/** A consumer's bundle of one calculator. */
async function bundleOf(name: string): Promise<string> {
  const entry = consumer.write(`${name}.js`, `export { ${name} } from 'haotong/calculators'`)
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
  const text = await bundleOf(name)
  const ids = text.match(/\bm\d\d\.[a-z-]+/g) ?? []
  expect(ids.filter((id) => !id.startsWith(`${measure}.`))).toEqual([])
  expect(ids.length).toBeGreaterThan(0)
  // A vocabulary begins with its subject's name and title.
  const vocabularies = [...text.matchAll(/\("([a-z-]+)",\{zh:"[^"]*",en:"[^"]*"\},\{/g)].map((match) => match[1])
  expect(vocabularies).toEqual(subjects)
  expect(gzipSync(text).length).toBeLessThanOrEqual(BUDGET)
})
