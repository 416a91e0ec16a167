import { type Discrepancy, discrepancies, measures, provisions } from '../../src/index'
import {
  count,
  type Entry,
  Lead,
  Link,
  plainly,
  plainPage,
  Say,
  SearchField,
  useAddress,
  valueIn,
} from '../shell/parts'
import { ProvisionLinks, Sides } from './around'
import { bites } from './bites-made'
import { cellOf } from './cells'
import { t } from './words'

/* Every contradiction of the document: both sides, the arithmetic, what it touches. */

/** The day of the cases in which readings differ. */
const DAY = '2023-06-15'

let touched: ReadonlyMap<string, readonly string[]> | undefined

/** The provisions that each contradiction touches. */
function touchedBy(id: string): readonly string[] {
  if (touched === undefined) {
    const made = new Map<string, string[]>()
    for (const one of provisions)
      for (const each of one.discrepancies) made.set(each.id, [...(made.get(each.id) ?? []), one.id])
    touched = made
  }
  return touched.get(id) ?? []
}

/** Leads to a case in which the readings of a rule come to different amounts. */
function BiteLink({ of }: { readonly of: string }) {
  const facts = bites[of]
  if (facts === undefined) return null
  const entries = Object.entries(facts).map(([name, value]): Entry => [name, cellOf(value)])
  return (
    <p>
      <Link to={{ ...plainPage('provision', of), entries: [...entries, ['~day', DAY]] }}>
        <Say of={t.bites} /> →
      </Link>
    </p>
  )
}

function One({ of, isOpen }: { readonly of: Discrepancy; readonly isOpen: boolean }) {
  const ids = touchedBy(of.id)
  return (
    <details class="card contradiction" open={isOpen}>
      <summary>
        <Say of={of.title} />{' '}
        {of.editorial && (
          <span class="chip">
            <Say of={t.editorial} />
          </span>
        )}
      </summary>
      <Sides of={of} />
      {ids.length > 0 && (
        <>
          <h4>
            <Say of={t.touches} />
          </h4>
          <ProvisionLinks ids={ids} />
          {ids.map((id) => (
            <BiteLink of={id} key={id} />
          ))}
        </>
      )}
    </details>
  )
}

const textOf = ({ title, sides }: Discrepancy): string =>
  plainly([title, ...sides.map((one) => one.says)].map(({ zh, en }) => `${zh} ${en}`).join(' '))

export function ContradictionsPage() {
  const address = useAddress()
  const asked = plainly(valueIn(address, '~q') ?? '')
  const found = discrepancies.filter(
    (one) => (address.id === '' || one.id === address.id) && textOf(one).includes(asked),
  )
  return (
    <>
      <Lead of={t.contradictions} intro={t.contradictionsIntro} />
      <search class="search">
        <SearchField />
      </search>
      <p class="found">
        <Say of={count.contradictions(found.length)} />
      </p>
      {measures.map((measure) => {
        const own = found.filter((one) => one.id.startsWith(`${measure.id.toLowerCase()}.`))
        return (
          own.length > 0 && (
            <section key={measure.id}>
              <h2>
                <Link to={plainPage('measure', measure.id.toLowerCase())}>
                  <span class="number">{measure.id}</span> <Say of={measure.title} />
                </Link>
              </h2>
              {own.map((one) => (
                <One of={one} isOpen={found.length <= 3} key={one.id} />
              ))}
            </section>
          )
        )
      })}
    </>
  )
}
