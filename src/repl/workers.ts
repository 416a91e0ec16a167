import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type Answered, type BatchAsked, portionAnswerer } from './answering'
import { bookAt } from './book'
import { readUtf8 } from './given'
import type { Portion } from './rows'

/** What a worker is told at first: the question, and how its rulebook is found by the flags. */
type Told = Omit<BatchAsked, 'book' | 'read'>

/** Answers portions, each in its turn. */
export type Answerer = (portion: Portion) => Promise<Answered>

interface Waiting {
  resolve(answered: Answered): void
  reject(error: unknown): void
}

/** A worker, and who waits for what it is asked: it answers in the order in which it is asked. */
class Hand {
  readonly #waiting: Waiting[] = []
  readonly #worker: Worker

  constructor(program: URL, workerData: Told) {
    this.#worker = new Worker(program, { workerData })
    this.#worker.on('message', (answered: Answered) => this.#waiting.shift()?.resolve(answered))
    this.#worker.on('error', (error) => {
      for (const one of this.#waiting.splice(0)) one.reject(error)
    })
  }

  answer(portion: Portion): Promise<Answered> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(portion)
    })
  }

  end = (): Promise<number> => this.#worker.terminate()
}

/** This program once more, on other cores: portions go to each in turn. */
export class Workers {
  readonly #hands: readonly Hand[]
  #next = 0

  constructor(program: URL, count: number, { subject, columns, flags, asCSV }: BatchAsked) {
    this.#hands = Array.from({ length: count }, () => new Hand(program, { subject, columns, flags, asCSV }))
  }

  readonly answer: Answerer = (portion) => {
    const hand = this.#hands[this.#next] as Hand
    this.#next = (this.#next + 1) % this.#hands.length
    return hand.answer(portion)
  }

  async end(): Promise<void> {
    await Promise.all(this.#hands.map((one) => one.end()))
  }
}

/** What the program does as a worker. */
export async function serveBatch(): Promise<void> {
  const told = workerData as Told
  const book = await bookAt(told.flags.rulebook)
  const { answerPortion } = portionAnswerer({ ...told, book, read: readUtf8 })
  parentPort?.on('message', (portion: Portion) => parentPort?.postMessage(answerPortion(portion)))
}
