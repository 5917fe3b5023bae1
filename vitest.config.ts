import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Coverage does not see into other processes, so the command line then runs in the tests' own.
    env: process.argv.some((word) => word.startsWith('--coverage')) ? { KEYLINE_TEST_SOURCES: '1' } : {},
    coverage: {
      include: ['server/src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
});
