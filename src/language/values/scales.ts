import {
  dateOfDay,
  dayNumber,
  EARLIEST_YEAR,
  LATEST_YEAR,
  momentOfSecond,
  monthNumber,
  monthOfNumber,
  secondNumber,
} from './dates'

/** Times of one kind as whole numbers that follow one another: days, months, or moments by the second. */
export interface TimeScale {
  /** How long a text of the kind is at least. */
  readonly size: number
  readonly first: number
  readonly last: number
  of(text: string): number
  text(number: number): string
}

const scale = (rest: Pick<TimeScale, 'size' | 'of' | 'text'>, first: string, last: string): TimeScale => ({
  ...rest,
  first: rest.of(first),
  last: rest.of(last),
})

/** The scale of each type of fact that tells a time. */
export const scales = {
  month: /* @__PURE__ */ scale(
    { size: 7, of: monthNumber, text: monthOfNumber },
    `${EARLIEST_YEAR}-01`,
    `${LATEST_YEAR}-12`,
  ),
  date: /* @__PURE__ */ scale(
    { size: 10, of: dayNumber, text: dateOfDay },
    `${EARLIEST_YEAR}-01-01`,
    `${LATEST_YEAR}-12-31`,
  ),
  'date-time': /* @__PURE__ */ scale(
    { size: 16, of: secondNumber, text: momentOfSecond },
    `${EARLIEST_YEAR}-01-01T00:00`,
    `${LATEST_YEAR}-12-31T23:59:59`,
  ),
} as const satisfies Readonly<Record<string, TimeScale>>
