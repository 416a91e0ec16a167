import { type Changes, InvalidFactsError, type Parameter, type Provision, reform } from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'
import { plusDays, plusMonths } from '../../src/language/values/dates'

/** Every figure of a provision changed by a step that its range allows. */
export const changesOf = (of: Provision): Changes => changesTo(coreOf(of).program.parameters())

/** Figures changed each by a step that its range, and the changes before it, allow. */
export function changesTo(figures: Iterable<Parameter>): Changes {
  const changed: Record<string, string | number> = {}
  for (const one of figures) {
    for (const value of otherThan(one)) {
      try {
        reform({ ...changed, [one.id]: value })
        changed[one.id] = value
        break
      } catch (error) {
        if (!(error instanceof InvalidFactsError)) throw error
      }
    }
  }
  return changed
}

function otherThan({ stated, unit }: Parameter): readonly (string | number)[] {
  if (unit !== undefined) return [Number(stated) + 1, Number(stated) / 2, Number(stated) - 1].map(String)
  const text = String(stated)
  return [text.length === 7 ? plusMonths(text, 1) : plusDays(text, 1)]
}
