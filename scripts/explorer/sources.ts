import { readdirSync, readFileSync } from 'node:fs'

/** The sources of some folders. */
export const sourcesIn = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  )

/** The measure that a source is of by its name; of facts the first that asks for them. */
export function byMeasure(files: readonly string[]): readonly string[] {
  const named = (path: string) => /\/m\d\d-/.exec(path)?.[0]
  const of = new Map<string, string>()
  for (const file of files.filter(named).sort((a, b) => (`${named(a)}` < `${named(b)}` ? -1 : 1))) {
    of.set(file, named(file) as string)
    for (const [, facts] of readFileSync(file, 'utf8').matchAll(/from '(?:\.\.\/)+(facts\/[\w/-]+)'/g)) {
      const path = `src/${facts}.ts`
      if (!of.has(path)) of.set(path, named(file) as string)
    }
  }
  const keyOf = (file: string) => `${of.get(file) ?? ''} ${file}`
  return [...files].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
