import { mergeConfig } from 'vitest/config'
import { shared } from './vitest.config'

/* For `npm run test:runtimes`. */
export default mergeConfig(shared, { test: { name: 'runtimes', include: ['test/runtimes/*.test.ts'], pool: 'forks' } })
