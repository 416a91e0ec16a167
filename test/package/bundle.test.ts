import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { createConsumer } from './packed'

const BUDGET = 45 * 1024
const consumer = createConsumer({ name: 'bundler', private: true, type: 'module' })
afterAll(() => consumer.remove())

test('a bundle of one calculator carries that calculator alone', async () => {
  const entry = consumer.write('entry.js', "export { loanRolloverFee } from 'haotong/calculators'")
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  })
  const text = outputFiles.map((file) => file.text).join('')
  const ids = text.match(/\bm\d\d\.[a-z-]+/g) ?? []

  expect(ids).toContain('m03.loan-rollover-fee')
  expect(ids.filter((id) => !id.startsWith('m03.'))).toEqual([])
  expect(gzipSync(text).length).toBeLessThanOrEqual(BUDGET)
})
