import { useEffect, useState } from 'preact/hooks'
import { type Address, readAddress, withValues, writeAddress } from './address'

/* The address after `#` is the whole state: what is typed replaces it, a change of page is a step that Back takes back. */

const LANGUAGE_KEPT = 'haotong-language'

function languageLiked(): Address['language'] {
  try {
    const kept = localStorage.getItem(LANGUAGE_KEPT)
    if (kept === 'zh' || kept === 'en') return kept
  } catch {
    // storage may be closed to the page
  }
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

const read = (): Address => readAddress(location.hash, languageLiked())

let now = read()
const listeners = new Set<() => void>()

function arrive(address: Address): void {
  now = address
  for (const one of listeners) one()
}

addEventListener('hashchange', () => arrive(read()))

/** Where the page is. */
export const here = (): Address => now

/** Changes what is said on this page, without a step in the history. */
function replace(address: Address): void {
  history.replaceState(null, '', writeAddress(address))
  arrive(address)
}

/** Sets values of the address on this page. */
export const set = (values: Readonly<Record<string, string | undefined>>): void => replace(withValues(now, values))

/** Says everything in the other language, and keeps it for the next visit. */
export function speak(language: Address['language']): void {
  try {
    localStorage.setItem(LANGUAGE_KEPT, language)
  } catch {
    // storage may be closed to the page
  }
  replace({ ...now, language })
}

/** The address, and again whenever it changes. */
export function useAddress(): Address {
  const [address, setAddress] = useState(now)
  useEffect(() => {
    const listen = () => setAddress(now)
    listeners.add(listen)
    listen()
    return () => {
      listeners.delete(listen)
    }
  }, [])
  return address
}
