#!/usr/bin/env node
import { createRequire } from 'node:module'
import type { Language } from '../index'
import { errorText, readArguments, run, USAGE } from './commands'
import { openShell } from './shell'

/** The package's version, from its package.json beside dist. */
const version = (): string => (createRequire(import.meta.url)('haotong/package.json') as { version: string }).version

let language: Language = 'en'

function main(given: readonly string[]): void {
  const { words, flags } = readArguments(given)
  language = flags.lang
  if (flags.help) process.stdout.write(`${USAGE}\n`)
  else if (flags.version) process.stdout.write(`${version()}\n`)
  else if (words.length === 0) openShell(language)
  else process.stdout.write(`${run(words, flags)}\n`)
}

try {
  main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${errorText(error, language)}\n`)
  process.exitCode = 1
}
