// Parts of Stryker, which loads them in processes of its own that read JavaScript alone.
import { relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

// The code that Stryker is told to change holds other changes within it: only those that were drawn are tried.
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

// A run takes long: what survived is told at once. Lines count from one here.
function survivorsAtOnce() {
  return {
    onMutantTested({ status, fileName, location, replacement }) {
      if (status === 'Survived') {
        console.log(`survived: ${relative(process.cwd(), fileName)}:${location.start.line}: → ${replacement}`);
      }
    },
  };
}
survivorsAtOnce.inject = [];

export const strykerPlugins = [
  { kind: 'Checker', name: 'drawn-only', factory: drawnOnly },
  { kind: 'Reporter', name: 'survivors-at-once', factory: survivorsAtOnce },
];
