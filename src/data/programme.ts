import { day, frozen } from '../language'

/** The year of the programme: the document's title says 2023, and a target of the year (全年) is of that year. */
export const programmeYear = /* @__PURE__ */ frozen({
  from: /* @__PURE__ */ day('2023-01-01'),
  to: /* @__PURE__ */ day('2023-12-31'),
})

/** What makes “the year” (全年) that one, for a target that names no year. */
export const yearByTitle = /* @__PURE__ */ frozen({
  zh: '“全年”按文件标题指2023年',
  en: '“the year” is 2023 by the document’s title only',
})
