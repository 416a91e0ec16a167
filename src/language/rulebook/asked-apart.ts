import type { Missing } from '../evaluate/missing'
import type { Words } from '../values/words'

/** Words in which some provisions ask a fact. */
export interface AskedSo {
  readonly question: Words
  readonly bearsOn: readonly string[]
}

/** A verdict that waits for facts. */
interface Asking {
  readonly id: string
  readonly missing: readonly Missing[]
}

/** Several questions of one fact, to be answered for all. */
export const allAsked = (ways: readonly Words[]): Words => ({
  zh: `几项规定问法不同，请一并作答：${ways.map((one, at) => `（${at + 1}）${one.zh}`).join('')}`,
  en: `Asked in several ways; answer for all: ${ways.map((one, at) => `(${at + 1}) ${one.en}`).join(' ')}`,
})

/** The words in which each open provision asks, where they aren't the same. */
export function askedApart(
  name: string,
  by: readonly Asking[],
): { readonly question?: Words; readonly apart?: readonly AskedSo[] } {
  const ways = new Map<string, { readonly question: Words; readonly bearsOn: string[] }>()
  for (const { id, missing } of by) {
    const { question } = missing.find((one) => one.fact === name) as Missing
    const known = ways.get(question.en + question.zh)
    if (known) known.bearsOn.push(id)
    else ways.set(question.en + question.zh, { question, bearsOn: [id] })
  }
  const apart = [...ways.values()]
  return apart.length > 1 ? { question: allAsked(apart.map((one) => one.question)), apart } : {}
}
