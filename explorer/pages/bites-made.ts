/** By provision, the facts of a case in which its readings come to different amounts: put in their place when the page is built. */
export const bites: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}
