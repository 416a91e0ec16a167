import type { ComponentChildren } from 'preact'
import type { Words } from '../../src/index'
import { type Address, onPage, writeAddress } from './address'
import { hasChinese, piecesOf } from './language'
import { here } from './router'

/* What the shell and the pages are put together from; the pages take all of it from the shell, which is there already. */

export * from './address'
export { contents } from './contents-made'
export { hasChinese, words } from './language'
export { count, kinds, ui } from './own-words'
export { register } from './registry'
export { go, here, replace, set, useAddress } from './router'
export { plainly } from './search'
export { announce } from './status'

/** A text of the language of the page. */
export const said = (words: Words): string => words[here().language]

/** The language that a text is in, where that isn't the page's. */
export const langOf = (text: string): 'zh' | undefined =>
  here().language === 'en' && hasChinese(text) ? 'zh' : undefined

/** A text; Chinese in it is marked on an English page. */
export function Text({ of }: { readonly of: string }) {
  const pieces = piecesOf(of, here().language)
  return (
    <>
      {pieces.map(({ text, isChinese }) =>
        isChinese ? (
          <span lang="zh" key={text}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  )
}

/** Words in the language of the page. */
export const Say = ({ of }: { readonly of: Words }) => <Text of={said(of)} />

/** A link to an address of this page. */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <a href={writeAddress(to)} {...rest}>
      {children}
    </a>
  )
}
interface LinkProps {
  readonly to: Address
  readonly children: ComponentChildren
  readonly class?: string
  readonly 'aria-current'?: 'page' | undefined
}

/** A page without a case: its language only. */
export const plainPage = (page: string, id = ''): Address => ({ language: here().language, page, id, entries: [] })

/** Another page about the same case. */
export const samePage = (page: string, id = ''): Address => onPage(here(), page, id)
