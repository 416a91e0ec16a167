import { mergeConfig } from 'vitest/config'
import { shared } from './vitest.config'

/* For `npm run test:clickhouse`. chDB doesn't survive the end of a worker thread. */
export default mergeConfig(shared, {
  test: { name: 'clickhouse', include: ['test/clickhouse/*.test.ts'], pool: 'forks', testTimeout: 300_000 },
})
