import { nearest } from './nearest'

const HAN = /\p{Script=Han}/gu

const hanIn = (text: string): readonly string[] => text.match(HAN) ?? []

/**
 * The known label that a text most likely means, if any is near: in Chinese the only one that it is a part of (大专 of
 * 全日制普通高校大专), else the nearest that has one of its characters; two that share none are two things, however short they are.
 * @param meaning what a label stands for: of several for the same thing the first is as good as any
 */
export function nearLabel(
  text: string,
  known: Iterable<string>,
  meaning: (label: string) => unknown = (label) => label,
): string | undefined {
  const labels = [...known]
  const han = hanIn(text)
  if (han.length === 0) return nearest(text, labels)
  const wholes = han.length > 1 ? labels.filter((one) => one.includes(text)) : []
  if (new Set(wholes.map(meaning)).size === 1) return wholes[0]
  return nearest(
    text,
    labels.filter((one) => han.some((each) => one.includes(each))),
  )
}
