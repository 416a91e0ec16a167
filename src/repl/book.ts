import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nantong, type Rulebook } from '../index'
import { parseJSON } from '../intake/index'
import { InvalidRulebookError } from '../language/rulebook/invalid'
import { fromJSON } from '../language/rulebook/rulebook'
import { unreadable } from './file-error'
import { UsageError } from './usage'

/** The rulebook that the command line knows of its own, of whose provisions it asks as of any other's. */
export const ours = nantong as unknown as Rulebook

const READERS = ['evaluate', 'explain', 'match', 'matcher', 'interview', 'provision', 'measure', 'facts', 'reform']

const isRulebook = (given: unknown): given is Rulebook => {
  if (typeof given !== 'object' || given === null) return false
  const parts = given as Readonly<Record<string, unknown>>
  return Array.isArray(parts['provisions']) && READERS.every((name) => typeof parts[name] === 'function')
}

/** An edition, as `toJSON` gave it. */
function editionAt(path: string): Rulebook {
  try {
    return fromJSON(parseJSON(readFileSync(path, 'utf8')))
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw unreadable(path, error)
    throw new UsageError({ zh: `${path} 不是规则库的存档`, en: `${path} is no edition: ${error.message}` })
  }
}

/** What a module exports as its rulebook: its default, or the only one there is. */
async function exportedFrom(path: string): Promise<Rulebook> {
  let module: Readonly<Record<string, unknown>>
  try {
    module = (await import(pathToFileURL(resolve(path)).href)) as typeof module
  } catch (error) {
    throw unreadable(path, error)
  }
  const { default: main, ...named } = module
  const found = [...new Set(isRulebook(main) ? [main] : Object.values(named).filter(isRulebook))]
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  throw new UsageError({
    zh: `${path} 应以默认导出给出一部规则库，找到 ${found.length} 部`,
    en: `${path} has to export one rulebook, as its default, and exports ${found.length}`,
  })
}

/**
 * The rulebook of a name: `nantong`, a file of an edition (`.json`), or a module that exports one.
 * @throws UsageError for what can't be read, or is none
 */
export async function bookAt(path: string | undefined): Promise<Rulebook> {
  if (path === undefined || path === 'nantong') return ours
  return path.endsWith('.json') ? editionAt(path) : await exportedFrom(path)
}
