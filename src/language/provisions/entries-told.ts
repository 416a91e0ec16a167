import { say, type Words } from '../values/words'

/** How a list, or a look-up in it, comes out. */
export type ListingOutcome = 'listed' | 'found' | 'not-listed' | 'unconfirmed'

const heads: Readonly<Record<ListingOutcome, Words>> = {
  listed: { zh: '列出', en: 'lists' },
  found: { zh: '查到', en: 'found' },
  'not-listed': { zh: '没有列出', en: 'not listed' },
  unconfirmed: { zh: '不能确定', en: 'unconfirmed' },
}

/** What a catalogue lists, or what was found in it; of a name that isn't known, which are most like it. */
export const entriesTold = (
  outcome: ListingOutcome,
  entries: readonly { readonly label: Words }[],
  isOpen = false,
): Words =>
  say((language) => {
    const head = heads[outcome][language]
    const [colon, semicolon, near, more] =
      language === 'zh' ? ['：', '；', '，相近的有', '；等'] : [': ', '; ', ', nearest', '; and more']
    const names = entries.map((one) => one.label[language]).join(semicolon)
    if (names === '') return head
    return `${head}${outcome === 'unconfirmed' ? near : ''}${colon}${names}${isOpen ? more : ''}`
  })
