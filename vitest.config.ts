import { defineConfig } from 'vitest/config';

const programsOfOthers = ['test/editors/**/*.test.ts', 'test/cli/git/pre-commit.test.ts'];
/** These watch a module at work, so they want it for themselves. */
const watching = ['test/syntax/kept-work.test.ts'];
// As `npm run test:fast` says.
const isFast = process.argv.includes('--mode=fast');
const setupFiles = isFast ? ['test/common/short-properties.ts'] : [];
const measuresCoverage = process.argv.some((word) => word.startsWith('--coverage'));

export default defineConfig({
  test: {
    // A busy computer may take long: a test that hangs is told all the same.
    testTimeout: 120_000,
    // By itself, vitest would leave one processor to others, which on two is half of the computer.
    maxWorkers: '100%',
    // The command line and the server then run in the tests' own processes: coverage does not see into others, and the
    // fast run leaves the starting to the tests that are about it.
    env: {
      ...(measuresCoverage || isFast ? { KEYLINE_TEST_SOURCES: '1' } : {}),
      ...(isFast ? { KEYLINE_FAST_TESTS: '1' } : {}),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'keyline',
          include: ['test/**/*.test.ts'],
          exclude: ['test/vscode/**', ...programsOfOthers, ...watching],
          setupFiles,
          // To load the same modules again for each file took a quarter of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'watching', include: watching, setupFiles } },
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
