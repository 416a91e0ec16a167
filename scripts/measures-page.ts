import { mkdirSync, writeFileSync } from 'node:fs'
import { page } from './page'
import { readmes } from './readmes'

const folder = new URL('../docs/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, language] of [
  ['measures.md', 'en'],
  ['measures.zh-CN.md', 'zh'],
] as const) {
  const target = new URL(name, folder)
  writeFileSync(target, page(language))
  process.stdout.write(`wrote ${target.pathname}\n`)
}
for (const [name, text] of Object.entries(readmes())) writeFileSync(new URL(`../${name}`, import.meta.url), text)
