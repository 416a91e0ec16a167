import { say, type Words } from '../values/words'
import type { Subject } from '../write/subject'
import type { RulebookDraft } from './check-names'
import type { FoundFlaw } from './invalid'

/** How two vocabularies of a name differ: facts that only one of them has, or what they are called. */
function apart(one: Subject, other: Subject): Words | undefined {
  const names = [one, other].map(({ facts }) => facts.map((fact) => fact.name)) as [string[], string[]]
  const alone = names.flatMap((own, index) => own.filter((name) => !names[1 - index]?.includes(name)))
  if (alone.length > 0) return { zh: `${alone.join('、')} 仅其一有`, en: `${alone.join(', ')} in one of them only` }
  const isAlike = one.label.zh === other.label.zh && one.label.en === other.label.en
  return isAlike ? undefined : say((language) => `${one.label[language]} / ${other.label[language]}`)
}

/**
 * A rulebook's own vocabularies of one name are alike. What it extends may have one of the name with other facts: those of its own are
 * further facts of the same subject.
 */
export function vocabularies({ contents, base }: RulebookDraft): FoundFlaw[] {
  const taken = base?.subjects ?? []
  const isTaken = (one: Subject) => taken.some((other) => other.name === one.name && apart(one, other) === undefined)
  const own = new Map<string, Subject>()
  return contents.subjects.flatMap((one): FoundFlaw[] => {
    if (taken.includes(one) || isTaken(one)) return []
    const first = own.get(one.name) ?? one
    own.set(one.name, first)
    const what = apart(first, one)
    return what === undefined ? [] : [{ code: 'two-meanings', where: `subjects, ${one.name}`, what }]
  })
}
