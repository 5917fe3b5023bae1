import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trials } from '../common/fast-run.ts';
import { keptFolder } from './kept-inputs.ts';
import { promises } from './promises.ts';
import { tornReport } from './torn-reports.ts';

/** A few of the texts that `npm run fuzz` tries many of. */
const numRuns = trials(15);

const kept = existsSync(keptFolder) ? readdirSync(keptFolder) : [];

describe.each(promises)('$name', ({ broken }) => {
  test('for torn reports', () => {
    fc.assert(
      fc.property(tornReport, (text) => {
        expect(broken(text), text).toBeNull();
      }),
      { numRuns },
    );
  });

  test.each(kept)('for %s, which once broke a promise', (name) => {
    expect(broken(readFileSync(`${keptFolder}/${name}`, 'utf8'))).toBeNull();
  });
});
