import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf, shapeOf, shapePattern } from '../../server/src/claims/pieces/shape.ts';
import { propertyRuns } from '../common/markdown-text.ts';

/** Each sentence, as the kinds of its pieces, and what a pattern finds in it: the places of the pieces. */
test.each([
  ['score of? amount', 'parts score of amount', [[1, 4]]],
  [
    'score of? amount',
    'score amount score amount',
    [
      [0, 2],
      [2, 4],
    ],
  ],
  ['score of? amount', 'score of', []],
  ['(?:score|scored) amount', 'scored amount', [[0, 2]]],
  ['(?<amount>amount) (?: of all)? (?= $)', 'amount of all', [[0, 3]]],
  ['amount | rank', 'rank', [[0, 1]]],
  ['(?:amount of)+ all', 'amount of amount of all', [[0, 5]]],
  ['(?:amount){0,2} all', 'all', [[0, 1]]],
  ['(?<! not) score', 'score', [[0, 1]]],
  ['score amount ?', 'score', [[0, 1]]],
])('%s in “%s”', (source, kinds, places) => {
  const shape = shapeOf(kinds.split(' ').map((kind) => ({ kind })));
  expect(matchesOf(shapePattern(source), shape).map(({ from, to }) => [from, to])).toEqual(places);
});

test('what a pattern needs is in all that it matches', () => {
  const kind = fc.constantFrom('score', 'amount', 'of', 'all');
  const often = fc.constantFrom('', '', '?', '*', '+', '{0,2}', '{1,2}', ' ?');
  const opening = fc.constantFrom('(?:', '(?<name>', '(?=', '(?!', '(?<=', '(?<!');
  const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 2 },
      fc.tuple(kind, often).map((parts) => parts.join('')),
      fc.tuple(opening, tie('pattern'), often).map(([open, inner, times]) => {
        const isLook = /[=!]$/.test(open);
        return `${open} ${inner.replaceAll('?<name>', '?:')} )${isLook ? '' : times}`;
      }),
    ),
    pattern: fc
      .tuple(fc.array(tie('part'), { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', ' ', ' | '))
      .map(([parts, between]) => parts.join(between)),
  }));
  const sentence = fc.array(
    kind.map((one) => ({ kind: one })),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(pattern, sentence, (source, pieces) => {
      const read = shapePattern(source.replace('?<name>', '?<one>').replaceAll('?<name>', '?:'));
      const shape = shapeOf(pieces);
      const all = Array.from(shape.matchAll(read.pattern), (match) => match.index);
      expect(matchesOf(read, shape).map(({ from }) => from)).toEqual(all);
    }),
    { numRuns: 10 * propertyRuns },
  );
});
