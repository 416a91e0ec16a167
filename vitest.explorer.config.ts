import { mergeConfig } from 'vitest/config'
import { shared } from './vitest.config'

/* For `npm run test:explorer`: the built page in a browser. */
export default mergeConfig(shared, {
  test: {
    name: 'explorer',
    include: ['explorer/test/**/*.test.ts'],
    isolate: false,
    maxWorkers: 1,
    // A browser on a busy machine may miss a frame once.
    retry: 1,
  },
})
