import { defineConfig } from 'vitest/config';

const programsOfOthers = ['test/editors/**/*.test.ts', 'test/cli/pre-commit.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Coverage does not see into other processes, so the command line then runs in the tests' own.
    env: process.argv.some((word) => word.startsWith('--coverage')) ? { KEYLINE_TEST_SOURCES: '1' } : {},
    projects: [
      {
        extends: true,
        test: {
          name: 'keyline',
          include: ['test/**/*.test.ts'],
          exclude: ['test/vscode/**', ...programsOfOthers],
          // As `npm run test:fast` says.
          setupFiles: process.argv.includes('--mode=fast') ? ['test/common/short-properties.ts'] : [],
        },
      },
      {
        // Editors and programs of others, which the first run fetches.
        extends: true,
        test: { name: 'editors', include: programsOfOthers },
      },
      {
        // Real editors: one after another and after all else, for each of them wants the whole computer.
        extends: true,
        test: {
          name: 'vscode',
          // As `npm run screenshots` says.
          env: process.argv.includes('--mode=screenshots') ? { KEYLINE_SCREENSHOTS: '1' } : {},
          include: ['test/vscode/**/*.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          // The first run fetches the editors.
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
    coverage: {
      include: ['server/src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
});
