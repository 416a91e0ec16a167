import { mkdirSync, writeFileSync } from 'node:fs'
import { page } from './page'
import { readmes } from './readmes'

const root = new URL('../', import.meta.url)
mkdirSync(new URL('docs/', root), { recursive: true })
for (const [path, text] of Object.entries({ 'docs/measures.md': page(), ...readmes() })) {
  writeFileSync(new URL(path, root), text)
  process.stdout.write(`wrote ${path}\n`)
}
