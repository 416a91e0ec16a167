import { useState } from 'preact/hooks'
import { announce, Link, Say, said, samePage, set, useAddress, valueIn } from '../shell/parts'
import type { Case } from './case'
import { t } from './words'

/* What can be done with a case: ask of another day, share it, print it, look at it otherwise. */

function CopyLink() {
  const [isDone, setDone] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setDone(true)
      announce(said(t.copied))
    } catch {
      prompt(said(t.copy), location.href)
    }
  }
  return (
    <button type="button" onClick={copy}>
      <Say of={isDone ? t.copied : t.copy} />
    </button>
  )
}

/** The day as of which one asks. */
export function Day() {
  const day = valueIn(useAddress(), '~day') ?? ''
  return (
    <label class="day">
      <span>
        <Say of={t.day} />
      </span>
      <input
        type="text"
        value={day}
        placeholder={said(t.dayHint)}
        autocomplete="off"
        onInput={(event) => set({ '~day': event.currentTarget.value || undefined })}
      />
    </label>
  )
}

/** Takes away all that is known of the case. */
function Clear() {
  const { entries } = useAddress()
  if (entries.length === 0) return null
  return (
    <button type="button" onClick={() => set(Object.fromEntries(entries.map(([key]) => [key, undefined])))}>
      <Say of={t.clear} />
    </button>
  )
}

export function Tools({ of: { of } }: { readonly of: Case }) {
  return (
    <div class="tools">
      <Day />
      <CopyLink />
      <button type="button" onClick={() => print()}>
        <Say of={t.print} />
      </button>
      <Clear />
      <Link to={samePage('compare', of.id)} class="button">
        <Say of={t.compare} />
      </Link>
      <Link to={samePage('what-if', of.id)} class="button">
        <Say of={t.whatIf} />
      </Link>
      <Link to={samePage('developers', of.id)} class="button">
        <Say of={t.code} />
      </Link>
    </div>
  )
}
