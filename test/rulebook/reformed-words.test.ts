import { describe, expect, it } from 'vitest'
import { type Outline, outline, type Parameter, type Provision, provisions, reform, type Words } from '../../src/index'
import { templateOf } from '../../src/language/expression/quoted'
import { figureText, figureTextOf } from '../../src/language/expression/text'
import { coreOf } from '../../src/language/provisions/provision'
import { readingsOf } from '../../src/language/rulebook/prove'
import type { Num } from '../../src/language/values/decimal'
import { changesOf } from '../support/changes'
import { wordsIn } from '../support/words-in'

/* Under a reform of every figure, whatever is told of a rule says the changed figures, and nothing else of it is another. */

const LANGUAGES = ['zh', 'en'] as const

/** What an outline tells beside its rule, by where it stands. */
function besideOf({ readings, notes, entries }: Outline): ReadonlyMap<string, Words> {
  return new Map([
    ...readings.flatMap(({ about, because, taken, others }, at) => [
      [`question ${at}`, about] as const,
      [`question ${at}, because`, because] as const,
      ...[taken, ...others].map(({ name, words }) => [`reading ${name}`, words] as const),
    ]),
    ...notes.map((note, at) => [`note ${at}`, note] as const),
    ...(entries ? [['entries', entries] as const] : []),
  ])
}

interface Changed {
  readonly parameter: Parameter
  readonly told: Words
}

/** The figures of a rule that a reform changes, and how one is told then: with what it was. */
function changedIn(of: Provision): readonly Changed[] {
  const { changes } = reform(changesOf(of))
  const each = new Map(
    coreOf(of)
      .program.parameters()
      .map((one) => [one.id, one]),
  )
  return [...each.values()].flatMap((parameter): Changed[] => {
    const [only] = changes.get(parameter.id) ?? []
    if (only === undefined) return []
    const [zh, en] = LANGUAGES.map((one) => figureTextOf(parameter, only.value as Num | string, one)) as [
      string,
      string,
    ]
    const stated = { zh: figureText(parameter, 'zh'), en: figureText(parameter, 'en') }
    const told = { zh: `${zh}（改自 ${stated.zh}）`, en: `${en} (changed from ${stated.en})` }
    return [{ parameter, told }]
  })
}

/** Every text that goes with a provision's answers. */
const textsOf = (of: Provision): readonly Words[] => {
  const { definition, program } = coreOf(of)
  const { notes, gives, classes, none, entries } = definition as typeof definition & {
    readonly [name: string]: unknown
  }
  const reasons = [...program.nodes].flatMap((node) => (node.op === 'nothing' ? [node.reason] : []))
  return wordsIn([of.readings, notes, gives, classes, none, entries, reasons])
}

const AS_OF = '2023-06-15'
const withFigures = provisions.filter((one) => coreOf(one).program.parameters().length > 0)

describe.each(withFigures.map((one) => [one.id, one] as const))('%s under a reform of every figure', (_, of) => {
  const parameters = changesOf(of)
  const changed = changedIn(of)
  const readings = readingsOf(of).slice(0, 8)
  const asked = readings.map((reading) => (reading === undefined ? {} : { reading }))
  /** The figures that words quote in a language. */
  const quotedBy = (words: Words, language: keyof Words): readonly Changed[] => {
    const { words: named = { zh: '', en: '' }, figures = {} } = templateOf(words) ?? {}
    const quoted = Object.entries(figures).filter(([name]) => named[language].includes(`{${name}}`))
    return changed.filter(({ parameter }) =>
      quoted.some(([, one]) => one.op === 'parameter' && one.parameter.id === parameter.id),
    )
  }

  it('says beside the rule the changed figures, and else what it says without', () => {
    for (const options of asked) {
      const stated = besideOf(outline(of, options))
      const told = besideOf(outline(of, { ...options, parameters, asOf: AS_OF }))
      expect([...told.keys()]).toEqual([...stated.keys()])
      for (const [where, words] of told) {
        const before = stated.get(where) as Words
        for (const language of LANGUAGES) {
          const undone = changed.reduce(
            (text, one) => text.replaceAll(one.told[language], figureText(one.parameter, language)),
            words[language],
          )
          expect(undone, where).toBe(before[language])
          for (const one of quotedBy(before, language)) expect(words[language], where).toContain(one.told[language])
        }
      }
    }
  })
  it('and the unit of none twice', () => {
    for (const options of asked) {
      const told = outline(of, { ...options, parameters, asOf: AS_OF })
      expect(told.toText('zh')).not.toMatch(/（改自 [^）]*）（(工作日|天|小时|个月|年)）/)
      expect(told.toText('en')).not.toMatch(/\(changed from [^)]*\) \((working )?(days|hours|months|years)\)/)
    }
  })
  it('and nowhere still a text that quotes an old one', () => {
    for (const language of LANGUAGES) {
      const old = textsOf(of).filter((words) => quotedBy(words, language).length > 0)
      for (const options of asked) {
        const told = outline(of, { ...options, parameters, asOf: AS_OF })
        const text = [told.toText(language), ...told.notes.map((note) => note[language])].join('\n')
        for (const words of old) expect(text).not.toContain(words[language])
      }
    }
  })
})
