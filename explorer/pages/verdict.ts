import type { Result, Unmet, Words } from '../../src/index'
import { numberComparison, unitOf, valueText } from '../../src/language/expression/text'
import { shownValue } from '../../src/language/outline/line-text'
import { coreOf } from '../../src/language/provisions/provision'
import type { TargetDefinition } from '../../src/language/provisions/target'
import { unitOfResults } from '../../src/language/values/units'
import { said } from '../shell/parts'
import type { Case } from './case'
import { joined, language } from './text'
import { outcomes, t } from './words'

/* The verdict in one sentence. */

const MOST = 3

const outcome = (name: string): string => said(outcomes[name] as Words)

/** The first of some texts, and how many there are besides. */
function firsts(texts: readonly string[], most = MOST): string {
  const rest = texts.length - most
  return joined([...texts.slice(0, most), ...(rest > 0 ? [said(t.more(rest))] : [])], t.semicolon)
}

/** What is required and what was found; of alternatives, each. */
export function unmetText(one: Unmet): string {
  if (one.anyOf) return one.anyOf.map((needs) => needs.map(unmetText).join(said(t.comma))).join(said(t.or))
  const { words, found } = one
  const zh = language() === 'zh'
  return zh ? `须${words.zh}（${t.found.zh}：${found.zh}）` : `${words.en} (${t.found.en}: ${found.en})`
}

/** What is still open: the facts that are asked for, and whoever decides some. */
export function openText(missing: Result['missing']): string {
  const own = missing.filter((one) => one.judgedBy === undefined)
  const judges = [...new Set(missing.flatMap((one) => (one.judgedBy ? [said(one.judgedBy)] : [])))]
  const asked =
    own.length > 0 ? `${said(t.answers(own.length))}${said(t.colon)}${firsts(own.map((one) => said(one.label)))}` : ''
  const awaited = judges.length > 0 ? `${said(t.awaiting)} ${joined(judges, t.comma)}` : ''
  return [asked, awaited].filter(Boolean).join(said(t.semicolon))
}

const labelled = (label: Words, text: string): string => `${said(label)}${said(t.colon)}${text}`

/** Of a calculation, what each output comes to. */
function valuesText({ answer }: Case): string {
  const known = answer?.explanation.lines.filter((line) => line.value !== undefined) ?? []
  return known
    .map((line) => (line.label ? labelled(line.label, shownValue(line, language())) : shownValue(line, language())))
    .join(said(t.semicolon))
}

type Goals = TargetDefinition['goals']

/** A goal's outcome, with its figures in their unit: results hold them in base units, shares as fractions. */
function goalText(
  { label, terms, actual: counted }: Goals[string],
  goal: Extract<Result, { kind: 'target' }>['goals'][string],
): string {
  const { outcome: name, how, target, actual, shortfall, due } = goal
  const zh = language() === 'zh'
  const stated = terms.unit ?? unitOf(counted.node)
  const unit = stated && unitOfResults(stated)
  const value = (one: unknown) => valueText(one as never, language(), unit)
  const parts = [
    target !== undefined &&
      `${said(t.target)} ${numberComparison(how, stated)[language()]}${zh ? '' : ' '}${value(target)}`,
    actual !== undefined && `${said(t.actual)} ${value(actual)}`,
    shortfall !== undefined && name === 'not-met' && `${said(t.short)} ${value(shortfall)}`,
    due !== undefined && `${said(t.due)} ${due}`,
  ].filter(Boolean)
  return `${labelled(label, outcome(name))}${parts.length === 0 ? '' : zh ? `（${parts.join('，')}）` : ` (${parts.join(', ')})`}`
}

/** What a result says beyond its outcome. */
function detail(one: Case, result: Result): string {
  if (result.outcome === 'undetermined' && result.kind !== 'target')
    return [result.kind === 'calculator' ? valuesText(one) : '', openText(result.missing)]
      .filter(Boolean)
      .join(said(t.semicolon))
  const reasons = 'reasons' in result && result.reasons ? result.reasons.map(said) : []
  switch (result.kind) {
    case 'eligibility':
      if (result.outcome === 'ineligible') return firsts(result.unmet.map(unmetText), 1)
      return result.outcome === 'eligible' ? (result.gives ? said(result.gives) : '') : firsts(reasons)
    case 'classification': {
      if (result.outcome === 'not-covered') return firsts(reasons)
      const several = (result.classes ?? []).flatMap((key) => result.details?.[key]?.label ?? [])
      const names = result.label ? [result.label] : several
      return [names.map(said).join(said(t.comma)), result.consequence ? said(result.consequence) : '']
        .filter(Boolean)
        .join(said(t.dash))
    }
    case 'calculator':
      return result.outcome === 'not-covered' ? firsts(reasons) : [valuesText(one), ...reasons].join(said(t.semicolon))
    case 'target': {
      const { goals } = coreOf(one.of).definition as TargetDefinition
      const states = Object.entries(result.goals).map(([name, goal]) => goalText(goals[name] as Goals[string], goal))
      const open = result.missing.length > 0 ? [openText(result.missing)] : []
      return [...states, ...open].join(said(t.semicolon))
    }
    case 'catalogue':
      return result.outcome === 'listed'
        ? said(t.entries(result.entries.length))
        : firsts(
            (result.entries.length > 0 ? result.entries : (result.nearest ?? [])).map((entry) => said(entry.label)),
          )
  }
}

/** The verdict: its outcome, and what there is to say of it at once. */
export function verdictOf(one: Case): { readonly outcome: string; readonly name: string; readonly detail: string } {
  if (one.answer === undefined) {
    const last = one.troubles.at(-1)
    return { outcome: 'refused', name: outcome('refused'), detail: last ? said(last.words) : '' }
  }
  const { result } = one.answer
  return { outcome: result.outcome, name: outcome(result.outcome), detail: detail(one, result) }
}

export const sentence = ({ name, detail }: { readonly name: string; readonly detail: string }): string =>
  detail === '' ? name : `${name}${said(t.colon)}${detail}`
