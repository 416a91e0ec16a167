import type { Language, Words } from '../index'
import type { Contents } from '../language/rulebook/contents'
import type { Diff } from '../language/rulebook/diff'
import { changeLines, namesIn, type Said } from './changed-text'
import { marks, NO_DIFFERENCE, ofFigures, parts, properties, titles } from './diff-words'
import { colon, commas } from './words'

type Parts = Readonly<Record<string, unknown>>
type Change = { readonly from: unknown; readonly to: unknown }

/** Each part that changed, from what to what. */
function partLines(changed: Parts, said: Said): readonly string[] {
  return Object.entries(changed).flatMap(([name, each]) => {
    const { from, to } = each as Change
    if (name !== 'under') return [changeLines(parts[name], name, { from, to }, said)]
    // A reading is named, and has a rule of its own.
    return Object.keys(to as Parts).map((reading) => {
      const head = { zh: `${parts['under']?.zh}（${said.names(reading)}）`, en: `${parts['under']?.en}, ${reading}` }
      return changeLines(head, name, { from: (from as Parts)[reading], to: (to as Parts)[reading] }, said)
    })
  })
}

/** What a fact states, from what to what. */
function factLines({ from, to }: Change, said: Said): readonly string[] {
  const [before, after] = [from, to] as [Parts, Parts]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => changeLines(properties[name], name, { from: before[name], to: after[name] }, said))
}

/** What changed in one thing of a list. */
function changesOf(kind: keyof Diff, { id: _, ...changed }: Parts, said: Said): readonly string[] {
  if (kind === 'facts') return factLines(changed as never, said)
  if (kind !== 'figures') return partLines(changed, said)
  const { what = 'value', ...change } = changed as { readonly what?: string } & Change
  return [changeLines(ofFigures[what], what, change, said)]
}

interface Lists {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly ({ readonly id: string } & Parts)[]
}

function listLines(kind: keyof Diff, { added, removed, changed }: Lists, said: Said): readonly string[] {
  const { language, names } = said
  const list = (head: Words, ids: readonly string[]) =>
    ids.length > 0 ? [`  ${head[language]}${colon[language]}${ids.map(names).join(commas[language])}`] : []
  const each = changed.flatMap((one) => [
    `  ${marks.changed[language]}${colon[language]}${names(one.id)}`,
    ...changesOf(kind, one, said),
  ])
  return [...list(marks.added, added), ...list(marks.removed, removed), ...each]
}

/** Of the rulebook itself; what software calls it is told where it goes by the same title as before. */
function bookLines({ name, ...rest }: Diff['rulebook'], said: Said): readonly string[] {
  return partLines(name && !rest.title ? { name, ...rest } : rest, said)
}

/** How two rulebooks differ: what was added, removed and changed, from what to what. */
export function differenceText(found: Diff, books: readonly Contents[], language: Language): string {
  const said: Said = { language, names: namesIn(books, language) }
  const lines = (Object.keys(titles) as (keyof Diff)[]).flatMap((kind) => {
    const all = kind === 'rulebook' ? bookLines(found.rulebook, said) : listLines(kind, found[kind] as Lists, said)
    return all.length > 0 ? [titles[kind][language], ...all] : []
  })
  return lines.length > 0 ? lines.join('\n') : NO_DIFFERENCE[language]
}
