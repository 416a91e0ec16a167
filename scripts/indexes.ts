import { writeFileSync } from 'node:fs'
import { indexTexts } from './index-texts'

for (const [path, text] of Object.entries(indexTexts)) writeFileSync(new URL(`../${path}`, import.meta.url), text)
