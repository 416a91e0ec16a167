import { useEffect, useState } from 'preact/hooks'
import {
  type Interview,
  type InterviewQuestion,
  InvalidFactsError,
  interview,
  type Matches,
  match,
  type Options,
  provisions,
} from '../../src/index'
import type { Fact } from '../../src/language/expression/facts'
import { announce, cellsIn, contents, Lead, Link, plainPage, Say, said, set, Text, useAddress } from '../shell/parts'
import { type Asked, askedIn } from './asked'
import { issueTrouble, readerFor } from './case'
import { Field } from './field'
import { Found } from './found'
import { Paste } from './paste'
import { Day } from './tools'
import { t } from './words'

/* What can I get: who asks, a page of the facts that settle most, then one question at a time. */

const CORE = 10
const QUIET_MS = 150

/** Those that somebody can qualify as, the ones with most to get first. */
function subjects(): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { kind, subject } of provisions)
    if (kind === 'eligibility') counts.set(subject, (counts.get(subject) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

function Choose() {
  return (
    <>
      <Lead of={t.ask} intro={t.askIntro} />
      <h2>
        <Say of={t.whoAsks} />
      </h2>
      <ul class="cards">
        {subjects().map(([name, count]) => (
          <li class="card" key={name}>
            <Link to={plainPage('ask', name)} class="listed">
              <Say of={contents.subjects[name] ?? { zh: name, en: name }} />
            </Link>{' '}
            <span class="quiet">
              <Say of={t.chances(count)} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const core = new Map<string, readonly string[]>()

/** The facts that settle most when nothing is known yet, those first that the asker can say. */
function coreOf(subject: string): readonly string[] {
  const known = core.get(subject)
  if (known) return known
  const { questions } = interview(subject as never, {} as never)
  const made = questions.flatMap((one) => (one.in === 'options' || one.judgedBy ? [] : [one.fact])).slice(0, CORE)
  core.set(subject, made)
  return made
}

/** Something reckoned once the typing has stopped. */
function useLater<T>(asked: string, make: () => T): T | undefined {
  const [made, setMade] = useState<{ readonly asked: string; readonly value: T }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question as a text says when it is another
  useEffect(() => {
    const waiting = setTimeout(() => setMade({ asked, value: make() }), QUIET_MS)
    return () => clearTimeout(waiting)
  }, [asked])
  return made?.value
}

function matched(subject: string, facts: object, options: Options): Matches | InvalidFactsError {
  try {
    return match(subject as never, facts as never, options)
  } catch (error) {
    if (InvalidFactsError.is(error)) return error
    throw error
  }
}

/** The next question, with what its answer can settle, and the way past it. */
function Next({
  question,
  asked,
  fact,
}: {
  readonly question: InterviewQuestion
  readonly asked: Asked
  readonly fact: Fact
}) {
  const skipped = asked.skipped
  return (
    <section class="card next" aria-labelledby="next">
      <h2 id="next">
        <Say of={t.next} />
      </h2>
      <p class="quiet">
        <Say of={question.words} />
      </p>
      <Field fact={fact} of={asked.form} second={false} key={fact.name} />
      <button type="button" onClick={() => set({ '~skip': [...skipped, fact.name].join('~') })}>
        <Say of={t.skip} />
      </button>
    </section>
  )
}

/** What was skipped, to come back to. */
function Skipped({ asked }: { readonly asked: Asked }) {
  if (asked.skipped.length === 0) return null
  const back = (name: string) => {
    const rest = asked.skipped.filter((one) => one !== name)
    set({ '~skip': rest.length === 0 ? undefined : rest.join('~') })
  }
  return (
    <details>
      <summary>
        <Say of={t.skipped(asked.skipped.length)} />
      </summary>
      <ul class="plain">
        {asked.skipped.map((name) => {
          const fact = asked.all.get(name)
          return (
            fact && (
              <li key={name}>
                <button type="button" class="plain" onClick={() => back(name)}>
                  <Say of={fact.label} />
                </button>
              </li>
            )
          )
        })}
      </ul>
    </details>
  )
}

function Interviewed({ subject }: { readonly subject: string }) {
  const address = useAddress()
  const asked = askedIn(address, subject)
  const first = coreOf(subject)
  const told = Object.keys(cellsIn(address)).filter((name) => !first.includes(name) && asked.all.has(name))
  const matches = matched(subject, asked.facts, asked.options)
  const key = JSON.stringify([asked.facts, asked.options.asOf, asked.skipped])
  const now = useLater<Interview | undefined>(key, () => {
    try {
      return interview(subject as never, asked.facts as never, { ...asked.options, passedOver: asked.skipped })
    } catch (error) {
      if (InvalidFactsError.is(error)) return undefined
      throw error
    }
  })
  const question = now?.questions.find(
    ({ fact }) => !first.includes(fact) && asked.all.has(fact) && !Object.hasOwn(asked.facts, fact),
  )
  const shown = [...first, ...told].flatMap((name) => asked.all.get(name) ?? [])
  const isRefused = InvalidFactsError.is(matches)
  const summary = isRefused
    ? ''
    : said(t.soFar(matches.eligible.length, matches.undetermined.length, matches.ineligible.length))
  useEffect(() => announce(summary), [summary])
  const next = question && asked.all.get(question.fact)
  return (
    <>
      <p class="crumbs">
        <Link to={plainPage('ask')}>
          <Say of={t.ask} />
        </Link>
      </p>
      <h1 tabIndex={-1}>
        <Say of={contents.subjects[subject] ?? { zh: subject, en: subject }} />
        <span class="which">
          <Say of={t.ask} />
        </span>
      </h1>
      <div class="tools">
        <Day />
        <Paste subject={subject} />
      </div>
      {isRefused && (
        <ul class="troubles">
          {matches.issues.map((one) => (
            <li key={one.message.zh}>
              <Say of={issueTrouble(one, asked.all).words} />
            </li>
          ))}
        </ul>
      )}
      <div class="case">
        <div>
          <section class="form card" aria-label={said(t.form)}>
            {shown.map((fact) => (
              <Field fact={fact} of={asked.form} second={false} key={fact.name} />
            ))}
          </section>
          {next && question && !told.includes(next.name) && <Next question={question} asked={asked} fact={next} />}
          <Skipped asked={asked} />
        </div>
        <div class="answers">
          <p class="verdict sum">
            <Text of={summary} />
          </p>
          {!isRefused && <Found matches={matches} asked={asked} open={now} />}
        </div>
      </div>
    </>
  )
}

export function AskPage() {
  const { id } = useAddress()
  const isKnown = subjects().some(([name]) => name === id)
  if (!isKnown) return <Choose />
  readerFor(id)
  return <Interviewed subject={id} key={id} />
}
