import { say, type Words } from '../values/words'

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
    | 'wrong-type'
    | 'bad-definition'
    | 'bad-name'
    | 'bad-figure'
  /** The provision, or the part of the rulebook. */
  readonly where: string
  /** The id, name or cell that is meant, and what is wrong with it. */
  readonly what: string
  readonly message: Words
}

/** A flaw as it is found: what is wrong may differ in Chinese and in English. */
export type FoundFlaw = Pick<Flawed, 'code' | 'where'> & { readonly what: string | Words; readonly cause?: unknown }

const said: Readonly<Record<Flawed['code'], Words>> = {
  'duplicate-id': { zh: '编号重复：', en: 'a second one of the id' },
  'unknown-reference': { zh: '未知：', en: 'unknown:' },
  'two-meanings': { zh: '一名两义：', en: 'two meanings:' },
  table: { zh: '决策表并非恰有一行成立：', en: 'a decision table in which not exactly one row holds:' },
  'replaced-inside': { zh: '仍在使用已被替换的：', en: 'still uses what is replaced:' },
  'not-an-edition': { zh: '不是规则库的存档：', en: 'no rulebook as data:' },
  'not-a-provision': { zh: '不是规定：', en: 'no provision:' },
  'wrong-type': { zh: '类型不对：', en: 'of the wrong type:' },
  'bad-definition': { zh: '定义不成立：', en: 'its definition doesn’t hold:' },
  'bad-figure': { zh: '数值不成立：', en: 'a figure that can’t be:' },
  'bad-name': { zh: '名称不可用：', en: 'a name that can’t be used:' },
}

const flawOf = ({ code, where, what }: FoundFlaw): Flawed => {
  const words = typeof what === 'string' ? { zh: what, en: what } : what
  const message = say((language) =>
    language === 'zh' ? `${where}：${said[code].zh}${words.zh}` : `${where}: ${said[code].en} ${words.en}`,
  )
  return Object.freeze({ code, where, what: words.en, message })
}

/** A rulebook can't be made of what was given: each issue says what is wrong and where. What a definition threw is its `cause`. */
export class InvalidRulebookError extends Error {
  override readonly name = 'InvalidRulebookError'
  readonly issues: readonly Flawed[]
  constructor(found: readonly FoundFlaw[]) {
    const issues = found.map(flawOf)
    const thrown = found.find((one) => one.cause !== undefined)
    super(issues.map(({ message }) => message.en).join('; '), thrown && { cause: thrown.cause })
    this.issues = Object.freeze(issues)
  }
}

/** @throws InvalidRulebookError where anything was found */
export function refuse(found: readonly FoundFlaw[]): void {
  if (found.length > 0) throw new InvalidRulebookError(found)
}
