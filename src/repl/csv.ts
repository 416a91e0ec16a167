const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A line of CSV. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\n`
