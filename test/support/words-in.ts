import type { Words } from '../../src/index'
import { isExpression } from '../../src/language/expression/expression'

/** The words within plain data, each with what it quotes. */
export function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null || isExpression(value)) return []
  const { zh, en } = value as Partial<Words>
  return typeof zh === 'string' && typeof en === 'string' ? [value as Words] : Object.values(value).flatMap(wordsIn)
}
