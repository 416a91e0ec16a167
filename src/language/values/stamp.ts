/** Gives back what it is made of, so that a class derived from it adds its private fields to that. */
class Same {
  constructor(of: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is what it is for
    return of
  }
}

/**
 * Something known of an object that goes with it and that nobody sees: a private field of it. It costs a tenth of an entry in a
 * WeakMap, which counts where every answer gets one. An object is stamped once, before it is frozen.
 */
export class Stamp<T> {
  readonly #with: (of: object, known: T) => void
  readonly #of: (of: object) => T | undefined
  constructor() {
    class Stamped extends Same {
      #known: T
      constructor(of: object, known: T) {
        super(of)
        this.#known = known
      }
      static of(object: object): T | undefined {
        return #known in object ? (object as Stamped).#known : undefined
      }
    }
    this.#with = (of, known) => void new Stamped(of, known)
    this.#of = Stamped.of
  }

  /** Stamps an object with what is known of it. */
  put(of: object, known: T): void {
    this.#with(of, known)
  }

  /** What an object was stamped with; undefined for a copy, and for anything else. */
  of(object: object): T | undefined {
    return this.#of(object)
  }
}
