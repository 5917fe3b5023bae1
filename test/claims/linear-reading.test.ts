import { test } from 'vitest';
import { readRatingClaims } from '../../server/src/claims/read-claims.ts';
import { again, expectLinear } from '../common/linear.ts';
import { builtIn } from '../framework/built-in.ts';

const inspection = builtIn('cqc-inspection@adult-social-care');

test.each([
  ['claims', 'The home, in Barford, was rated good for safe and caring, and inadequate for being well-led. '],
  ['words that claim nothing', 'Staff gave good care, and outstanding support (good practice) was seen – and rated. '],
  ['a list without an end', 'safe, caring and '],
  ['ratings without an end', 'good, inadequate and '],
  ['brackets and marks that nothing closes', '(“good, rated '],
  ['names without a verb', 'Larch House of the home in Barford rated '],
])('four times as much of %s takes four times as long to read', (_, piece) => {
  expectLinear(
    (size) => again(piece, size),
    (text) => readRatingClaims(inspection, text),
    160_000,
  );
});
