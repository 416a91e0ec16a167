import { useState } from 'preact/hooks'
import { Say, set } from '../shell/parts'
import { readerFor } from './case'
import { cellOf } from './cells'
import { rowIn } from './row'
import { t } from './words'

/** A row of a table, with its head, as a spreadsheet gives it: read as facts, and what can't be read said. */
export function Paste({ subject }: { readonly subject: string }) {
  const [issues, setIssues] = useState<readonly { readonly zh: string; readonly en: string }[]>([])
  const take = (text: string) => {
    const { facts, issues } = readerFor(subject).read(rowIn(text))
    setIssues(issues.map((one) => one.message))
    set(Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, cellOf(value)])))
  }
  return (
    <details class="paste">
      <summary>
        <Say of={t.paste} />
      </summary>
      <label>
        <span class="quiet">
          <Say of={t.pasteHint} />
        </span>
        <textarea rows={4} onInput={(event) => take(event.currentTarget.value)} />
      </label>
      {issues.length > 0 && (
        <ul class="troubles">
          {issues.map((one) => (
            <li key={one.zh}>
              <Say of={one} />
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
