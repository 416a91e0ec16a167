import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inChapter, readMeasure, scaffold } from './scaffold'

/* `npm run new -- m67 "Job retention grant" "稳岗补贴"`: a measure that is whole from the start, to be made into the document's. */

process.exitCode = main(process.argv.slice(2))

function main(given: readonly string[]): number {
  const measure = readMeasure(given)
  if (measure === undefined) return refuse('usage: npm run new -- m67 "Title in English" ["中文标题"]')
  const files = scaffold(measure)
  const there = [...new Set([`seeds/${measure.id}.json`, ...Object.keys(files)])].filter((path) => existsSync(path))
  if (there.length > 0) return refuse(`there is one already: ${there.join(', ')}`)

  const chapters = 'src/data/measures'
  const last = readdirSync(chapters)
    .filter((name) => /^chapter-\d/.test(name))
    .sort()
    .at(-1)
  const chapter = `${chapters}/${last}`
  const written = { ...files, [chapter]: inChapter(readFileSync(chapter, 'utf8'), measure) }
  for (const [path, text] of Object.entries(written)) writeFileSync(path, text)

  const paths = Object.keys(written)
  const made = [
    ['npm', 'run', '--silent', 'indexes'],
    ['npx', 'biome', 'check', '--write', ...paths.filter((path) => path.endsWith('.ts'))],
    ['npm', 'run', '--silent', 'docs'],
  ].every(
    ([command = '', ...words]) => spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0,
  )
  if (!made) return refuse('new: the files are there, but not all that is made from them')
  console.log(
    [...paths, 'Now: the facts, the figures and their ledger, the rules, the tests (CONTRIBUTING.md says how).'].join(
      '\n',
    ),
  )
  return 0
}

function refuse(message: string): number {
  console.error(message)
  return 2
}
