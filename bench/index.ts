import type * as ours from '../src/calculators/index'
import type * as face from '../src/index'
import type * as intakeOf from '../src/intake/index'
import type * as rulesOf from '../src/rules/index'
import type * as sql from '../src/sql/index'
import { benchBatch } from './batch'
import { benchEligibility } from './eligibility'
import { benchFee } from './fee'
import { benchHeap } from './heap'
import { benchMatch } from './match'
import { benchRegister } from './register'

/* The built package against hand-written TypeScript and other rule engines, in one run: ratios matter, not absolute speed. */

const built = (entry: string): Promise<unknown> => import(new URL(`../dist/${entry}.js`, import.meta.url).href)
const library = (await built('index')) as typeof face
const calculators = (await built('calculators/index')) as typeof ours

const rules = (await built('rules/index')) as typeof rulesOf

await benchFee(library, calculators)
await benchEligibility(library, rules)
await benchMatch(library)
await benchRegister((await built('sql/index')) as typeof sql)
benchBatch(library, (await built('intake/index')) as typeof intakeOf)
benchHeap(library, rules)
process.exit(0)
