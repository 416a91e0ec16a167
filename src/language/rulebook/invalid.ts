/** One thing wrong with a rulebook that was to be made. */
export interface Flawed {
  readonly code:
    | 'duplicate-id'
    | 'unknown-reference'
    | 'two-meanings'
    | 'table'
    | 'replaced-inside'
    | 'not-an-edition'
    | 'not-a-provision'
  /** The provision, or the part of the rulebook. */
  readonly where: string
  /** The id, name or cell that is meant, and what is wrong with it. */
  readonly what: string
}

const said: Readonly<Record<Flawed['code'], string>> = {
  'duplicate-id': 'a second one of the id',
  'unknown-reference': 'unknown:',
  'two-meanings': 'two meanings:',
  table: 'a decision table in which not exactly one row holds:',
  'replaced-inside': 'still uses what is replaced:',
  'not-an-edition': 'no rulebook as data:',
  'not-a-provision': 'no provision:',
}

/** A rulebook can't be made of what was given: each issue says what is wrong and where. */
export class InvalidRulebookError extends Error {
  override readonly name = 'InvalidRulebookError'
  readonly issues: readonly Flawed[]
  constructor(issues: readonly Flawed[]) {
    super(issues.map(({ code, where, what }) => `${where}: ${said[code]} ${what}`).join('; '))
    this.issues = Object.freeze(issues.map((one) => Object.freeze(one)))
  }
}
