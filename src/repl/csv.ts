/** A cell of CSV, quoted where it has to be. */
export const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A line of CSV. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\n`

/** What a spreadsheet would reckon with or run, if it stood in a cell: any sign of a formula but that of a plain number. */
const FORMULA = /^\s*(?:[=@]|[+-](?![\d.,]+$))/

/** What somebody else wrote, for a person to look at in a spreadsheet: as text, whatever it begins with. */
export const inertCell = (text: string): string => (FORMULA.test(text.normalize('NFKC')) ? `'${text}` : text)
