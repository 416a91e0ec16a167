import { places } from '../language'

/** The programme that the rulebook encodes, with its two halves: each measure's text, and its interpretation (解读). */
export const programme = {
  title: {
    zh: '2023年南通市优化营商环境“万事好通”66条',
    en: 'Nantong’s business-environment programme of 2023, 66 measures',
  },
  year: 2023,
  parts: {
    measure: { zh: '措施', en: 'measure text' },
    interpretation: { zh: '解读', en: 'interpretation' },
  },
} as const

const place = /* @__PURE__ */ places(programme)

/** A place in a measure's own text. */
export const measureText = place.measure

/** A place in a measure's interpretation: `interpretation('收费表')`. */
export const interpretation = place.interpretation
