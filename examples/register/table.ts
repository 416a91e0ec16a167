/** How many columns of a terminal a text takes: a Chinese character or mark takes two. */
const widthOf = (text: string): number =>
  Array.from(text, (one): number => (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(one) ? 2 : 1)).reduce(
    (all, one) => all + one,
    0,
  )

/** A number with its thousands apart; the digits of a decimal are kept as they are. */
const shown = (cell: string | number): string => String(cell).replace(/\B(?=(\d{3})+(\.|$))/g, ',')

/** Rows under a head, aligned: the first column to the left, the numbers of the others to the right. */
export function tableOf(head: readonly string[], rows: readonly (readonly [string, ...(string | number)[]])[]): string {
  const cells = [head, ...rows.map(([first, ...numbers]) => [first, ...numbers.map(shown)])]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))))
  const cell = (text: string, column: number): string => {
    const room = ' '.repeat((widths[column] ?? 0) - widthOf(text))
    return column === 0 ? text + room : room + text
  }
  return cells.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}
