import { mkdirSync, writeFileSync } from 'node:fs'
import { page } from './page'

const target = new URL('../docs/measures.md', import.meta.url)
mkdirSync(new URL('.', target), { recursive: true })
writeFileSync(target, page())
process.stdout.write(`wrote ${target.pathname}\n`)
