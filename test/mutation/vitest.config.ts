import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const rooms = [
  'assessment',
  'framework',
  'claims',
  'rules',
  'report',
  'text',
  'comparison',
  'records',
  'language',
  'render',
  'exchange/release',
];
// As test/mutation/main.ts says.
const changed = process.env.KEYLINE_CHANGED_ROOM ?? '';

/** The tests of the room that is changed come first: they notice most, and the first that fails ends the run. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Pinned readings run nearly all of their room in a second.
    const order = [`${changed}/readings`, changed, ...rooms];
    const distance = ({ moduleId }: TestSpecification) =>
      order.findIndex((room) => moduleId.replaceAll('\\', '/').includes(`/test/${room}/`));
    return files.toSorted((a, b) => distance(a) - distance(b));
  }
}

/** The tests that are tried on each change of the code: those that reach the four rooms and do not take long. */
export default defineConfig({
  test: {
    include: [`test/{${rooms.join()}}/**/*.test.ts`],
    // These count work, open other programs or change the folder that they run in; what they notice, they notice slowly.
    exclude: [
      '**/{linear,linear-reading,linear-reports,long-texts}.test.ts',
      '**/{pdf,poster,page-width,accessibility,surroundings,questions}.test.ts',
    ],
    setupFiles: ['test/common/short-properties.ts', 'test/mutation/same-inputs.ts'],
    env: { KEYLINE_TEST_SOURCES: '1', KEYLINE_FAST_TESTS: '1' },
    testTimeout: 120_000,
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});
