import { evaluate, explain, InvalidFactsError, outline, type Parameter, type Provision } from '../../src/index'
import { figureText, valueText } from '../../src/language/expression/text'
import { coreOf } from '../../src/language/provisions/provision'
import { exact } from '../../src/language/values/decimal'
import { units } from '../../src/language/values/units'
import { changesIn, FIGURE, Say, set, Text, useAddress } from '../shell/parts'
import { type Case, caseOf, provisionNamed } from './case'
import { Over } from './over'
import { Form, Head, NoSuch, Troubles, Verdict } from './provision'
import { byPath, placeOf, Rule } from './rule'
import { language } from './text'
import { Day } from './tools'
import { sentence, verdictOf } from './verdict'
import { t } from './words'

/* Figures changed, marked in the words; before and after for a case; the plot. */

/** The unit that a figure is typed in; English has neither 万 nor 亿. */
function unitTyped({ unit }: Parameter): string | undefined {
  if (unit === undefined || language() === 'zh') return unit
  const { factor, base, en } = units[unit]
  return base ? `× ${valueText(exact(factor), 'en', base)}` : en
}

function Changed({ figure, of }: { readonly figure: Parameter; readonly of: Case }) {
  const text = changesIn(useAddress())[figure.id] ?? ''
  const trouble = of.figures.troubles.find((one) => one.figure === figure.id)
  const id = `fig-${figure.id}`
  return (
    <div class="field">
      <label for={id}>{figure.label ? <Say of={figure.label} /> : <Text of={placeOf(figure.source)} />}</label>
      <p class="about" id={`${id}-about`}>
        <Say of={t.stated} /> <Text of={figureText(figure, language())} />{' '}
        <span class="place">
          <Text of={placeOf(figure.source)} />
        </span>
      </p>
      <div class="with-unit">
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={text}
          placeholder={String(figure.stated)}
          aria-describedby={`${id}-about`}
          aria-invalid={trouble ? 'true' : undefined}
          onInput={(event) => set({ [`${FIGURE}${figure.id}`]: event.currentTarget.value || undefined })}
        />
        <span>{unitTyped(figure)}</span>
      </div>
      {trouble && (
        <p class="echo trouble">
          <Say of={trouble.words} />
        </p>
      )}
    </div>
  )
}

/** The case as the document has it. */
function asStated(of: Case): Case {
  const { parameters: _, ...options } = of.options
  const { answer: __, ...rest } = of
  try {
    const answer = {
      result: evaluate(of.of as never, of.facts, options),
      explanation: explain(of.of as never, of.facts, options),
    }
    return { ...rest, options, answer }
  } catch (error) {
    if (InvalidFactsError.is(error)) return { ...rest, options }
    throw error
  }
}

function Known({ of }: { readonly of: Provision }) {
  const one = caseOf(of, useAddress())
  const figures = [
    ...new Map(
      coreOf(of)
        .program.parameters()
        .map((each) => [each.id, each]),
    ).values(),
  ]
  const isChanged = one.figures.changed.size > 0
  const told = outline(of as never, one.options)
  return (
    <>
      <Head of={of} page="what-if" />
      <div class="tools">
        <Day />
      </div>
      <Troubles of={one} />
      <div class="case">
        <div>
          <section class="form card" aria-labelledby="figures">
            <h2 id="figures">
              <Say of={t.figures} />
            </h2>
            {figures.length === 0 && (
              <p>
                <Say of={t.noFigures} />
              </p>
            )}
            {figures.map((figure) => (
              <Changed figure={figure} of={one} key={figure.id} />
            ))}
          </section>
          <Form of={one} />
        </div>
        <div class="answers">
          <Verdict of={one} />
          {isChanged && (
            <p class="before">
              <Say of={t.asStated} />
              <Text of={sentence(verdictOf(asStated(one)))} />
            </p>
          )}
          <Over of={one} />
          <Rule
            lines={told.lines}
            told={one.answer ? byPath(one.answer.explanation.lines) : new Map()}
            source={of.source}
          />
        </div>
      </div>
    </>
  )
}

export function WhatIfPage() {
  const { id } = useAddress()
  const found = provisionNamed(id)
  return 'id' in found ? <Known of={found} /> : <NoSuch nearest={found.nearest} page="what-if" />
}
