import type { Words } from '../../src/index'
import type { Address } from './address'
import { valueIn } from './address'
import type { ListedProvision } from './contents'
import { contents } from './contents-made'
import { count, kinds, ui } from './own-words'
import { Lead, Link, plainPage, Say, SearchField, said } from './parts'
import { added } from './registry'
import { set, useAddress } from './router'
import { type Asked, type Hit, search } from './search'

const askedIn = (address: Address): Asked => ({
  text: valueIn(address, '~q') ?? '',
  subject: valueIn(address, '~subject') ?? '',
  kind: valueIn(address, '~kind') ?? '',
  agency: valueIn(address, '~agency') ?? '',
})

/** What there is, by label, in the order of the labels. */
function optionsOf(all: Readonly<Record<string, Words>>, among: ReadonlySet<string>) {
  const collator = new Intl.Collator(said({ zh: 'zh', en: 'en' }))
  return Object.entries(all)
    .filter(([key]) => among.has(key))
    .map(([key, label]) => [key, said(label)] as const)
    .sort(([, a], [, b]) => collator.compare(a, b))
}

const subjectsUsed = new Set(contents.measures.flatMap((one) => one.provisions.map((each) => each.subject)))
const agenciesUsed = new Set(contents.measures.flatMap((one) => [...one.leads, ...one.responsibles]))

function Filter({ name, label, value, options }: FilterProps) {
  return (
    <label class="filter">
      <span>
        <Say of={label} />
      </span>
      <select value={value} onChange={(event) => set({ [`~${name}`]: event.currentTarget.value || undefined })}>
        <option value="">{said(ui.any)}</option>
        {options.map(([key, text]) => (
          <option value={key} key={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
interface FilterProps {
  readonly name: string
  readonly label: Words
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
}

function Provision({ of }: { readonly of: ListedProvision }) {
  return (
    <li>
      <Link to={plainPage('provision', of.id)} class="listed">
        <Say of={of.title} />
      </Link>
      <span class={`chip ${of.kind}`}>
        <Say of={kinds[of.kind]} />
      </span>
    </li>
  )
}

function MeasureCard({ hit, isOpen }: { readonly hit: Hit; readonly isOpen: boolean }) {
  const { measure, provisions } = hit
  const lead = measure.leads.map((one) => said(contents.agencies[one] as Words))
  return (
    <li class="card measure">
      <h3>
        <Link to={plainPage('measure', measure.id.toLowerCase())}>
          <span class="number">{measure.id}</span> <Say of={measure.title} />
        </Link>
      </h3>
      <p class="quiet">
        <Say of={count.provisions(measure.provisions.length)} /> · {lead.join(said({ zh: '、', en: ', ' }))}
        {measure.contradictions > 0 && (
          <>
            {' · '}
            <span class="warn">
              ⚠ <Say of={count.contradictions(measure.contradictions)} />
            </span>
          </>
        )}
      </p>
      {isOpen && provisions.length > 0 && (
        <ul class="provisions">
          {provisions.map((one) => (
            <Provision of={one} key={one.id} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Hits({ hits, isOpen }: { readonly hits: readonly Hit[]; readonly isOpen: boolean }) {
  return (
    <ul class="cards">
      {hits.map((hit) => (
        <MeasureCard hit={hit} isOpen={isOpen} key={hit.measure.id} />
      ))}
    </ul>
  )
}

export function Home() {
  const asked = askedIn(useAddress())
  const hits = search(contents, asked, added()?.terms)
  const isNarrowed = Object.values(asked).some((one) => one.trim() !== '')
  const found = hits.reduce((sum, one) => sum + one.provisions.length, 0)
  return (
    <>
      <Lead of={contents.title} intro={ui.intro} />
      <search class="search">
        <SearchField hint={ui.searchHint} />
        <Filter
          name="subject"
          label={ui.subject}
          value={asked.subject}
          options={optionsOf(contents.subjects, subjectsUsed)}
        />
        <Filter
          name="kind"
          label={ui.kind}
          value={asked.kind}
          options={Object.entries(kinds).map(([key, label]) => [key, said(label)])}
        />
        <Filter
          name="agency"
          label={ui.agency}
          value={asked.agency}
          options={optionsOf(contents.agencies, agenciesUsed)}
        />
      </search>
      <p class="found">
        <Say of={count.measures(hits.length)} /> · <Say of={count.provisions(found)} />{' '}
        {isNarrowed && (
          <button
            type="button"
            class="plain"
            onClick={() => set({ '~q': undefined, '~subject': undefined, '~kind': undefined, '~agency': undefined })}
          >
            <Say of={ui.clear} />
          </button>
        )}
      </p>
      {hits.length === 0 && (
        <p>
          <Say of={ui.noHits} />
        </p>
      )}
      {isNarrowed ? (
        <>
          <h2 class="unseen">
            <Say of={ui.home} />
          </h2>
          <Hits hits={hits} isOpen />
        </>
      ) : (
        contents.chapters.map(({ number, title }) => (
          <section key={number}>
            <h2>
              <span class="number">{number}</span> <Say of={title} />
            </h2>
            <Hits hits={hits.filter((one) => one.measure.chapter === number)} isOpen={false} />
          </section>
        ))
      )}
    </>
  )
}
