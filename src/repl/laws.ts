import type { Rulebook, Words } from '../index'
import type { Law } from '../testing/index'
import type { Asking } from './given'
import { UsageError } from './usage'
import { colon, words } from './words'

type Testing = typeof import('../testing/index')

/** So many records a law is tried on. */
const RUNS = 20

/** The laws draw their records with fast-check, which whoever only asks for answers needn't install. */
async function testing(): Promise<Testing> {
  try {
    return await import('../testing/index')
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UsageError({
      zh: '需先安装 fast-check：npm install fast-check',
      en: 'it takes fast-check: npm install fast-check',
    })
  }
}

/** How a law is broken; undefined where it holds. */
function brokenBy(law: Law): string | undefined {
  try {
    law.check({ numRuns: RUNS, seed: 1 })
    return undefined
  } catch (error) {
    const { cause, message } = error as Error
    return cause instanceof Error ? cause.message : message
  }
}

const summary = (laws: number, provisions: number, broken: number): Words =>
  words(
    `${provisions} 项规定，试了 ${laws} 条法则，每条 ${RUNS} 次，${broken === 0 ? '全部成立' : `${broken} 条不成立`}`,
    `${provisions} provision${provisions === 1 ? '' : 's'}, ${laws} laws tried ${RUNS} times each: ${broken === 0 ? 'all hold' : `${broken} broken`}`,
  )

/** What came of trying the laws. */
export interface LawsTried {
  readonly text: string
  readonly isBroken: boolean
}

/** Tries the laws of a rulebook’s provisions, or of those named: which are broken, and how. */
export async function tryLaws({
  words: ids,
  flags,
  book,
}: Asking & { readonly words: readonly string[] }): Promise<LawsTried> {
  const { lawsOf } = await testing()
  const all = lawsOf(book as Rulebook, ids.length > 0 ? ids : undefined)
  const tried = all.map((law) => ({
    provision: law.provision,
    law: law.words[flags.lang],
    broken: brokenBy(law) ?? null,
  }))
  const broken = tried.filter((one) => one.broken !== null)
  const lines = broken.map((one) => `${one.provision}  ${one.law}${colon[flags.lang]}${one.broken}`)
  const text = [
    ...lines,
    summary(tried.length, new Set(tried.map((one) => one.provision)).size, broken.length)[flags.lang],
  ].join('\n')
  return { text: flags.json ? JSON.stringify(tried, null, 2) : text, isBroken: broken.length > 0 }
}
