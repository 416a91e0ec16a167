export { arbitraryFacts, arbitraryInput, arbitraryOptions, type FactRecord } from './arbitraries'
export { type BoundaryCase, boundaryCases } from './boundaries'
export type { Law } from './law'
export { laws } from './laws'
