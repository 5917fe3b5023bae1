// A checker of Stryker, which loads it in processes of its own that read JavaScript alone. The code that Stryker is told
// to change holds other changes within it: only those that were drawn are tried.
import { isDeepStrictEqual } from 'node:util';

function drawnOnly({ drawn }) {
  const verdict = ({ fileName, location, replacement }) =>
    drawn.some((one) => isDeepStrictEqual(one, { fileName, location, replacement }))
      ? { status: 'passed' }
      : { status: 'compileError', reason: 'not drawn' };
  return {
    init: async () => {},
    check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, verdict(mutant)])),
  };
}
drawnOnly.inject = ['options'];

export const strykerPlugins = [{ kind: 'Checker', name: 'drawn-only', factory: drawnOnly }];
