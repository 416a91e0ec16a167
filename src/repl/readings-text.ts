import { type Language, type Options, outline, type Provision } from '../language/index'

/** Readings joined by `+` in words, each with what it answers, by the figures that were asked with; in English by its name too. */
export function readingsInWords(named: string, of: Provision, asked: Options, language: Language): string[] {
  const { readings } = outline(of, { ...asked, reading: named })
  return named.split('+').map((name) => {
    for (const { about, taken, others } of readings) {
      const words = [taken, ...others].find((one) => one.name === name)?.words
      if (words) return language === 'zh' ? `${about.zh}：${words.zh}` : `${about.en}: ${words.en} (${name})`
    }
    return name
  })
}
