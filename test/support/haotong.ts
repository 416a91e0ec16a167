import { run } from '../../src/repl/commands'
import { readArguments } from '../../src/repl/usage'

/** What a command of the command line prints. */
export function haotong(...given: string[]): string {
  const { words, flags } = readArguments(given)
  return run(words, flags)
}
