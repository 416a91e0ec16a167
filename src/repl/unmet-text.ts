import type { Language, Unmet } from '../index'
import { inBrackets, words } from './words'

const oneOf = words('满足其一：', 'one of these:')
const nothing = words('没有可满足之处', 'nothing meets it')

/** What fails, a line each; of alternatives, each with all that it still needs. */
export function unmetLines(unmet: readonly Unmet[], language: Language, indent = ''): string[] {
  return unmet.flatMap((one) => {
    if (!one.anyOf) return [`${indent}${one.words[language]}${inBrackets(one.found[language], language)}`]
    if (one.anyOf.length === 0) return [`${indent}${nothing[language]}`]
    const each = one.anyOf.flatMap((needs) =>
      unmetLines(needs, language).map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`),
    )
    return [`${indent}${oneOf[language]}`, ...each]
  })
}

/** The same in one line. */
export function unmetText(unmet: readonly Unmet[], language: Language): string {
  const join = language === 'zh' ? '；' : '; '
  const or = language === 'zh' ? '，或' : ', or '
  return unmet
    .map((one) => {
      if (!one.anyOf) return one.words[language]
      return one.anyOf.map((needs) => unmetText(needs, language)).join(or) || nothing[language]
    })
    .join(join)
}
