/** Of a name only so much is compared. */
const LONGEST = 80

/** The edits (insert, delete, replace, swap of neighbours) between two names. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSwap = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]),
        isSwap ? (before[j - 2] as number) + 1 : LONGEST,
      )
    }
    before = row
    row = next
  }
  return row[b.length] as number
}

/** The known name that a wrong one most likely means, if any is near: one that shares nothing with it isn't. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wrong = name.slice(0, LONGEST).toLowerCase()
  let best: string | undefined
  let least = Math.max(2, Math.floor(wrong.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - wrong.length) >= least) continue
    const edits = distance(wrong, candidate.toLowerCase())
    if (edits < least && edits < Math.max(candidate.length, wrong.length)) {
      best = candidate
      least = edits
    }
  }
  return best
}
