/** A law that a provision keeps: `check` throws, with the smallest record that breaks it, when it doesn't. */
export interface Law {
  readonly name: string
  check(parameters?: { readonly numRuns?: number; readonly seed?: number }): void
}
