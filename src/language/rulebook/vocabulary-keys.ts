/**
 * What each vocabulary is known by in an edition: its name and, of those of one name, which it is, counted from 1 and left out of the
 * first. No name has a dot.
 */
export function vocabularyKeys(subjects: readonly { readonly name: string }[]): readonly string[] {
  const counts = new Map<string, number>()
  return subjects.map(({ name }) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name}.${count}`
  })
}
