// Says measure by measure whether a copy of the published document is the edition that seeds/ was made from.

import { readdirSync, readFileSync } from 'node:fs'
import { compareEditions, type Edition } from './editions'

const seeds = new URL('../seeds/', import.meta.url)

process.exitCode = main(process.argv.slice(2))

function main([file, ...rest]: readonly string[]): number {
  if (file === undefined || rest.length > 0) return refuse('usage: npm run source:check -- FILE')
  const document = read(file)
  if (document instanceof Error) return refuse(`source:check: cannot read ${file}: ${document.message}`)

  const comparisons = compareEditions(document, readEditions())
  for (const { measure, verdict } of comparisons) console.log(`M${String(measure).padStart(2, '0')} ${verdict}`)
  const count = (wanted: string) => comparisons.filter(({ verdict }) => verdict === wanted).length
  console.log(
    `${count('same')} of ${comparisons.length} the same, ${count('differs')} differ, ${count('not found')} not found`,
  )
  return count('same') === comparisons.length ? 0 : 1
}

function read(file: string): string | Error {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    return error instanceof TypeError ? new Error('it is not UTF-8 text') : (error as Error)
  }
}

function readEditions(): readonly Edition[] {
  return readdirSync(seeds)
    .filter((name) => /^m\d\d\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, seeds), 'utf8')) as Edition)
}

function refuse(message: string): number {
  console.error(message)
  return 2
}
