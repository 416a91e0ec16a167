import { useEffect, useState } from 'preact/hooks'
import { InvalidFactsError, type Remedies, type Remedy, remedies } from '../../src/index'
import { asOfFact } from '../../src/language/expression/facts'
import { Say, SECOND, set } from '../shell/parts'
import type { Case } from './case'
import { cellOf } from './cells'
import { t } from './words'

/* What the asker could do; each fills the form in. It is sought once the typing has stopped: there may be much to try. */

const QUIET_MS = 200

/** What a remedy comes to in the address. */
function valuesOf({ changes }: Remedy, second: boolean): Record<string, string> {
  return Object.fromEntries(
    changes.map(({ fact, to }) => [fact === asOfFact.name ? '~day' : `${second ? SECOND : ''}${fact}`, cellOf(to)]),
  )
}

function remediesFor({ of, facts, options }: Case): Remedies | undefined {
  try {
    return remedies(of, facts, options)
  } catch (error) {
    if (InvalidFactsError.is(error)) return undefined
    throw error
  }
}

/** Whether there is anything to be sought: somebody who doesn't qualify yet. */
const isWanted = ({ of, answer }: Case): boolean =>
  of.kind === 'eligibility' && (answer?.result.outcome === 'ineligible' || answer?.result.outcome === 'undetermined')

export function Could({ of, second = false }: { readonly of: Case; readonly second?: boolean }) {
  const [found, setFound] = useState<{ readonly of: string; readonly remedies: Remedies | undefined }>()
  const asked = JSON.stringify([of.of.id, of.facts, of.options.asOf, of.options.reading, [...of.figures.changed]])
  const wanted = isWanted(of)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question as a text says when it is another
  useEffect(() => {
    if (!wanted) return
    const waiting = setTimeout(() => setFound({ of: asked, remedies: remediesFor(of) }), QUIET_MS)
    return () => clearTimeout(waiting)
  }, [asked, wanted])
  const all = found?.of === asked ? found.remedies : undefined
  if (!wanted || all === undefined) return null
  if (all.remedies.length === 0 && Object.keys(of.facts).length === 0) return null
  return (
    <section aria-labelledby="could" class="could">
      <h2 id="could">
        <Say of={t.could} />
      </h2>
      {all.because && (
        <p>
          <Say of={all.because} />
        </p>
      )}
      <ul class="remedies">
        {all.remedies.map((one) => (
          <li key={one.words.zh}>
            <span>
              <Say of={one.words} />
            </span>
            <button type="button" onClick={() => set(valuesOf(one, second))}>
              <Say of={t.apply} />
              <span class="unseen">
                {' '}
                <Say of={one.words} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
