import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAtTop, risingPositions, topOfLine } from '../../client/webview/line-positions.ts';

/** A heading on line 10, a paragraph on line 12 below it, and the end of a report of 40 lines. */
const positions = risingPositions([
  { line: 0, top: 0 },
  { line: 10, top: 100 },
  { line: 12, top: 200 },
  { line: 40, top: 900 },
]);

test('a line that something was made from stands where that stands', () => {
  expect(topOfLine(positions, 10)).toBe(100);
  expect(lineAtTop(positions, 200)).toBe(12);
});

test('a line between two that stand on the page stands between them', () => {
  expect(topOfLine(positions, 11)).toBe(150);
  expect(lineAtTop(positions, 550)).toBe(26);
});

test('beyond the end there is only the end', () => {
  expect(topOfLine(positions, 99)).toBe(900);
  expect(lineAtTop(positions, 5000)).toBe(40);
});

test('a page without any positions begins and ends with the first line', () => {
  expect([topOfLine([], 7), lineAtTop([], 7)]).toEqual([0, 0]);
});

test('a table at the top that speaks of later lines does not hide what follows it, nor a date that stands far above', () => {
  const made = [
    { line: 0, top: 0 },
    { line: 30, top: 40 },
    { line: 38, top: 60 },
    { line: 10, top: 100 },
    { line: 11, top: 120 },
    { line: 2, top: 150 },
    { line: 12, top: 200 },
    { line: 12, top: 220 },
    { line: 40, top: 900 },
  ];
  expect(risingPositions(made).map(({ line }) => line)).toEqual([0, 10, 11, 12, 40]);
});

test('from a line to its place and back is the same line, whatever stands on the page', () => {
  const position = fc.record({ line: fc.nat(500), top: fc.nat(20_000) });
  fc.assert(
    fc.property(fc.array(position), fc.nat(500), (made, line) => {
      const rising = risingPositions([{ line: 0, top: 0 }, ...made, { line: 501, top: 20_001 }]);
      expect(lineAtTop(rising, topOfLine(rising, line))).toBeCloseTo(line, 6);
    }),
  );
});
