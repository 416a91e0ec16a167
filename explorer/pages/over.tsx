import { type Along, type Course, course, InvalidFactsError } from '../../src/index'
import { asOfFact, type Fact } from '../../src/language/expression/facts'
import { shownValue } from '../../src/language/outline/line-text'
import { coreOf } from '../../src/language/provisions/provision'
import { unitWords } from '../../src/language/values/units'
import { Say, said, set, useAddress, valueIn } from '../shell/parts'
import type { Case } from './case'
import { type heightOf, Plot, Points } from './plot'
import { factText, language } from './text'
import { t } from './words'

/* A calculator over any number or day of its: a plot with exact steps, and the same points in a table. */

const AXES = ['integer', 'decimal', 'money', 'date']

function courseOf(of: Case, along: Along, isBefore: boolean): Course | undefined {
  const { parameters: _, ...stated } = of.options
  try {
    return course(of.of as never, along, of.facts, isBefore ? stated : of.options)
  } catch (error) {
    if (InvalidFactsError.is(error)) return undefined
    throw error
  }
}

/** The first that is asked for, or that can be drawn. */
const chosen = <T extends { readonly name: string }>(
  all: readonly T[],
  asked: string | undefined,
  otherwise?: T,
): T | undefined => all.find((one) => one.name === asked) ?? otherwise ?? all[0]

export function Over({ of }: { readonly of: Case }) {
  const address = useAddress()
  const core = coreOf(of.of)
  const usesDay = [...core.program.nodes].some((node) => node.op === 'asOf')
  const axes: readonly Fact[] = [...of.needs.filter((one) => AXES.includes(one.type)), ...(usesDay ? [asOfFact] : [])]
  const outputs = core.roots
  const money = outputs.filter((one) => one.unit === '元')
  const over = chosen(axes, valueIn(address, '~x'))
  const output = chosen(outputs, valueIn(address, '~y'), money.at(-1))
  if (of.of.kind !== 'calculator' || over === undefined || output === undefined) return null
  const along = { over: over.name, output: output.name }
  const now = courseOf(of, along, false)
  const before = of.figures.changed.size > 0 ? courseOf(of, along, true) : undefined
  const unit = output.unit && unitWords(output.unit)
  const tell = (value: Parameters<typeof heightOf>[0]) =>
    shownValue({ value, unit, option: typeof value === 'string' ? output.names?.[value] : undefined }, language())
  const tellAt = (at: string | number) => factText(over, at)
  const label = `${said(output.label)} / ${said(over.label)}`
  const isKnown = now?.points.some((one) => one.value !== undefined) ?? false
  return (
    <section aria-labelledby="over">
      <h2 id="over">
        <Say of={t.over} />
      </h2>
      <div class="choose">
        <label>
          <span>
            <Say of={t.overWhat} />
          </span>
          <select value={over.name} onChange={(event) => set({ '~x': event.currentTarget.value })}>
            {axes.map((one) => (
              <option value={one.name} key={one.name}>
                {said(one.label)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>
            <Say of={t.ofWhat} />
          </span>
          <select value={output.name} onChange={(event) => set({ '~y': event.currentTarget.value })}>
            {outputs.map((one) => (
              <option value={one.name} key={one.name}>
                {said(one.label)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {now && isKnown ? (
        <>
          <Plot of={now} before={before} label={label} tell={tell} tellAt={tellAt} />
          <Points of={now} label={label} tell={tell} tellAt={tellAt} />
        </>
      ) : (
        <p class="quiet">
          <Say of={t.overOpen} />
        </p>
      )}
    </section>
  )
}
