import { onceEach } from '../values/once-each'
import { say, type Words } from '../values/words'
import type { Fact } from './facts'

type Turn = readonly [label: RegExp, denied: string]

/* How a label that says that something is so says that it isn't, by how it begins; the first that fits. */
const zhTurns: readonly Turn[] = [
  [/^((?:.*以外的|其他).*?)(也|(?=属|可))/, '$1不'],
  [/^(.*?)已有/, '$1没有'],
  [/^(.*?)(已经|已)/, '$1未'],
  [/^经/, '未经'],
  [/^(有|存在)/, '没有'],
  [/^(不|未|无)/, '并非$1'],
  [/^(?=列入|持有|采用|办理|参展|查询|申请|及时|选为|触碰)/, '未'],
  [/^(?=属|为|是|在(?!押)|由|按|能|可|会|愿|符合|达到|具备|具有|参加|要求|需|拟|依法|涉及|违反|用于|适用|同意)/, '不'],
  [/^/, '不是'],
]
const enTurns: readonly Turn[] = [
  [/^there (is|are) (?:a |an )?/, 'there $1 no '],
  [/^another /, 'no other '],
  [/\b(has|have|had) (?=(been|had|\w+(ed|en))\b)/, '$1 not '],
  [/\bcan\b(?!’)/, 'cannot'],
  [/\b(is|are|was|were|may|will)\b/, '$1 not'],
  [/^has (?:a |an |the )?/, 'has no '],
  [/^(\w+)ies (?=\w)/, 'does not $1y '],
  [/^(\w+(?:ch|sh|ss|x))es (?=\w)/, 'does not $1 '],
  [/^(\w+[^su])s (?=(?:a|an|the|to|its|environmental|key|in|under|as|at|up|key-pollutant)\b)/, 'does not $1 '],
  [/^(?!(?:a|an|in|of|all|between|about) )(.+) (?=(?:\w+ed|done|paid)\b)/, '$1 not '],
  [/^/, 'not '],
]

const turned = (label: string, turns: readonly Turn[]): string => {
  const [from, to] = turns.find(([one]) => one.test(label)) as Turn
  return label.replace(from, to)
}

/** That a yes/no fact isn't so, in words made from its label. */
const deniedLabel = /* @__PURE__ */ onceEach(
  ({ label }: Fact): Words => say((language) => turned(label[language], language === 'zh' ? zhTurns : enTurns)),
  new WeakMap(),
)

/** A fact as a condition in words: that it is so, or that it isn't. Of any other than a yes/no fact, its label. */
export function factWords(fact: Fact, isSo = true): Words {
  if (fact.type !== 'boolean') return fact.label
  if (isSo) return fact.when?.yes ?? fact.label
  return fact.when?.no ?? deniedLabel(fact)
}
