import {
  discrepancies,
  type Kind,
  type Measure,
  measure,
  outline,
  type Provision,
  parameters,
  provisions,
} from '../../src/index'
import { figureText } from '../../src/language/expression/text'
import { contents, kinds, Link, plainPage, Say, said, Text, useAddress } from '../shell/parts'
import { Contradictions } from './around'
import { NoSuch } from './provision'
import { placeOf } from './rule'
import { language } from './text'
import { forces, t } from './words'

/** What provisions of each kind tell, in the order in which people ask. */
const GROUPS = [
  ['eligibility', t.who],
  ['classification', t.which],
  ['calculator', t.howMuch],
  ['target', t.targets],
  ['catalogue', t.where],
] as const satisfies readonly (readonly [Kind, typeof t.who])[]

const MOST_LINES = 4

/** The first lines of a rule, to be taken in at one look. */
function glimpse(of: Provision): readonly string[] {
  const { lines } = outline(of)
  const [only] = lines
  const shown = lines.length === 1 && only && only.parts.length > 0 ? [only, ...only.parts] : lines
  return shown.slice(0, MOST_LINES).map((line) => said(line.words))
}

function Glimpse({ of }: { readonly of: Provision }) {
  const { gives } = of as { readonly gives?: (typeof of)['title'] }
  const lines = glimpse(of)
  return (
    <li class="card glimpse">
      <h3>
        <Link to={plainPage('provision', of.id)}>
          <Say of={of.title} />
        </Link>
      </h3>
      {of.force !== 'shall' && (
        <span class="chip">
          <Say of={forces[of.force] as typeof of.title} />
        </span>
      )}
      {gives && (
        <p>
          <Say of={t.opens} />
          {said(t.colon)}
          <Say of={gives} />
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Text of={line} />
          </li>
        ))}
      </ul>
      <p class="try">
        <Link to={plainPage('provision', of.id)}>
          <Say of={t.tryIt} />
          <span class="unseen">
            {' '}
            <Say of={of.title} />
          </span>
        </Link>
      </p>
    </li>
  )
}

function Figures({ id }: { readonly id: string }) {
  const own = parameters.filter((one) => one.id.startsWith(`${id.toLowerCase()}.`))
  if (own.length === 0) return null
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">
        <Say of={t.figures} />
      </h2>
      <ul class="figures">
        {own.map((one) => (
          <li key={one.id}>
            <strong>{figureText(one, language())}</strong> {one.label ? <Say of={one.label} /> : null}{' '}
            <span class="place">
              <Text of={placeOf(one.source)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Bodies({ of }: { readonly of: Measure }) {
  const names = (ids: readonly string[]) =>
    ids.map((one) => said(contents.agencies[one] as (typeof of)['title'])).join(said(t.comma))
  return (
    <p class="meta">
      <Say of={t.leadBodies} />
      {said(t.colon)}
      {names(of.leads)}
      {of.responsibles.length > 0 && (
        <>
          <br />
          <Say of={t.responsible} />
          {said(t.colon)}
          {names(of.responsibles)}
        </>
      )}
    </p>
  )
}

function found(id: string): Measure | undefined {
  try {
    return measure(id)
  } catch {
    return undefined
  }
}

export function MeasurePage() {
  const { id } = useAddress()
  const one = found(id)
  if (one === undefined) return <NoSuch nearest={undefined} page="measure" />
  const own = provisions.filter((each) => each.measure === one.id)
  return (
    <>
      <p class="crumbs">
        <Link to={plainPage('home')}>
          <Say of={contents.chapters[one.chapter - 1]?.title ?? contents.title} />
        </Link>
      </p>
      <h1 tabIndex={-1}>
        <span class="number">{one.id}</span> <Say of={one.title} />
      </h1>
      <Bodies of={one} />
      {GROUPS.map(([kind, title]) => {
        const among = own.filter((each) => each.kind === kind)
        return (
          among.length > 0 && (
            <section key={kind} aria-label={said(kinds[kind])}>
              <h2>
                <Say of={title} />
              </h2>
              <ul class="cards">
                {among.map((each) => (
                  <Glimpse of={each as Provision} key={each.id} />
                ))}
              </ul>
            </section>
          )
        )
      })}
      <Figures id={one.id} />
      <Contradictions of={discrepancies.filter((each) => each.id.startsWith(`${one.id.toLowerCase()}.`))} />
    </>
  )
}
