import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { InvalidFactsError, type Language, UnknownNameError } from 'haotong'
import { converse } from './conversation'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'en' }, 'as-of': { type: 'string' }, reading: { type: 'string' } },
})
const language: Language = values.lang === 'zh' ? 'zh' : 'en'
const { 'as-of': asOf, reading } = values

const terminal = createInterface({ input: process.stdin, output: process.stdout })
// The iterator keeps lines that come before they are asked for, as they do through a pipe.
const lines = terminal[Symbol.asyncIterator]()

try {
  const partner = {
    say: (text: string) => void process.stdout.write(`${text}\n`),
    hear: async () => {
      if (process.stdin.isTTY) terminal.prompt()
      const { done, value } = await lines.next()
      return done ? undefined : value
    },
  }
  await converse(partner, positionals[0] ?? 'enterprise', language, {
    ...(asOf !== undefined && { asOf }),
    ...(reading !== undefined && { reading }),
  })
} catch (error) {
  if (!(error instanceof InvalidFactsError || error instanceof UnknownNameError)) throw error
  for (const issue of error.issues) process.stderr.write(`${issue.message[language]}\n`)
  process.exitCode = 1
} finally {
  terminal.close()
}
