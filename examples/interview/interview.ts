import { evaluate, type Missing, type Options, type Result } from 'haotong'

/** Where an interview stands: what is known so far, what it comes to, and what to ask next. */
export interface Interview {
  readonly id: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly options: Options
  /** The facts that the person doesn't know. */
  readonly unknown: readonly string[]
  readonly result: Result
  /** The question that can settle most of those still to ask; none once the outcome is settled, or nothing else is known. */
  readonly next: Missing | undefined
}

type Known = Omit<Interview, 'result' | 'next'>

function standing(known: Known): Interview {
  const result = evaluate(known.id, known.facts, known.options)
  return { ...known, result, next: result.missing.find(({ fact }) => !known.unknown.includes(fact)) }
}

/**
 * An interview about a provision, of which nothing is known yet.
 * @throws InvalidFactsError for an unknown id or options that can't be used
 */
export const begin = (id: string, options: Options = {}): Interview => standing({ id, facts: {}, options, unknown: [] })

/**
 * The interview after an answer to its next question.
 * @param value undefined for "I don't know"
 * @throws InvalidFactsError for an answer that can't be used; the interview before it still stands
 */
export function answer(interview: Interview, value: unknown): Interview {
  const { id, facts, options, unknown, next } = interview
  if (next === undefined) return interview
  if (value === undefined) return standing({ id, facts, options, unknown: [...unknown, next.fact] })
  // The day asked about is no fact of the subject, though it can be missing like one.
  if (next.fact === 'asOf') return standing({ id, facts, options: { ...options, asOf: value as string }, unknown })
  return standing({ id, facts: { ...facts, [next.fact]: value }, options, unknown })
}
