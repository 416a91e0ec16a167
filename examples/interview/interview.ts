import { type Interview as Asked, interview, type Options } from 'haotong'

/** Where an interview stands: what is known so far, what it comes to, and what to ask next. */
export interface Interview {
  /** A subject, whose eligibilities it is about; or the id of a provision. */
  readonly about: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly options: Options
  /** The facts that the person can't say. */
  readonly passedOver: readonly string[]
  /** The verdicts so far, and the questions that can still settle something, the first first. */
  readonly asked: Asked
  readonly next: Asked['questions'][number] | undefined
}

type Known = Omit<Interview, 'asked' | 'next'>

function standing(known: Known): Interview {
  const asked = interview(known.about, known.facts, { ...known.options, passedOver: known.passedOver })
  return { ...known, asked, next: asked.questions[0] }
}

/**
 * An interview of which nothing is known yet.
 * @throws UnknownNameError for an unknown subject or id; InvalidFactsError for options that can't be used
 */
export const begin = (about: string, options: Options = {}): Interview =>
  standing({ about, facts: {}, options, passedOver: [] })

/**
 * The interview after an answer to its next question.
 * @param value undefined for "I don't know"
 * @throws InvalidFactsError for an answer that can't be used; the interview before it still stands
 */
export function answer(before: Interview, value: unknown): Interview {
  const { facts, options, passedOver, next } = before
  if (next === undefined) return before
  if (value === undefined) return standing({ ...before, passedOver: [...passedOver, next.fact] })
  // The day asked about is no fact of the subject, though it is asked for like one.
  if (next.in === 'options') return standing({ ...before, options: { ...options, asOf: value as string } })
  return standing({ ...before, facts: { ...facts, [next.fact]: value } })
}
