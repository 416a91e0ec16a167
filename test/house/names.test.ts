import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

/* A name that a file gives to others means one thing in all of the engine and its doors. */

const src = resolve(import.meta.dirname, '../../src')
const files = ['language', 'intake', 'sql', 'testing', 'repl'].flatMap((folder) =>
  readdirSync(join(src, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts') && basename(name) !== 'index.ts'),
)

/** Tables by operation, one for each reader, are called after their file: `logic` compiled, in words, in SQL. */
const isTable = (name: string, file: string): boolean => name === basename(file, '.ts')

const EXPORTED = /^export (?:abstract )?(?:class|interface|type|const|(?:async )?function\*?)\s+(\w+)/gm

it('no name is given twice', () => {
  const places = new Map<string, Set<string>>()
  for (const file of files)
    for (const [, name = ''] of readFileSync(join(src, file), 'utf8').matchAll(EXPORTED))
      if (!isTable(name, file)) places.set(name, (places.get(name) ?? new Set()).add(file))
  expect(places.size).toBeGreaterThan(500)
  const twice = [...places].filter(([, where]) => where.size > 1)
  expect(twice.map(([name, where]) => `${name}: ${[...where].join(', ')}`)).toEqual([])
})
