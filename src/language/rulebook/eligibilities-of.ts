import type { Provision } from '../provisions/provision'
import { provisionsOf, unknownName } from './look-up'

/** The eligibilities of a subject; one that has none is told from one that there isn't. */
export function eligibilitiesOf(subject: unknown, among: readonly Provision[]): readonly Provision[] {
  const all = among.filter((one) => one.kind === 'eligibility')
  const isKnown = among.some((one) => one.subject === subject)
  if (!isKnown || all.some((one) => one.subject === subject)) return provisionsOf(subject, all)
  const known = [...new Set(all.map((one) => one.subject))]
  throw unknownName('subject', subject, [], {
    zh: `有资格类规定的对象（${subject} 没有，其规定可按编号逐项求）：${known.join('、')}`,
    en: `a subject with eligibilities (${subject} has none; its provisions are asked by their ids): ${known.join(', ')}`,
  })
}
