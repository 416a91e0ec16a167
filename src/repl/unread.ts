/** Whoever reads may have seen enough: `haotong list | head`. */
export function unlessUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
