import { type Language, sourceWords } from '../values/words'
import type { Explanation, ExplanationLine } from './explanation'
import { lineText } from './line-text'
import { readingTexts } from './text'

const marks = { holds: '✓', fails: '✗', unknown: '?' } as const

function said(line: ExplanationLine, language: Language): string {
  const mark = line.state ? `${marks[line.state]} ` : ''
  const { text, from } = lineText(line, language)
  return `${mark}${text}${from === '' ? '' : language === 'zh' ? `（${from}）` : ` (${from})`}`
}

function lineTexts(line: ExplanationLine, language: Language, depth: number, around: string): string[] {
  const source = line.source ? sourceWords(line.source)[language] : around
  const place = source === around ? '' : ` ［${source}］`
  return [
    `${'  '.repeat(depth)}${said(line, language)}${place}`,
    ...line.parts.flatMap((part) => lineTexts(part, language, depth + 1, source)),
  ]
}

/** An explanation as an indented text. */
export function explanationText(explanation: Omit<Explanation, 'toText'>, language: Language): string {
  const { id, title, source, lines, entries, readings, discrepancies, notes } = explanation
  const remark = (zh: string, en: string, text: string) => (language === 'zh' ? `  ${zh}：${text}` : `  ${en}: ${text}`)
  return [
    `${title[language]} (${id}) ［${sourceWords(source)[language]}］`,
    ...lines.flatMap((line) => lineTexts(line, language, 1, sourceWords(source)[language])),
    ...(entries ? [`  ${entries[language]}`] : []),
    ...readingTexts(readings, language).map((text) => `  ${text}`),
    ...discrepancies.map((one) => remark('文件自相矛盾处', 'discrepancy', `${one.title[language]} (${one.id})`)),
    ...notes.map((note) => remark('说明', 'note', note[language])),
  ].join('\n')
}
