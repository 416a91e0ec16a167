import type { Contents } from './contents'

/** The contents: what stands here is put in their place when the page is built. */
export const contents = {} as Contents
