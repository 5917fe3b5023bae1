import { describe, test } from 'vitest';
import { again, expectLinear } from '../../common/linear.ts';
import { lintText } from '../../common/lint-text.ts';

const head = '---\nframework: cqc-single-assessment@2024-12\nscope: caring\nstatus: draft\n---\n\n# Caring\n\n';

describe('four times the words take four times the time', () => {
  test.each([
    ['figures', '0 7 '],
    ['figures that nothing parts', '07'],
    ['marks of quotations', '“"‘'],
    ['brackets', '[insert <name ('],
    ['words twice', 'the the '],
    ['capitals', 'AB '],
    ['signs of addresses', 'a.a@a.'],
    ['percentages', 'between 9% and 1% of staff '],
    ['years of birth', 'who was born on 3 May '],
  ])('of %s', (_, piece) => {
    expectLinear(
      (size) => head + again(piece, size),
      (text) => lintText(text),
      4_000,
    );
  });
});
