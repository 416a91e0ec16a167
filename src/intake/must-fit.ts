import type { Fact } from '../language/expression/facts'
import { InvalidFactsError } from '../language/input/errors'
import { allowedIn } from './allowed'
import { readCell } from './cells'
import { issueAt, type ReadyOptions } from './options'
import { isProblem } from './problem'
import { plainly } from './text'
import { ONES } from './unit-words'

/** @throws InvalidFactsError where a cell in other words stands for what its fact can't be */
export function mustFit(facts: readonly Fact[], { options, excelDates, language }: ReadyOptions): void {
  const manner = { scale: ONES, serials: excelDates, language }
  const issues = facts.flatMap((fact) =>
    [...(options.get(plainly(fact.name)) ?? [])].flatMap(([cell, word]) => {
      const read = readCell(fact, word, manner)
      const code = fact.type === 'choice' || fact.type === 'choices' ? 'unknown-option' : 'wrong-type'
      return isProblem(read) ? [issueAt(code, ['options', fact.name, cell], word, allowedIn(fact), read.nearest)] : []
    }),
  )
  if (issues.length > 0) throw new InvalidFactsError(issues)
}
