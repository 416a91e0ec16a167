import { isExpression } from '../expression/expression'
import { isList } from '../input/shown'
import { isLabelled, type Lacking, optional, unless, yields } from './lacking'
import { isText, isThing, type Parts } from './said'

const isTexts = (given: unknown): boolean => isList(given) && given.every(isText)
const isEntry = (one: unknown): boolean =>
  isLabelled(one) && ((one as Parts)['names'] === undefined || isTexts((one as Parts)['names']))
const isAffixes = (given: unknown): boolean =>
  isThing(given) && Object.entries(given).every(([name, one]) => ['before', 'after'].includes(name) && isTexts(one))

/** The options of the fact by which entries are looked up, where they are few. */
const optionsOf = (lookUp: unknown): readonly string[] | undefined => {
  const fact = isExpression(lookUp) && lookUp.node.op === 'fact' ? lookUp.node.fact : undefined
  return fact && 'options' in fact ? Object.keys(fact.options) : undefined
}

/** Whether entries are found by what they list under a key, or by their names; where options are few, by those alone. */
function areFound(entries: readonly Parts[], key: unknown, options: readonly string[] | undefined): boolean {
  const isOption = (name: unknown): boolean => options?.includes(String(name)) ?? true
  const namesOf = (one: unknown): readonly unknown[] => (isList(one) ? one : one === undefined ? [] : [one])
  if (key !== undefined) {
    const keys = entries.flatMap((one) => namesOf(one[String(key)]))
    return keys.length > 0 && keys.every(isOption)
  }
  return entries.every(({ label, names }) => [...Object.values(label as object), ...namesOf(names)].some(isOption))
}

/** What a catalogue lacks. */
export function catalogue(given: Parts): Lacking {
  const { entries, lookUp, key, openEnded, affixes } = given as Readonly<Record<string, unknown>>
  const labelled = (list: unknown): boolean => isList(list) && list.every(isEntry)
  const options = optionsOf(lookUp)
  const isUsable = labelled(entries) && (entries as readonly unknown[]).length > 0
  return [
    ...unless(isUsable, 'entries'),
    ...optional(given['others'], labelled, 'others'),
    ...optional(lookUp, (one) => yields(one, 'text'), 'lookUp'),
    ...unless(!isUsable || areFound(entries as readonly Parts[], key, options), 'key'),
    ...optional(openEnded, (said) => said === true, 'openEnded'),
    ...optional(affixes, isAffixes, 'affixes'),
  ]
}
