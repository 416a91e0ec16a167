/** How wide a text stands in a terminal: a Chinese character takes two places. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (width, one) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(one)
        ? 2
        : 1),
    0,
  )

/** A table of names and texts, in even columns. */
export function columns(rows: readonly (readonly [string, string])[], indent = '  '): string {
  const width = Math.max(0, ...rows.map(([name]) => widthOf(name)))
  return rows.map(([name, text]) => `${indent}${name}${' '.repeat(width - widthOf(name))}  ${text}`).join('\n')
}
