import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Removes a folder for good; what a process still writes into it, or closes, is waited for. */
export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })

/** A folder of a file of tests, which goes when these are over: called outside of them. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `haotong-${name}-`))
  afterAll(() => removeFolder(folder))
  return folder
}
