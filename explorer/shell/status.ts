const QUIET_MS = 500
let waiting: ReturnType<typeof setTimeout> | undefined

/** Tells a screen reader what an edit came to: once, after the typing has stopped. */
export function announce(text: string): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    const status = document.getElementById('status')
    if (status && status.textContent !== text) status.textContent = text
  }, QUIET_MS)
}
