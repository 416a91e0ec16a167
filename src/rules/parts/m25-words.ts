import type { Words } from '../../language'

type Labelled = readonly { readonly label: Words }[]

/** The labels of a list. */
export const labels = (items: Labelled): readonly Words[] => items.map(({ label }) => label)

/** The labels of a list as one text. */
export const joined = (items: Labelled): Words => ({
  zh: items.map(({ label }) => label.zh).join('、'),
  en: items.map(({ label }) => label.en).join(', '),
})
