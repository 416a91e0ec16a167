import * as preact from 'preact'
import * as hooks from 'preact/hooks'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import * as jsx from 'preact/jsx-runtime'
import { contents } from './contents-made'
import { isEmbedded, tellHeight } from './embed'
import { Frame } from './frame'
import { Home } from './home'
import { keepOffline } from './offline'
import { ui } from './own-words'
import * as parts from './parts'
import { added, onRegister } from './registry'
import { useAddress } from './router'

/** What the scripts after this one take from it. */
Object.assign(globalThis, { haotongShell: { preact, hooks, jsx, parts } })

const { Link, plainPage, Say, said } = parts

function Missing() {
  return (
    <>
      <h1 tabIndex={-1}>
        <Say of={ui.noPage} />
      </h1>
      <p>
        <Link to={plainPage('home')}>
          <Say of={ui.toHome} />
        </Link>
      </p>
    </>
  )
}

function Page({ name, hasFailed }: { readonly name: string; readonly hasFailed: boolean }) {
  const pages = added()?.pages
  if (name === 'home') return <Home />
  if (pages === undefined)
    return (
      <p class="loading">
        <Say of={hasFailed ? ui.failed : ui.loading} />
      </p>
    )
  const Known = Object.hasOwn(pages, name) ? pages[name] : undefined
  return Known ? <Known /> : <Missing />
}

function App() {
  const { language, page, id } = useAddress()
  const [isReady, setReady] = useState(added() !== undefined)
  const [hasFailed, setFailed] = useState(false)
  const before = useRef(`${page}/${id}`)
  useEffect(
    () =>
      onRegister(() => {
        setReady(true)
        performance.mark('haotong-ready')
      }),
    [],
  )
  useEffect(() => load('library.js', () => setFailed(true)), [])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    const own = document.querySelector('h1')?.textContent ?? ''
    const whole = said(contents.title)
    document.title = own === '' || own === whole ? whole : `${own} · ${whole}`
  })
  // before the next frame: a key pressed between two pages would find no place
  useLayoutEffect(() => {
    const now = `${page}/${id}`
    if (before.current === now) return
    before.current = now
    scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [page, id])
  return (
    <Frame>
      <Page name={page} hasFailed={hasFailed} key={`${page}/${id}/${isReady}`} />
    </Frame>
  )
}

/** Adds a script, as a classic one: modules don't load from a disk. */
function load(src: string, onError: () => void): void {
  const script = document.createElement('script')
  script.src = src
  script.onerror = onError
  document.head.append(script)
}

preact.render(<App />, document.getElementById('page') as HTMLElement)
if (isEmbedded()) tellHeight()
void keepOffline()
