import { nearest } from '../language/input/nearest'

const CHINESE = /\p{Script=Han}{2}/u

/**
 * The known label that a text most likely means, if any is near: in Chinese the only one that it is a part of (大专 of
 * 全日制普通高校大专), else the nearest.
 * @param meaning what a label stands for: of several for the same thing the first is as good as any
 */
export function nearLabel(
  text: string,
  known: Iterable<string>,
  meaning: (label: string) => unknown = (label) => label,
): string | undefined {
  const labels = [...known]
  const wholes = CHINESE.test(text) ? labels.filter((one) => one.includes(text)) : []
  const meant = new Set(wholes.map(meaning)).size
  // Of what is part of several none is meant more than another.
  return meant === 0 ? nearest(text, labels) : meant === 1 ? wholes[0] : undefined
}
