import type { Calculation } from '../provisions/calculator'
import type { Listing } from '../provisions/catalogue'
import type { Classified } from '../provisions/classified'
import type { Verdict } from '../provisions/eligibility'
import type { Assessment } from '../provisions/target'

/** What a provision answers, by its kind. */
export type Result = Verdict | Classified | Calculation | Assessment | Listing
