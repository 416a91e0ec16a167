import { day, frozen } from '../language'

/** The year of the programme: the document's title says 2023, and a target of the year (全年) is of that year. */
export const programmeYear = /* @__PURE__ */ frozen({
  from: /* @__PURE__ */ day('2023-01-01'),
  to: /* @__PURE__ */ day('2023-12-31'),
})
