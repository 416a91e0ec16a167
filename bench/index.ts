import type * as ours from '../src/calculators/index'
import type * as face from '../src/index'
import { benchFee } from './fee'

/* The built package against hand-written TypeScript and other rule engines, in one run: ratios matter, not absolute speed. */

const built = (entry: string): Promise<unknown> => import(new URL(`../dist/${entry}.js`, import.meta.url).href)
const library = (await built('index')) as typeof face
const calculators = (await built('calculators/index')) as typeof ours

await benchFee(library, calculators)
process.exit(0)
