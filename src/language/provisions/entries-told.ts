import { say, type Words } from '../values/words'
import type { Entry, Listing } from './catalogue'

const heads: Readonly<Record<Listing['outcome'], Words>> = {
  listed: { zh: '列出', en: 'lists' },
  found: { zh: '查到', en: 'found' },
  'not-listed': { zh: '没有列出', en: 'not listed' },
  unconfirmed: { zh: '不能确定', en: 'unconfirmed' },
}

/** What a catalogue lists, or what was found in it; of a name that isn't known, which are most like it. */
export const entriesTold = (outcome: Listing['outcome'], entries: readonly Entry[], isOpen = false): Words =>
  say((language) => {
    const head = heads[outcome][language]
    const [colon, semicolon, near, more] =
      language === 'zh' ? ['：', '；', '，相近的有', '；等'] : [': ', '; ', ', nearest', '; and more']
    const names = entries.map((one) => one.label[language]).join(semicolon)
    if (names === '') return head
    return `${head}${outcome === 'unconfirmed' ? near : ''}${colon}${names}${isOpen ? more : ''}`
  })
