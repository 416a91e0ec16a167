import { ask, places } from '../../src/language'

/** How a made-up fact is asked. */
export const asked = (zh: string, en: string) => ask(zh, en, `${zh}？`, `${en}?`)

/** Where the rules of a made-up document stand. */
export const { text } = places({ title: { zh: '办法', en: 'Rules' }, parts: { text: { zh: '正文', en: 'text' } } })
