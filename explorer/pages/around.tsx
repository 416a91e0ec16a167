import type { Discrepancy, Provision } from '../../src/index'
import { sourceAt, sourceWords } from '../../src/language/values/words'
import { kinds, Link, Say, said, samePage } from '../shell/parts'
import type { Case } from './case'
import { provisionNamed } from './case'
import { t } from './words'

/* What stands around a verdict: notes, contradictions, where it leads. */

const measureOf = (id: string): string => id.slice(0, id.indexOf('.')).toUpperCase()

/** What each place says, and the arithmetic. */
export function Sides({ of }: { readonly of: Discrepancy }) {
  return (
    <>
      <dl class="sides">
        {of.sides.map((side) => (
          <div key={side.place.part + side.says.zh}>
            <dt>
              <Say of={sourceWords(sourceAt(measureOf(of.id), side.place))} />
            </dt>
            <dd>
              <Say of={side.says} />
            </dd>
          </div>
        ))}
      </dl>
      {of.arithmetic && (
        <p class="arithmetic">
          <Say of={t.arithmetic} />
          {said(t.colon)}
          <Say of={of.arithmetic} />
        </p>
      )}
    </>
  )
}

export function Contradictions({ of }: { readonly of: readonly Discrepancy[] }) {
  if (of.length === 0) return null
  return (
    <section aria-labelledby="contradictions">
      <h2 id="contradictions">
        <Say of={t.contradictions} />
      </h2>
      {of.map((one) => (
        <details key={one.id} class="card contradiction">
          <summary>
            <span class="warn" aria-hidden="true">
              ⚠
            </span>{' '}
            <Say of={one.title} />
          </summary>
          <Sides of={one} />
        </details>
      ))}
    </section>
  )
}

export function Notes({ of }: { readonly of: Case }) {
  const notes = of.answer?.result.notes ?? of.of.notes
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">
        <Say of={t.notes} />
      </h2>
      <ul>
        {notes.map((one) => (
          <li key={one.zh}>
            <Say of={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Provisions to go on to, with what is known of the case. */
export function ProvisionLinks({ ids }: { readonly ids: readonly string[] }) {
  const all = ids.map(provisionNamed).filter((one): one is Provision => 'id' in one)
  return (
    <ul class="provisions">
      {all.map((one) => (
        <li key={one.id}>
          <Link to={samePage('provision', one.id)} class="listed">
            <Say of={one.title} />
          </Link>
          <span class="chip">
            <Say of={kinds[one.kind]} />
          </span>
        </li>
      ))}
    </ul>
  )
}

export function Leads({ of }: { readonly of: Provision }) {
  const { leadsTo = [] } = of as { readonly leadsTo?: readonly string[] }
  if (leadsTo.length === 0) return null
  return (
    <section aria-labelledby="leads">
      <h2 id="leads">
        <Say of={t.leads} />
      </h2>
      <ProvisionLinks ids={leadsTo} />
    </section>
  )
}
