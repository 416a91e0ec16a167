import { useEffect, useState } from 'preact/hooks'
import { type Interview, type Match, type Matches, type Refused, remedies, type Words } from '../../src/index'
import { Link, Say, said, samePage, Text } from '../shell/parts'
import type { Asked } from './asked'
import { issueTrouble } from './case'
import { openText, unmetText } from './verdict'
import { outcomes, t } from './words'

/* The verdicts so far, each with its reason in a line and what would help. */

const GROUPS = [
  ['eligible', outcomes['eligible']],
  ['undetermined', outcomes['undetermined']],
  ['ineligible', outcomes['ineligible']],
  ['notCovered', outcomes['not-covered']],
  ['refused', outcomes['refused']],
] as const satisfies readonly (readonly [keyof Matches, Words | undefined])[]

/** The change that would help, sought when it is looked at. */
function Help({ of, asked }: { readonly of: Match; readonly asked: Asked }) {
  const [text, setText] = useState('')
  const key = JSON.stringify([asked.facts, asked.options.asOf])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question as a text says when it is another
  useEffect(() => {
    setText('')
    const waiting = setTimeout(() => {
      const [first] = remedies(of.id as never, asked.facts, asked.options).remedies
      if (first) setText(said(first.words))
    }, 400)
    return () => clearTimeout(waiting)
  }, [key, of.id])
  if (text === '') return null
  return (
    <p class="help">
      <Say of={t.could} />
      {said(t.colon)}
      <Text of={text} />
    </p>
  )
}

function reasonOf(one: Match | Refused, asked: Asked): string {
  if (one.outcome === 'refused')
    return one.issues.map((each) => said(issueTrouble(each, asked.all).words)).join(said(t.semicolon))
  if (one.outcome === 'eligible') return one.gives ? said(one.gives) : ''
  if (one.outcome === 'undetermined') return openText(one.missing)
  if (one.outcome === 'not-covered') return (one.reasons ?? []).map(said).join(said(t.semicolon))
  const [first, ...rest] = one.unmet
  return first
    ? [unmetText(first), ...(rest.length > 0 ? [said(t.more(rest.length))] : [])].join(said(t.semicolon))
    : ''
}

function One({ of, asked }: { readonly of: Match | Refused; readonly asked: Asked }) {
  const reason = reasonOf(of, asked)
  return (
    <li data-id={of.id}>
      <Link to={samePage('provision', of.id)} class="listed">
        <Say of={of.title} />
      </Link>
      {reason !== '' && (
        <p class="quiet">
          <Text of={reason} />
        </p>
      )}
      {of.outcome === 'ineligible' && <Help of={of} asked={asked} />}
    </li>
  )
}

export function Found({
  matches,
  asked,
}: {
  readonly matches: Matches
  readonly asked: Asked
  readonly open: Interview | undefined
}) {
  return (
    <>
      {GROUPS.map(([name, title]) => {
        const list: readonly (Match | Refused)[] = matches[name]
        return (
          list.length > 0 && (
            <section key={name} class={`group ${name}`} data-group={name}>
              <h2>
                <Say of={title as Words} /> <span class="count">{list.length}</span>
              </h2>
              <ul class="verdicts">
                {list.map((one) => (
                  <One of={one} asked={asked} key={one.id} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}
