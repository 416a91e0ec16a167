import type { Entry } from '../../src/index'
import { ownTexts } from '../../src/language/provisions/own-texts'
import { Say, Text } from '../shell/parts'
import type { Case } from './case'
import { language } from './text'
import { t } from './words'

/* What a list holds, or what was found in it: each entry with its own data. */

function List({ of }: { readonly of: readonly Entry[] }) {
  return (
    <ul class="entries">
      {of.map((one) => {
        const more = ownTexts(one, language())
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
