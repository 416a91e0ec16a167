import { createRequire } from 'node:module'
import type { Language } from '../index'
import { errorText, readArguments, run, USAGE } from './commands'
import { type Console, openShell } from './shell'

/** The package's version, from its package.json beside dist. */
const version = (): string => (createRequire(import.meta.url)('haotong/package.json') as { version: string }).version

/** Does what a command line says, and gives the code to exit with. */
export function main(given: readonly string[], to: Console & { readonly stderr: NodeJS.WritableStream }): number {
  let language: Language = 'en'
  try {
    const { words, flags } = readArguments(given)
    language = flags.lang
    if (flags.help) to.stdout.write(`${USAGE}\n`)
    else if (flags.version) to.stdout.write(`${version()}\n`)
    else if (words.length === 0) openShell(language, to)
    else to.stdout.write(`${run(words, flags)}\n`)
    return 0
  } catch (error) {
    to.stderr.write(`${errorText(error, language)}\n`)
    return 1
  }
}
