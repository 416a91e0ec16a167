import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { APART, PACKED } from '../../vitest.config'

/* Two threads that start programs at the same time may wait for each other for ever; who does so has a process of its own. */

const STARTS = /from '(node:child_process|esbuild|.*\/packed)'/
const isMatched = (path: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('**/', '(.+/)?').replaceAll('*\\.', '[^/]+\\.')}$`).test(
    path,
  )

it('every test that starts a program is kept from the threads that others share', () => {
  const root = new URL('../../', import.meta.url)
  const paths = readdirSync(new URL('test', root), { recursive: true }).map((name) => `test/${String(name)}`)
  const starting = paths.filter(
    (path) =>
      path.endsWith('.test.ts') &&
      !/^test\/(runtimes|clickhouse)\//.test(path) &&
      STARTS.test(readFileSync(new URL(path, root), 'utf8')),
  )
  expect(starting.length).toBeGreaterThan(5)
  expect(starting.filter((path) => ![...APART, ...PACKED].some((pattern) => isMatched(path, pattern)))).toEqual([])
})
