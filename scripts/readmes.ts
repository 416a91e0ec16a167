import { readFileSync } from 'node:fs'
import { measures, provisions } from '../src/index'

/* What the two READMEs say of how large the rulebook is, by the rulebook. */

const PHRASES: Readonly<Record<string, readonly [RegExp, string]>> = {
  'README.md': [
    /all \d+ measures are encoded, in \d+ provisions/,
    `all ${measures.length} measures are encoded, in ${provisions.length} provisions`,
  ],
  'README.zh-CN.md': [
    /\d+ 条措施全部编码，共 \d+ 项规定/,
    `${measures.length} 条措施全部编码，共 ${provisions.length} 项规定`,
  ],
}

/** Their texts with the sizes of today. */
export const readmes = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(PHRASES).map(([path, [stated, now]]) => [
      path,
      readFileSync(new URL(`../${path}`, import.meta.url), 'utf8').replace(stated, now),
    ]),
  )
