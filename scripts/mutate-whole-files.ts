import { beforeEach } from 'vitest'

/*
 * A rule is built once, by the first test that asks for it, and much of the language is kept once made. So what a mutant
 * changes counts for every test, and not only for the one during which it ran: Stryker is told of no test.
 */
const stryker = (globalThis as { __stryker__?: { currentTestId?: string | undefined } }).__stryker__

beforeEach(() => {
  if (stryker) stryker.currentTestId = undefined
})
