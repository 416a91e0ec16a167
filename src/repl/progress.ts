import ProgressBar from 'progress'
import type { Language } from '../index'

/** How far a batch is. */
export interface Progress {
  at(bytes: number, rows: number): void
  stop(): void
}

const QUIET: Progress = { at: () => undefined, stop: () => undefined }

const FORMATS = {
  zh: '[:bar] :percent  :count 行  :speed 行/秒  还需 :eta 秒',
  en: '[:bar] :percent  :count rows  :speed rows/s  :eta s left',
}

/** A bar below what is printed, with rows, their rate and the time left; none where nobody looks. */
export function progressOn(
  stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
  bytes: number,
  language: Language,
): Progress {
  if (stream.isTTY !== true) return QUIET
  const bar = new ProgressBar(FORMATS[language], { total: Math.max(bytes, 1), stream, width: 30, clear: true })
  const started = performance.now()
  return {
    at: (done, rows) => {
      const speed = Math.round((rows * 1000) / (performance.now() - started))
      // A full bar closes itself, and there may be rows to come.
      bar.tick(Math.min(done, bar.total - 1) - bar.curr, { count: String(rows), speed: String(speed) })
    },
    stop: () => bar.terminate(),
  }
}
