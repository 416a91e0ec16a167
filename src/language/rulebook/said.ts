const isThing = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null

/** A text with anything in it. */
export const isText = (given: unknown): boolean => typeof given === 'string' && given.trim() !== ''

/** Words with a text in each language. */
export const isSaid = (given: unknown): boolean => isThing(given) && [given['zh'], given['en']].every(isText)
