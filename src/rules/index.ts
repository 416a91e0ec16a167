export * from './m03-loan-rollover'
export * from './m06-freight'
