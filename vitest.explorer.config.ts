import { mergeConfig } from 'vitest/config'
import { shared } from './vitest.config'

/* For `npm run test:explorer`: the built page in a browser. */
export default mergeConfig(shared, {
  test: { name: 'explorer', include: ['explorer/test/**/*.test.ts'], isolate: false, maxWorkers: 1 },
})
