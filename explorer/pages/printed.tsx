import { useEffect } from 'preact/hooks'
import { contents, said, Text, useAddress } from '../shell/parts'
import type { Case } from './case'
import { factText } from './text'
import { t } from './words'

/** What a print says besides: what was given, the day, the version and the address. */
export function Printed({ of }: { readonly of: Case }) {
  useAddress()
  useEffect(() => {
    // All that is folded is unfolded for the print, and folded again after it.
    const opened: HTMLDetailsElement[] = []
    const unfold = () => {
      for (const one of document.querySelectorAll('details:not([open])')) {
        opened.push(one as HTMLDetailsElement)
        one.setAttribute('open', '')
      }
    }
    const fold = () => {
      for (const one of opened.splice(0)) one.removeAttribute('open')
    }
    addEventListener('beforeprint', unfold)
    addEventListener('afterprint', fold)
    return () => {
      removeEventListener('beforeprint', unfold)
      removeEventListener('afterprint', fold)
    }
  }, [])
  const given = of.needs.filter((one) => Object.hasOwn(of.facts, one.name))
  return (
    <section class="printed" aria-hidden="true">
      <ul>
        {given.map((one) => (
          <li key={one.name}>
            <Text of={`${said(one.label)}${said(t.colon)}${factText(one, of.facts[one.name])}`} />
          </li>
        ))}
      </ul>
      <p>
        {said(t.day)}
        {said(t.colon)}
        {of.options.asOf ?? '–'} · haotong {contents.version}
      </p>
      <p>{location.href}</p>
    </section>
  )
}
