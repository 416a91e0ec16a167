import { evaluate, explain, InvalidFactsError, type OpenReading, type Outline } from '../../src/index'
import { Say, set, Text } from '../shell/parts'
import type { Case } from './case'
import { sentence, verdictOf } from './verdict'
import { t } from './words'

/* The same case under each reading of an open text. */

/** The case with another answer to one open text. */
function under(of: Case, one: OpenReading, name: string): Case {
  const others = (of.options.reading?.split('+') ?? []).filter((each) => !Object.hasOwn(one.options, each))
  const options = { ...of.options, reading: [...others, name].join('+') }
  const { answer: _, ...rest } = of
  try {
    return {
      ...rest,
      options,
      answer: { result: evaluate(of.of, of.facts, options), explanation: explain(of.of, of.facts, options) },
    }
  } catch (error) {
    if (InvalidFactsError.is(error)) return { ...rest, options }
    throw error
  }
}

type Told = Outline['readings'][number]

const takenOf = ({ options }: Case, one: OpenReading): string =>
  options.reading?.split('+').find((name) => Object.hasOwn(one.options, name)) ?? one.default

/** An open text: as the document has it, and as it is told under the figures asked with. */
function Open({ of, one, told }: { readonly of: Case; readonly one: OpenReading; readonly told: Told }) {
  const taken = takenOf(of, one)
  const words = new Map([told.taken, ...told.others].map((each) => [each.name, each.words]))
  return (
    <section class="card reading">
      <h3>
        <Say of={told.about} />
      </h3>
      <p class="quiet">
        <Say of={told.because} />
      </p>
      <ul class="beside">
        {Object.entries(one.options).map(([name, stated]) => {
          const other = name === taken ? of : under(of, one, name)
          return (
            <li key={name} class={name === taken ? 'taken' : undefined}>
              <p>
                <strong>
                  <Say of={words.get(name) ?? stated} />
                </strong>{' '}
                {name === one.default && (
                  <span class="chip">
                    <Say of={t.byDefault} />
                  </span>
                )}
              </p>
              <p>
                <Text of={sentence(verdictOf(other))} />
              </p>
              {name === taken ? (
                <p class="quiet">
                  <Say of={t.taken} />
                </p>
              ) : (
                <button type="button" onClick={() => set({ '~read': other.options.reading })}>
                  <Say of={t.take} />
                  <span class="unseen">
                    {' '}
                    <Say of={words.get(name) ?? stated} />
                  </span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export function Readings({ of, told }: { readonly of: Case; readonly told: readonly Told[] }) {
  if (of.of.readings.length === 0) return null
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">
        <Say of={t.readings} />
      </h2>
      {of.of.readings.map((one, at) => (
        <Open of={of} one={one} told={told[at] as Told} key={one.about.zh} />
      ))}
    </section>
  )
}
