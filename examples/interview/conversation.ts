import { explain, InvalidFactsError, type Language, type Options } from 'haotong'
import { answer, begin, type Interview } from './interview'
import { meaningOf, questionText } from './words'

/** Whoever is asked: says a text to them, and hears the next line; undefined once they have gone. */
export interface Partner {
  say(text: string): void
  hear(): Promise<string | undefined>
}

const stillOpen = { zh: '尚不能确定，还需要：', en: 'Still open; it waits for:' } as const

/** How the interview came out, line by line, and what it still waits for. */
function outcomeText({ id, facts, options, result }: Interview, language: Language): string {
  const open = result.missing.map((one) => `  ${one.label[language]}`)
  return [
    explain(id, facts, options).toText(language),
    ...(open.length > 0 ? [stillOpen[language], ...open] : []),
  ].join('\n')
}

/** Asks until the outcome is settled or nothing more is known, and says how it came about. */
export async function converse(
  partner: Partner,
  id: string,
  language: Language,
  options: Options = {},
): Promise<Interview> {
  let interview = begin(id, options)
  while (interview.next !== undefined) {
    partner.say(questionText(interview.next, language))
    const line = await partner.hear()
    if (line === undefined) break
    try {
      interview = answer(interview, meaningOf(line, interview.next))
    } catch (error) {
      if (!(error instanceof InvalidFactsError)) throw error
      for (const issue of error.issues) partner.say(`✗ ${issue.message[language]}`)
    }
  }
  partner.say(outcomeText(interview, language))
  return interview
}
