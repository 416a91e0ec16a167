import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consumer, createConsumer, root } from '../package/packed'

/* The packed package answers alike wherever it runs. `npm run test:runtimes` installs the runtimes first, in .runtimes; `npm test` leaves them out. */

const here = import.meta.dirname
const bin = (path: string): string => join(root, '.runtimes/node_modules', path)
const RUNTIMES = {
  'Node 20': [bin('node-20/bin/node')],
  'Node 24': [bin('node-24/bin/node')],
  Bun: [bin('.bin/bun')],
  Deno: [bin('.bin/deno'), 'run', '--allow-read', '--allow-env', '--node-modules-dir=manual'],
} as const

let consumer: Consumer
let expected: string
beforeAll(() => {
  consumer = createConsumer({ name: 'consumer', private: true, type: 'module', dependencies: { haotong: '*' } })
  for (const file of ['answers.mjs', 'print.mjs', 'worker.mjs', 'in-a-worker.mjs'])
    copyFileSync(join(here, file), join(consumer.folder, file))
  expected = run([process.execPath], 'print.mjs')
})
afterAll(() => consumer.remove())

const run = ([command, ...words]: readonly [string, ...string[]], file: string): string =>
  execFileSync(command, [...words, file], { cwd: consumer.folder, encoding: 'utf8', maxBuffer: 1e9 })

it('there is something to compare', () => {
  expect(expected.split('\n').length).toBeGreaterThan(1500)
  expect(expected.includes('"dailyRate":')).toBe(true)
})

describe.each(Object.entries(RUNTIMES))('%s', (_, command) => {
  it('answers alike', () => {
    expect(run(command, 'print.mjs') === expected).toBe(true)
  })
  it('answers alike from a worker', () => {
    expect(run(command, 'in-a-worker.mjs') === expected).toBe(true)
  })
})

describe('a bundle for browsers', () => {
  it('answers alike with the language alone: no process, no require, not even a TextEncoder', async () => {
    const outfile = join(consumer.folder, 'bundle.js')
    const entry = {
      contents: "import { answers } from './answers.mjs'\nglobalThis.said = answers()",
      loader: 'js',
    } as const
    await build({
      stdin: { ...entry, resolveDir: consumer.folder },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      outfile,
      logLevel: 'error',
    })
    const page = createContext({})
    new Script(readFileSync(outfile, 'utf8')).runInContext(page)
    expect(`${page['said']}\n` === expected).toBe(true)
  })
})
