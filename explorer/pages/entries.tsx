import type { Entry, Words } from '../../src/index'
import { Say, Text } from '../shell/parts'
import type { Case } from './case'
import { language } from './text'
import { t } from './words'

/* What a list holds, or what was found in it: each entry with its own data. */

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'zh' in value

/** What of an entry's own data can be read: words and texts, not keys. */
function textsOf(entry: Entry): readonly string[] {
  return Object.entries(entry).flatMap(([name, value]) => {
    if (name === 'label' || name === 'names') return []
    const all: readonly unknown[] = Array.isArray(value) ? value : [value]
    return all.flatMap((one) => {
      if (isWords(one)) return [one[language()]]
      return typeof one === 'string' && /[\d\s\p{Script=Han}]/u.test(one) ? [one] : []
    })
  })
}

function List({ of }: { readonly of: readonly Entry[] }) {
  return (
    <ul class="entries">
      {of.map((one) => {
        const more = textsOf(one)
        return (
          <li key={one.label.zh}>
            <strong>
              <Say of={one.label} />
            </strong>
            {more.map((text) => (
              <span class="quiet" key={text}>
                {' '}
                <Text of={text} />
              </span>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

export function Entries({ of }: { readonly of: Case }) {
  const result = of.answer?.result
  if (result?.kind !== 'catalogue') return null
  return (
    <section aria-label={t.entries(result.entries.length)[language()]}>
      <List of={result.entries} />
      {result.nearest && result.nearest.length > 0 && (
        <>
          <h2>
            <Say of={t.nearest} />
          </h2>
          <List of={result.nearest} />
        </>
      )}
    </section>
  )
}
