import type { Language } from '../values/words'
import type { NamedReading, OpenText, Outline, OutlineLine } from './outline'

function lineTexts(line: OutlineLine, language: Language, depth: number, bullet: string): string[] {
  return [
    `${'  '.repeat(depth)}${bullet}${line.words[language]}`,
    ...line.parts.flatMap((part) => lineTexts(part, language, depth + 1, bullet)),
  ]
}

/** How each open text is taken, a line each: what is open, the reading taken, and the others by name and words. */
export function readingTexts(open: readonly OpenText[], language: Language): string[] {
  const one = ({ words, name }: NamedReading) =>
    language === 'zh' ? `${words.zh}（${name}）` : `${words.en} (${name})`
  return open.map(({ about, taken, others }) =>
    language === 'zh'
      ? `读法：${about.zh}——${one(taken)}；其他读法：${others.map(one).join('；')}`
      : `reading: ${about.en}: ${one(taken)}; other readings: ${others.map(one).join('; ')}`,
  )
}

const remark = (language: Language, zh: string, en: string, text: string): string =>
  language === 'zh' ? `${zh}：${text}` : `${en}: ${text}`

/** A rule as an indented text: its lines, what it lists, then how each open text is taken. */
export const outlineText = (
  { lines, entries, readings }: Pick<Outline, 'lines' | 'entries' | 'readings'>,
  language: Language,
): string =>
  [
    ...lines.flatMap((line) => lineTexts(line, language, 0, '')),
    ...(entries ? [entries[language]] : []),
    ...readingTexts(readings, language),
  ].join('\n')

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&')

/** A rule as a nested list in Markdown, with its open texts and notes. */
export function outlineMarkdown(
  { lines, entries, readings, notes }: Pick<Outline, 'lines' | 'entries' | 'readings' | 'notes'>,
  language: Language,
): string {
  return [
    ...lines.flatMap((line) => lineTexts(line, language, 0, '- ')),
    ...(entries ? [`- ${entries[language]}`] : []),
    ...readingTexts(readings, language).map((text) => `- ${text}`),
    ...notes.map((note) => `- ${remark(language, '说明', 'note', note[language])}`),
  ]
    .map((line) => line.replace(/^( *- )(.*)$/, (_, bullet: string, text: string) => `${bullet}${escaped(text)}`))
    .join('\n')
}
