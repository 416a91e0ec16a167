import { explain, InvalidFactsError, type Language, type Options, type Words } from 'haotong'
import { answer, begin, type Interview } from './interview'
import { meaningOf, questionText } from './words'

/** Whoever is asked: says a text to them, and hears the next line; undefined once they have gone. */
export interface Partner {
  say(text: string): void
  hear(): Promise<string | undefined>
}

const outcomes: Readonly<Record<string, Words>> = {
  eligible: { zh: '符合', en: 'eligible' },
  ineligible: { zh: '不符合', en: 'not eligible' },
  'not-covered': { zh: '文件未作规定', en: 'the document says nothing of it' },
  undetermined: { zh: '尚不能确定', en: 'still open' },
  refused: { zh: '回答相互矛盾', en: 'the answers contradict each other' },
}

const stillOpen = { zh: '尚不能确定，还需要：', en: 'Still open; it waits for:' } as const

/** How the interview came out: of a subject a line for each verdict, of one provision how it came about; and what they wait for. */
function outcomeText({ about, facts, options, asked }: Interview, language: Language): string {
  const lines = about.includes('.')
    ? [explain(about, facts, options).toText(language)]
    : asked.verdicts.map(({ title, outcome }) => `${outcomes[outcome]?.[language] ?? outcome}: ${title[language]}`)
  const waiting = about.includes('.') ? [...asked.passedOver, ...asked.questions] : asked.passedOver
  const open = waiting.map((one) => `  ${one.label[language]}`)
  return [...lines, ...(open.length > 0 ? [stillOpen[language], ...open] : [])].join('\n')
}

/** Asks until the outcome is settled or nothing more is known, and says how it came about. */
export async function converse(
  partner: Partner,
  about: string,
  language: Language,
  options: Options = {},
): Promise<Interview> {
  let interview = begin(about, options)
  while (interview.next !== undefined) {
    partner.say(`${questionText(interview.next, language)}  ${interview.next.words[language]}`)
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
