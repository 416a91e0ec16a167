import type { Account } from '../expression/account'
import { type Options, readLanguage } from '../input/options'
import { Lines } from '../outline/explain'
import type { Explanation, ExplanationLine } from '../outline/explanation'
import { explanationText } from '../outline/explanation-text'
import type { Language, Source, Words } from '../values/words'
import type { Core } from './core'

class Explained implements Explanation {
  readonly id: string
  readonly title: Words
  readonly source: Source
  constructor(
    { id, definition, source }: Core,
    readonly outcome: string,
    readonly account: Account,
    readonly lines: readonly ExplanationLine[],
  ) {
    this.id = id
    this.title = definition.title
    this.source = source
    Object.freeze(this)
  }
  toText(language: Language): string {
    return explanationText(this, readLanguage(language))
  }
}

/** Evaluates and explains: the same evaluation as a tree. */
export function explainCore(core: Core, record: unknown, options: Options | undefined): Explanation {
  return core.ask(record, options, (frame, prepared) => {
    const outcome = core.outcomeIn(frame, prepared) as string
    const made = new Lines({ ...prepared, frame }, core.source)
    const lines = Object.freeze(core.roots.map((root) => made.root(root)))
    return new Explained(core, outcome, core.account(frame, prepared), lines)
  })
}
