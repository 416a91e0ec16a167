import type { ComponentChildren } from 'preact'
import type { Words } from '../../src/index'
import { type Address, onPage, valueIn, writeAddress } from './address'
import { contents } from './contents-made'
import { hasChinese, piecesOf } from './language'
import { ui } from './own-words'
import { here, set } from './router'

/* What the shell and the pages are put together from; the pages take all of it from the shell, which is there already. */

export * from './address'
export { count, kinds, ui } from './own-words'
export { register } from './registry'
export { here, set, useAddress } from './router'
export { plainly } from './search'
export { announce } from './status'
export { contents }

/** A text of the language of the page. */
export const said = (words: Words): string => words[here().language]

/** The language that a text is in, where that isn't the page's. */
export const langOf = (text: string): 'zh' | undefined =>
  here().language === 'en' && hasChinese(text) ? 'zh' : undefined

let titles: ReadonlyMap<string, Words> | undefined

/** A text in which provisions stand by their titles, not by their ids. */
function titled(text: string): string {
  return text.replace(/\bm\d\d\.[a-z\d-]+/g, (id) => {
    titles ??= new Map(contents.measures.flatMap((one) => one.provisions.map((each) => [each.id, each.title] as const)))
    const title = titles.get(id)
    return title ? said({ zh: `《${title.zh}》`, en: `“${title.en}”` }) : id
  })
}

/** A text; Chinese in it is marked on an English page. */
export function Text({ of }: { readonly of: string }) {
  const pieces = piecesOf(titled(of), here().language)
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

/** What a page is called, which takes the focus, and what it is for. */
export const Lead = ({ of, intro }: { readonly of: Words; readonly intro: Words }) => (
  <>
    <h1 tabIndex={-1}>
      <Say of={of} />
    </h1>
    <p class="lead">
      <Say of={intro} />
    </p>
  </>
)

/** What is searched for, as it stands in the address. */
export const SearchField = ({ hint }: { readonly hint?: Words }) => (
  <label class="wide">
    <span>
      <Say of={ui.search} />
    </span>
    <input
      type="search"
      value={valueIn(here(), '~q') ?? ''}
      placeholder={hint && said(hint)}
      onInput={(event) => set({ '~q': event.currentTarget.value || undefined })}
    />
  </label>
)

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
