import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { contents } from './contents-made'
import { onUpdate, takeOver } from './offline'
import { ui } from './own-words'
import { Link, plainPage, Say, said } from './parts'
import { speak, useAddress } from './router'

const PAGES = ['home', 'ask', 'figures', 'contradictions', 'developers'] as const

/** Where a page belongs in the head of all pages. */
const UNDER: Readonly<Record<string, (typeof PAGES)[number]>> = {
  measure: 'home',
  provision: 'home',
  'what-if': 'home',
  compare: 'home',
}

/** A newer version that waits, and the button that takes it. */
function Update() {
  const [isWaiting, setWaiting] = useState(false)
  useEffect(() => onUpdate(() => setWaiting(true)), [])
  if (!isWaiting) return null
  return (
    <p class="update">
      <Say of={ui.update} />{' '}
      <button type="button" onClick={takeOver}>
        <Say of={ui.reload} />
      </button>
    </p>
  )
}

export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { language, page } = useAddress()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <>
      <button type="button" class="skip" onClick={() => document.querySelector<HTMLElement>('main')?.focus()}>
        <Say of={ui.skip} />
      </button>
      <header>
        <Link to={plainPage('home')} class="brand">
          <span aria-hidden="true" class="logo" />
          <span>{said({ zh: '万事好通', en: 'Haotong' })}</span>
        </Link>
        <nav aria-label={said(ui.pages)}>
          {PAGES.map((one) => (
            <Link to={plainPage(one)} key={one} aria-current={(UNDER[page] ?? page) === one ? 'page' : undefined}>
              <Say of={ui[one]} />
            </Link>
          ))}
        </nav>
        <button type="button" class="language" lang={other} title={said(ui.inOther)} onClick={() => speak(other)}>
          {said(ui.other)}
        </button>
      </header>
      <Update />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <p>
          <Say of={ui.footer} />
        </p>
        <p class="quiet">haotong {contents.version}</p>
      </footer>
    </>
  )
}
