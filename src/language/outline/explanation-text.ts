import { valueText, withUnit } from '../expression/text'
import { type Language, sourceWords } from '../values/words'
import type { Explanation, ExplanationLine } from './explanation'

const marks = { true: '✓', false: '✗', undefined: '?' }
const SIMPLE: readonly ExplanationLine['op'][] = ['fact', 'parameter', 'constant', 'asOf']

const isSimple = ({ op }: ExplanationLine): boolean => SIMPLE.includes(op)

function shown({ value, unit, option }: ExplanationLine, language: Language): string {
  if (option) return option[language]
  const text = valueText(value, language)
  return value === undefined || value === null || unit === undefined ? text : withUnit(text, unit, language)
}

/** A condition over facts and figures says what the fact is; a formula over them says their values. */
function said(line: ExplanationLine, language: Language): string {
  const { op, type, label, value, parts } = line
  const name = label[language]
  if (op === 'nothing') return name
  if (op === 'parameter') return name
  const isTruth = type === 'boolean'
  const facts = parts.filter((part) => (part.op === 'fact' && part.type !== 'boolean') || part.op === 'asOf')
  const inline = op !== 'output' && parts.every(isSimple) ? facts.map((part) => shown(part, language)).join(', ') : ''
  if (isTruth)
    return `${marks[`${value as boolean | undefined}`]} ${name}${inline && op !== 'fact' ? ` (${inline})` : ''}`
  return `${name} = ${shown(line, language)}${inline ? ` (${inline})` : ''}`
}

const place = ({ source }: ExplanationLine, language: Language): string =>
  source ? ` ［${sourceWords(source)[language]}］` : ''

/** The place of a line, or of the one figure that it is held against. */
function placeOf(line: ExplanationLine, language: Language): string {
  const figures = line.parts.filter((part) => part.op === 'parameter')
  return (
    place(line, language) ||
    (figures.length > 0 && line.parts.every(isSimple) ? place(figures[0] as ExplanationLine, language) : '')
  )
}

function lineTexts(line: ExplanationLine, language: Language, depth: number): string[] {
  const own = `${'  '.repeat(depth)}${said(line, language)}${placeOf(line, language)}`
  const below =
    line.parts.every(isSimple) && line.op !== 'all' && line.op !== 'any' && line.op !== 'output' ? [] : line.parts
  return [own, ...below.flatMap((part) => lineTexts(part, language, depth + 1))]
}

/** An explanation as an indented text. */
export function explanationText(explanation: Omit<Explanation, 'toText'>, language: Language): string {
  const { id, title, source, lines, account } = explanation
  const { reading, discrepancies } = account
  const remark = (zh: string, en: string, text: string) => `  ${language === 'zh' ? zh : en}: ${text}`
  return [
    `${title[language]} (${id}) ［${sourceWords(source)[language]}］`,
    ...lines.flatMap((line) => lineTexts(line, language, 1)),
    ...(reading === undefined ? [] : [remark('解读', 'reading', reading)]),
    ...(discrepancies.length === 0 ? [] : [remark('文件自相矛盾处', 'discrepancies', discrepancies.join(', '))]),
  ].join('\n')
}
