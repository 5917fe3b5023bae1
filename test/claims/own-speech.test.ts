import { describe, expect, test } from 'vitest';
import { builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import { readRatings } from './read-ratings.ts';

const { framework } = resolveFramework(builtInLibrary(), 'cqc-single-assessment@2024-12', null, null);
if (framework === undefined) {
  throw new Error('There is no framework of this name.');
}
const assessment = framework;

describe('what those who run a service say in a release that it got', () => {
  test.each([
    [
      '“We were rated good in four areas and outstanding for caring, and I could not be prouder,” said owner Priya Nair.',
      ['is count: good', 'is caring: outstanding'],
    ],
    ['“We’re over the moon with our outstanding rating,” said the manager, Beth Corrigan.', ['is same: outstanding']],
    [
      'The manager, Ann Hill, said: “We have moved from inadequate to requires improvement in six months.”',
      ['changed same: requires-improvement < inadequate'],
    ],
    [
      '“We’ve gone up from inadequate to good,” its owner, Jim Lane, told the Gazette.',
      ['changed same: good < inadequate'],
    ],
  ])('%s', (text, expected) => {
    expect(readRatings(assessment, text, true)).toEqual(expect.arrayContaining(expected));
    // In a report, it is evidence that inspectors heard.
    expect(readRatings(assessment, text)).toEqual([]);
  });

  test.each([
    '“We will be rated good again,” said the manager.',
    '“We want our rating of good to be outstanding next time,” said the owner.',
    '“We have outstanding staff,” said the manager.',
    '“We have had good support from our GP,” said the owner.',
    '“We were rated good by families,” said the manager.',
    '“We got good marks from the families who use us,” said the manager.',
    '“We were rated good,” said the council’s leader.',
    '“We were rated good,” said the manager of a neighbouring home.',
    '“We were happy with the good rating,” said the daughter of the former manager.',
  ])('nothing: %s', (text) => {
    expect(readRatings(assessment, text, true)).toEqual([]);
  });
});
