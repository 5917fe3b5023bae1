import { expect, test } from 'vitest';
import { killedRuns } from './killed-runs.ts';
import { writingCommands } from './writing-commands.ts';

/** Many more by `npm run kill -- --runs 500`. */
const runs = 3;

test.skipIf(process.platform === 'win32').each(writingCommands)(
  '$name, ended at any moment, damages nothing, and the next run is right and tidies up',
  async (command) => {
    expect(await killedRuns(command, runs)).toMatchObject({ runs, damaged: 0, leftovers: 0, wrong: 0 });
  },
  60_000,
);
