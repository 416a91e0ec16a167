import { constants, createWriteStream, openSync, statSync } from 'node:fs'
import { Socket } from 'node:net'
import type { Writable } from 'node:stream'
import { setTimeout as passed } from 'node:timers/promises'
import { unwritable } from './file-error'
import { UsageError } from './usage'

const unread = (path: string): UsageError =>
  new UsageError({ zh: `无法写完 ${path}：没有人读取`, en: `can't finish writing ${path}: nobody reads it` })

const isPipe = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFIFO() ?? false

/** How long one waits for a reader to come, and, once interrupted, for one that is slow. */
const BETWEEN_LOOKS = 50
const LAST_WAIT = 1000

/** A pipe, written without blocking: what blocks can't be interrupted. */
async function pipeAt(path: string, signal: AbortSignal): Promise<Writable> {
  for (;;) {
    try {
      const fd = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
      return new Socket({ fd, readable: false, writable: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw unwritable(path, error)
    }
    if (signal.aborted) throw unread(path)
    await passed(BETWEEN_LOOKS)
  }
}

/** A file that is written as fast as the disk takes it, a whole line at a time; or a pipe, as fast as somebody reads. */
export class Sink {
  readonly #stream: Writable
  #error: UsageError | undefined
  #waiting: (() => void) | undefined

  private constructor(
    stream: Writable,
    readonly path: string,
    readonly signal: AbortSignal,
    readonly isPipe: boolean,
  ) {
    const go = () => {
      this.#waiting?.()
      this.#waiting = undefined
    }
    this.#stream = stream
    this.#stream.on('drain', go)
    this.#stream.on('error', (error) => {
      this.#error = unwritable(path, error)
      go()
    })
    signal.addEventListener('abort', go)
  }

  /** @throws UsageError for a pipe that can't be written, or that nobody comes to read until the signal is given */
  static async to(path: string, signal: AbortSignal): Promise<Sink> {
    const isOne = isPipe(path)
    return new Sink(isOne ? await pipeAt(path, signal) : createWriteStream(path), path, signal, isOne)
  }

  /** @throws UsageError where the file can't be written */
  async write(text: string): Promise<void> {
    if (this.#error) throw this.#error
    if (this.#stream.write(text) || this.signal.aborted) return
    await new Promise<void>((resolve) => {
      this.#waiting = resolve
    })
    if (this.#error) throw this.#error
  }

  /** All that was written is on disk, or read. @throws UsageError where it can't be, or nobody reads it once the signal is given */
  async end(): Promise<void> {
    if (!this.#error) {
      // What can't be written is said here, and by an event only later.
      const ended = new Promise<boolean>((resolve) =>
        this.#stream.end((error?: Error | null) => {
          if (error) this.#error ??= unwritable(this.path, error)
          resolve(true)
        }),
      )
      const isEnded = await (this.isPipe ? Promise.race([ended, this.#lastWait()]) : ended)
      this.#stream.destroy()
      if (!isEnded) throw unread(this.path)
    }
    if (this.#error) throw this.#error
  }

  async #lastWait(): Promise<false> {
    if (!this.signal.aborted) await new Promise((resolve) => this.signal.addEventListener('abort', resolve))
    await passed(LAST_WAIT, undefined, { ref: false })
    return false
  }
}
