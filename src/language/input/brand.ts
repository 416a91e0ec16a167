import type { Words } from '../values/words'

/**
 * What can't be copied (checked facts, a reform) carries its name under this key, so that its copy, which has lost all the rest,
 * is refused and not read as empty.
 */
export const BRAND = 'haotong/kind'

const kinds = new Map<unknown, Words>([
  ['checked facts', { zh: '已检查的事实', en: 'checked facts' }],
  ['reform', { zh: '数值改动', en: 'a reform' }],
])

/** What bears a name under the key, as it is called. */
export const kindBranded = (brand: unknown): Words => kinds.get(brand) ?? { zh: '对象', en: 'an object' }
