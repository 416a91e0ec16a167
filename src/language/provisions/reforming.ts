import { prepareReform, type Reforming } from '../input/reform'
import type { Core } from './core'

/** Reforms of the figures that some provisions read. */
export const reformingOf =
  (cores: readonly Core[]): Reforming =>
  (changes) =>
    prepareReform(
      cores.flatMap((one) => one.program.parameters()),
      changes,
    )
