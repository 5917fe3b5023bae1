import { expect, test } from 'vitest';
import { isFastRun, someOf } from '../common/fast-run.ts';
import { keepingOnFullDisk, killedWhileKeeping } from './cached-lint.ts';
import { canFillDisks, fullDisk } from './full-disk.ts';
import { killedCache } from './killed-cache.ts';
import { killedRuns } from './killed-runs.ts';
import { writingCommands } from './writing-commands.ts';

/** Many more by `npm run kill -- --runs 500`. */
const runs = isFastRun ? 1 : 2;

test.skipIf(process.platform === 'win32').each(someOf(writingCommands))(
  '$name, ended at any moment, damages nothing, and the next run is right and tidies up',
  async (command) => {
    expect(await killedRuns(command, runs)).toMatchObject({ runs, damaged: 0, leftovers: 0, wrong: 0 });
  },
  120_000,
);

test.skipIf(process.platform === 'win32')(
  'a first run that is ended leaves no compiled code that harms the next',
  async () => {
    expect(await killedCache(runs)).toMatchObject({ runs, leftovers: 0, wrong: 0 });
  },
  120_000,
);

test.skipIf(process.platform === 'win32')(
  'lint --cache, ended at any moment, leaves a whole cache or none, and the next run says what it says without',
  async () => {
    expect(await killedWhileKeeping(runs)).toMatchObject({ runs, damaged: 0, leftovers: 0, wrong: 0 });
  },
  120_000,
);

test.skipIf(!canFillDisks)(
  'lint --cache on a disk that is full or cannot be written to only notes it',
  () => {
    expect(keepingOnFullDisk(runs)).toMatchObject({ full: expect.any(Number), damaged: 0, wrong: 0 });
  },
  120_000,
);

test.skipIf(!canFillDisks).each(someOf(writingCommands))(
  '$name on a full disk damages nothing and says so',
  async (command) => {
    expect(await fullDisk(command, runs)).toMatchObject({ runs, damaged: 0, wrong: 0 });
  },
  120_000,
);
