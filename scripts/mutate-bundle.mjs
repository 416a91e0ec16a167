import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { build } from 'esbuild'

/* Bundles what the tests import of src/, so that a mutant costs the loading of few files and not of hundreds. */

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts'))

const sources = new Set(filesIn('src'))
const imported = ['test', 'scripts']
  .flatMap(filesIn)
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'(\.\.?\/[^']*src\/[^']*)'/g)].map(([, path]) =>
      relative('.', resolve(dirname(file), path)),
    ),
  )

await build({
  entryPoints: imported.flatMap((path) => [`${path}.ts`, `${path}/index.ts`]).filter((path) => sources.has(path)),
  outbase: 'src',
  outdir: '.mutated',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  external: ['decimal.js', 'fast-check'],
})
