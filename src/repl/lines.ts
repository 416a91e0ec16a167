import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'

/** Lines that are handed on one by one, each only once the one before is answered, so that no answer overtakes another. */
export class LinesInOrder {
  /** Where they come out. */
  readonly out = new PassThrough()
  #next: () => void = () => {}
  #isDone = false

  /** Hands them on until there are no more. */
  async from(given: NodeJS.ReadableStream): Promise<void> {
    for await (const line of createInterface({ input: given })) {
      const answered = new Promise<void>((resolve) => {
        this.#next = resolve
      })
      this.out.write(`${line}\n`)
      await answered
      if (this.#isDone) return
    }
    this.out.end()
  }

  /** The last one is answered. */
  readonly answered = (): void => this.#next()

  /** No more are wanted. */
  readonly done = (): void => {
    this.#isDone = true
    this.#next()
  }
}
