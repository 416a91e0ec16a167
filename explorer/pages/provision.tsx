import { useEffect } from 'preact/hooks'
import { measure, outline, type Provision } from '../../src/index'
import { announce, kinds, Link, plainPage, Say, said, samePage, Text, ui, useAddress } from '../shell/parts'
import { Contradictions, Leads, Notes } from './around'
import { type Case, caseOf, provisionNamed } from './case'
import { Entries } from './entries'
import { Field } from './field'
import { Printed } from './printed'
import { Readings } from './readings'
import { Could } from './remedies'
import { byPath, placeOf, Rule } from './rule'
import { Tables } from './tables'
import { Tools } from './tools'
import { sentence, verdictOf } from './verdict'
import { forces, t } from './words'

/** The name of a provision, and what there is to know of it at once. */
export function Head({ of, page = 'provision' }: { readonly of: Provision; readonly page?: string }) {
  const { period, force, kind } = of
  const own = measure(of.measure)
  return (
    <>
      <p class="crumbs">
        <Link to={plainPage('measure', of.measure.toLowerCase())}>
          <span class="number">{of.measure}</span> <Say of={own.title} />
        </Link>
        {page !== 'provision' && (
          <>
            {' › '}
            <Link to={samePage('provision', of.id)}>
              <Say of={of.title} />
            </Link>
          </>
        )}
      </p>
      <h1 tabIndex={-1}>
        <Say of={of.title} />
        {page !== 'provision' && (
          <span class="which">
            {' '}
            <Say of={page === 'compare' ? t.compare : page === 'what-if' ? t.whatIf : t.code} />
          </span>
        )}
      </h1>
      <p class="meta">
        <span class="chip">
          <Say of={kinds[kind]} />
        </span>{' '}
        {force !== 'shall' && (
          <span class="chip">
            <Say of={forces[force] as (typeof forces)[string]} />
          </span>
        )}{' '}
        <span>
          <Say of={t.source} /> <Text of={placeOf(of.source)} />
        </span>{' '}
        · <span>{periodText(period)}</span>
      </p>
    </>
  )
}

function periodText(period: Provision['period']): string {
  const { from, to } = period ?? {}
  if (from === undefined && to === undefined) return said(t.noPeriod)
  return [said(t.period), from && `${said(t.from)} ${from}`, to && `${said(t.until)} ${to}`].filter(Boolean).join(' ')
}

/** What is known, and what is asked for. */
export function Form({
  of,
  second = false,
  name = '',
}: {
  readonly of: Case
  readonly second?: boolean
  readonly name?: string
}) {
  if (of.needs.length === 0) return null
  return (
    <section aria-label={`${said(t.form)} ${name}`.trim()} class="form card">
      {of.needs.map((fact) => (
        <Field fact={fact} of={of} second={second} key={fact.name} />
      ))}
    </section>
  )
}

/** What of the address can't be used, apart from what its fields say of themselves. */
export function Troubles({ of }: { readonly of: Case }) {
  const own = new Set(of.needs.map((one) => one.name))
  const others = of.troubles.filter((one) => one.fact === undefined || !own.has(one.fact))
  if (others.length === 0 && of.strange.length === 0) return null
  return (
    <ul class="troubles">
      {others.map((one) => (
        <li key={one.words.zh}>
          <Say of={one.words} />
        </li>
      ))}
      {of.strange.length > 0 && (
        <li>
          <Say of={t.strange} />
          <code>{of.strange.join(', ')}</code>
        </li>
      )}
    </ul>
  )
}

/** The verdict in one sentence, and what qualifies it. */
export function Verdict({ of, isQuiet = false }: { readonly of: Case; readonly isQuiet?: boolean }) {
  const verdict = verdictOf(of)
  const text = sentence(verdict)
  useEffect(() => {
    if (!isQuiet) announce(text)
  }, [text, isQuiet])
  const { pastProgramme, beforeProgramme, period } = of.answer?.result ?? {}
  return (
    <section class={`verdict ${verdict.outcome}`} aria-label={verdict.name} data-outcome={verdict.outcome}>
      <p class="sentence">
        <strong>{verdict.name}</strong>
        {verdict.detail !== '' && (
          <>
            {' '}
            <span>
              <Text of={verdict.detail} />
            </span>
          </>
        )}
      </p>
      {(pastProgramme || beforeProgramme) && (
        <p class="quiet">
          <Say of={pastProgramme ? t.past : t.early} />
        </p>
      )}
      {(period === 'ended' || period === 'before') && (
        <p class="quiet">
          <Say of={t[period]} />
        </p>
      )}
    </section>
  )
}

function Known({ of }: { readonly of: Provision }) {
  const one = caseOf(of, useAddress())
  const told = outline(of, one.options)
  const lines = one.answer ? byPath(one.answer.explanation.lines) : new Map()
  return (
    <>
      <Head of={of} />
      <Tools of={one} />
      <Troubles of={one} />
      <div class="case">
        <Form of={one} />
        <div class="answers">
          <Verdict of={one} />
          <Could of={one} />
          <Entries of={one} />
          <Rule lines={told.lines} told={lines} source={of.source} />
          <Tables of={one} />
          <Readings of={one} told={told.readings} />
          <Notes of={one} />
          <Contradictions of={of.discrepancies} />
          <Leads of={of} />
        </div>
      </div>
      <Printed of={one} />
    </>
  )
}

/** What is said where there is no provision of the id. */
export function NoSuch({ nearest, page }: { readonly nearest: string | undefined; readonly page: string }) {
  const near = nearest === undefined ? undefined : provisionNamed(nearest)
  return (
    <>
      <h1 tabIndex={-1}>
        <Say of={t.noSuch} />
      </h1>
      {near && 'id' in near && (
        <p>
          <Say of={t.didYouMean} />{' '}
          <Link to={samePage(page, near.id)}>
            <Say of={near.title} />
          </Link>
        </p>
      )}
      <p>
        <Link to={plainPage('home')}>
          <Say of={ui.toHome} />
        </Link>
      </p>
    </>
  )
}

export function ProvisionPage() {
  const { id } = useAddress()
  const found = provisionNamed(id)
  return 'id' in found ? <Known of={found} /> : <NoSuch nearest={found.nearest} page="provision" />
}
