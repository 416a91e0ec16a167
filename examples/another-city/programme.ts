import { places } from 'haotong/language'

/** A made-up programme of a made-up city. */
export const programme = {
  title: { zh: '云州市2024年惠企措施', en: 'Measures for enterprises in Yunzhou, 2024' },
  year: 2024,
  parts: { text: { zh: '正文', en: 'text' } },
} as const

/** A place in its text. */
export const { text } = places(programme)

export const measures = [
  { id: 'YZ1', number: 1, title: { zh: '厂房租金补贴', en: 'Workshop rent grant' } },
  { id: 'YZ2', number: 2, title: { zh: '学徒补贴', en: 'Apprentice bonus' } },
] as const
