import { defineConfig } from 'vitest/config';

/** The tests that are tried on each change of the code: those that reach the four rooms and do not take long. */
export default defineConfig({
  test: {
    include: [
      'test/{text,framework,claims,report,assessment,rules,comparison,records,language,render,exchange}/**/*.test.ts',
    ],
    // These count work, open other programs or change the folder that they run in; what they notice, they notice slowly.
    exclude: [
      '**/{linear,linear-reading,linear-reports,long-texts}.test.ts',
      '**/{pdf,poster,word,page-width,accessibility,corpus,round-trip,surroundings,questions}.test.ts',
    ],
    setupFiles: ['test/common/short-properties.ts', 'test/mutation/same-inputs.ts'],
    env: { KEYLINE_TEST_SOURCES: '1', KEYLINE_FAST_TESTS: '1' },
    testTimeout: 120_000,
    isolate: false,
  },
});
