import type { Words } from '../index'
import { type SQLOptions, UnsayableError } from '../language'
import { type Asking, optionsGiven, readJSONFile, subjectNamed } from './given'
import { need, UsageError } from './usage'

const OF: Words = { zh: '对象，或规定的编号', en: 'the subject, or a provision’s id,' }

/** One SELECT for a register: of a subject, or of provisions. */
export function sqlText({ words, flags, read, book }: Asking & { readonly words: readonly string[] }): string {
  const first = need(words[0], OF)
  const { from, key, dialect, view, columns, why } = flags
  const options = {
    ...optionsGiven({ flags, book }, words.length === 1 ? first : undefined),
    from: need(from, { zh: '登记表（--from 表）', en: 'the table (--from TABLE)' }),
    key: need(key, { zh: '主键（--key 列）', en: 'the key (--key COLUMN)' }),
    ...(dialect !== undefined && { dialect }),
    ...(view !== undefined && { view }),
    ...(columns !== undefined && { columns: readJSONFile(columns, read), others: 'absent' as const }),
    why,
  } as SQLOptions
  try {
    return book.toSQL(first.includes('.') ? words : subjectNamed(first, book), options)
  } catch (error) {
    if (!(error instanceof UnsayableError)) throw error
    const { provision, node, dialect: named, message } = error
    throw new UsageError({ zh: `${provision}：${named} 无法表达 ${node}`, en: message })
  }
}
