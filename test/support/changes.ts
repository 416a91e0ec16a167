import { type Changes, InvalidFactsError, type Parameter, type Provision, reform } from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'
import { plusDays, plusMonths } from '../../src/language/values/dates'

/** Every figure changed by a step that its range allows. */
export function changesOf(of: Provision): Changes {
  const changed: Record<string, string | number> = {}
  for (const one of coreOf(of).program.parameters()) {
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
