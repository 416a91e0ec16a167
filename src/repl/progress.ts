import { SingleBar } from 'cli-progress'
import type { Language } from '../index'

/** How far a batch is. */
export interface Progress {
  at(bytes: number, rows: number): void
  stop(): void
}

const QUIET: Progress = { at: () => undefined, stop: () => undefined }

/** A bar below what is printed, with rows, their rate and the time left; none where nobody looks. */
export function progressOn(
  stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
  bytes: number,
  language: Language,
): Progress {
  if (stream.isTTY !== true) return QUIET
  const format = {
    zh: '{bar} {percentage}%  {rows} 行  {rate} 行/秒  还需 {eta_formatted}',
    en: '{bar} {percentage}%  {rows} rows  {rate} rows/s  {eta_formatted} left',
  }[language]
  const bar = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true, etaBuffer: 50 })
  const started = performance.now()
  bar.start(Math.max(bytes, 1), 0, { rows: 0, rate: 0 })
  return {
    at: (done, rows) => bar.update(done, { rows, rate: Math.round((rows * 1000) / (performance.now() - started)) }),
    stop: () => bar.stop(),
  }
}
