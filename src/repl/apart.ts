import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Words } from '../index'
import { UsageError } from './usage'

/** A file that a command line names, and as what. */
export interface NamedFile {
  readonly as: Words
  readonly path: string
}

/** Where a path leads that isn't there yet: its folder's real path, or what a link to nothing names. */
function whereabouts(path: string): string {
  try {
    if (lstatSync(path).isSymbolicLink()) return whereabouts(resolve(dirname(path), readlinkSync(path)))
  } catch {
    // Nothing has this name: whoever writes to it makes it.
  }
  try {
    return join(realpathSync(dirname(path)), basename(path))
  } catch {
    return resolve(path)
  }
}

/** What makes a file the same, however it is named: itself where it is there. A device, or a pipe, loses nothing by two uses. */
function identity(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return statSync(path).isFile() ? `${dev}:${ino}` : undefined
  } catch {
    return whereabouts(path)
  }
}

/** @throws UsageError where two names are one file, which writing would destroy */
export function mustBeApart(files: readonly NamedFile[]): void {
  const known = new Map<string, Words>()
  for (const { as, path } of files) {
    const one = identity(path)
    if (one === undefined) continue
    const other = known.get(one)
    if (other)
      throw new UsageError({
        zh: `${other.zh} 与 ${as.zh} 是同一个文件：${path}`,
        en: `${other.en} and ${as.en} are the same file: ${path}`,
      })
    known.set(one, as)
  }
}
