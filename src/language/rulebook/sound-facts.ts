import { type Choosable, type Fact, type Measured, optionNames } from '../expression/facts'
import { limitsOf } from '../expression/limits'
import { compare } from '../values/decimal'
import { units } from '../values/units'
import { inMarks, type Words } from '../values/words'
import type { FoundFlaw } from './invalid'
import { isSaid, stray, unusable } from './said'
import { calledAlike } from './sound-labels'
import { flawsOfScale } from './sound-units'

/* What facts state of themselves, before anybody is asked for them. */

const ATTAINABLE = ['reach', 'hand-in', 'register', 'pay', 'wait']

/** Whoever reads a record by the names of options has to know which is meant. */
function sharedName(fact: Choosable): Words[] {
  const known = new Map<string, string>()
  for (const [given, key] of optionNames(fact)) {
    const name = given.normalize('NFKC').toLowerCase()
    const other = known.get(name) ?? key
    if (other !== key)
      return [
        { zh: `${inMarks(given)}既指 ${other} 又指 ${key}`, en: `“${given}” is a name of ${other} and of ${key}` },
      ]
    known.set(name, key)
  }
  return []
}

function flawsOfOptions(fact: Choosable): Words[] {
  const { options } = fact
  const labels = Object.values(options)
  if (labels.length === 0 || Object.hasOwn(options, '') || !labels.every(isSaid)) return [unusable(['options'])]
  const alike = calledAlike(labels.map((label) => ({ label })))
  return alike.length > 0 ? alike : sharedName(fact)
}

const LIMITS = ['atLeast', 'moreThan', 'atMost'] as const

function flawsOfMeasure(fact: Fact & Measured): Words[] {
  const strange = LIMITS.filter((name) => fact[name] !== undefined && !Number.isFinite(fact[name]))
  return [...(strange.length > 0 ? [unusable(strange)] : flawsOfRange(fact)), ...flawsOfUnit(fact)]
}

function flawsOfRange(fact: Fact & Measured): Words[] {
  const { atLeast, moreThan, atMost } = limitsOf(fact)
  const empty: Words[] = []
  if (atLeast !== undefined && atMost !== undefined && compare(atLeast, atMost) > 0)
    empty.push({ zh: `上限 ${atMost} 小于下限 ${atLeast}`, en: `at most ${atMost}, and at least ${atLeast}` })
  if (moreThan !== undefined && atMost !== undefined && compare(moreThan, atMost) >= 0)
    empty.push({ zh: `上限 ${atMost}，又须大于 ${moreThan}`, en: `at most ${atMost}, and more than ${moreThan}` })
  return empty
}

/** A record tells yuan and plain fractions, never so many 万 or per cent. */
function flawsOfUnit({ unit, type }: Fact & Measured): Words[] {
  if (unit === undefined) return []
  if (!Object.hasOwn(units, unit)) return [{ zh: `没有单位 ${unit}`, en: `there is no unit ${unit}` }]
  const scaled = flawsOfScale({ zh: '事实', en: 'a fact' }, unit)
  if (scaled.length > 0) return scaled
  if (type === 'money' && units[unit].dimension !== 'money')
    return [{ zh: `金额不以 ${unit} 计`, en: `money doesn’t count in ${unit}` }]
  return []
}

const TIMES: readonly Fact['type'][] = ['date', 'month', 'date-time', 'dates']

const KNOWN = ['type', 'name', 'subject', 'label', 'question', 'judgedBy', 'attainable', 'past', 'source']
const OWN: Partial<Record<Fact['type'], readonly string[]>> = {
  boolean: ['when'],
  choice: ['options', 'names'],
  choices: ['options', 'names'],
  ...Object.fromEntries(
    ['integer', 'decimal', 'money', 'numbers'].map((type) => [type, ['unit', 'signed', ...LIMITS]]),
  ),
}

function flawsOf(fact: Fact): Words[] {
  const { label, question, judgedBy, attainable, past } = fact
  const said = 'when' in fact ? Object.values(fact.when ?? {}) : []
  const lacking = [
    ...(isSaid(label) ? [] : ['label']),
    ...(isSaid(question) ? [] : ['question']),
    ...(judgedBy === undefined || isSaid(judgedBy) ? [] : ['judgedBy']),
    ...(attainable === undefined || ATTAINABLE.includes(attainable) ? [] : ['attainable']),
    ...(past === undefined || TIMES.includes(fact.type) ? [] : ['past']),
    ...(said.every(isSaid) ? [] : ['when']),
  ]
  return [
    ...(lacking.length > 0 ? [unusable(lacking)] : []),
    ...stray(fact, [...KNOWN, ...(OWN[fact.type] ?? [])]),
    ...('options' in fact ? flawsOfOptions(fact) : flawsOfMeasure(fact as Fact & Measured)),
  ]
}

/** What is wrong with facts as they are stated. */
export const flawsOfFacts = (facts: readonly Fact[]): readonly FoundFlaw[] =>
  facts.flatMap((fact) =>
    flawsOf(fact).map((what): FoundFlaw => ({ code: 'bad-definition', where: `${fact.subject}.${fact.name}`, what })),
  )
