/**
 * What can't be copied (checked facts, a reform) carries its name under this key, so that its copy, which has lost all the rest,
 * is refused and not read as empty.
 */
export const BRAND = 'haotong/kind'
