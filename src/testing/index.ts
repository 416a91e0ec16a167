export { arbitraryFacts, arbitraryInput, arbitraryOptions, type FactRecord } from './arbitraries'
export { type BoundaryCase, boundaryCases } from './boundaries'
export { type Law, laws } from './laws'
