/** The cells of a line, parted by tabs or commas; a cell in quotation marks may hold either. */
function cellsOf(line: string, between: string): readonly string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] as string
    if (sign === '"' && isQuoted && line[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"') isQuoted = !isQuoted
    else if (sign === between && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  return [...cells, cell].map((one) => one.trim())
}

/** A head and the first row below it, as a spreadsheet gives them, as a row by column. */
export function rowIn(text: string): Readonly<Record<string, string>> {
  const [head = '', first = ''] = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const between = head.includes('\t') ? '\t' : ','
  const names = cellsOf(head.replace(/^\uFEFF/, ''), between)
  const cells = cellsOf(first, between)
  return Object.fromEntries(names.flatMap((name, at) => (name === '' ? [] : [[name, cells[at] ?? '']])))
}
