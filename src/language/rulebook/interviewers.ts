import type { Reforming } from '../input/reform'
import { severalOf } from '../input/shown'
import { coreGiven } from '../provisions/parts'
import type { Provision } from '../provisions/provision'
import { onceEach } from '../values/once-each'
import { eligibilitiesOf } from './eligibilities-of'
import { Interviewer } from './interview'
import { factsOf, isSubject, provisionsById } from './look-up'

type Of = Provision | string

/** Who interviews about a subject's eligibilities, or about provisions; kept of a subject, since a page asks at each key. */
export function interviewing(
  provisions: readonly Provision[],
  reforming: Reforming,
): (of: Of | readonly Of[]) => Interviewer {
  const find = provisionsById(provisions)
  const ofAll = (among: readonly Provision[]): Interviewer => {
    const subjects = new Set(among.map((one) => one.subject))
    const known = factsOf([...among, ...provisions.filter((one) => subjects.has(one.subject))])
    return new Interviewer(among.map(coreGiven), known, reforming)
  }
  const ofSubject = onceEach((subject: string): Interviewer => ofAll(eligibilitiesOf(subject, provisions)))
  return (of) => {
    if (isSubject(of)) return ofSubject(of)
    return ofAll(severalOf(of).map(find))
  }
}
