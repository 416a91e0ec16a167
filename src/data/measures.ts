import { chapter1 } from './measures/chapter-1'
import { chapter2 } from './measures/chapter-2'
import { chapter3 } from './measures/chapter-3'
import { chapter4 } from './measures/chapter-4'
import { chapter5 } from './measures/chapter-5'
import { chapter6 } from './measures/chapter-6'
import type { Measure } from './measures/measure'

export type { AgencyId } from './agencies'
export { chapters } from './measures/chapters'
export type { Chapter, ChapterNumber, Measure } from './measures/measure'

/** All 66 measures, in the document's order. */
export const measures: readonly Measure[] = /* @__PURE__ */ joined(
  chapter1,
  chapter2,
  chapter3,
  chapter4,
  chapter5,
  chapter6,
)

// A spread at the top level counts as a side effect, and would keep all 66 in every bundle.
function joined(...parts: readonly (readonly Measure[])[]): readonly Measure[] {
  return Object.freeze(parts.flat())
}
