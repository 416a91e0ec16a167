import { createWriteStream, type WriteStream } from 'node:fs'
import { UsageError } from './usage'

const unwritable = (path: string, error: NodeJS.ErrnoException): UsageError => {
  const why = error.code ?? error.message
  return new UsageError({ zh: `无法写入 ${path}：${why}`, en: `can't write ${path}: ${why}` })
}

/** A file that is written as fast as the disk takes it, a whole line at a time. */
export class Sink {
  readonly #stream: WriteStream
  #error: UsageError | undefined
  #waiting: (() => void) | undefined

  constructor(path: string) {
    const go = () => {
      this.#waiting?.()
      this.#waiting = undefined
    }
    this.#stream = createWriteStream(path)
    this.#stream.on('drain', go)
    this.#stream.on('error', (error) => {
      this.#error = unwritable(path, error)
      go()
    })
  }

  /** @throws UsageError where the file can't be written */
  async write(text: string): Promise<void> {
    if (this.#error) throw this.#error
    if (this.#stream.write(text)) return
    await new Promise<void>((resolve) => {
      this.#waiting = resolve
    })
    if (this.#error) throw this.#error
  }

  /** All that was written is on disk. */
  async end(): Promise<void> {
    if (!this.#error) await new Promise<void>((resolve) => this.#stream.end(resolve))
    if (this.#error) throw this.#error
  }
}
