import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndex, offsetAt, positionAt } from '../../server/src/text/line-index.ts';

/** The position of the caret `$0` in a text, as an editor shows it. */
function positionOfCaret(marked: string): string {
  const offset = marked.indexOf('$0');
  const { line, column } = positionAt(lineIndex(marked.replace('$0', '')), offset);
  return `${line}:${column}`;
}

const textWithLines = fc
  .array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', '\n\n'), { maxLength: 20 })
  .map((parts) => parts.join(''));

describe('the line index', () => {
  it.each([
    ['$0', '0:0'],
    ['Safe$0', '0:4'],
    ['Safe\n$0Caring', '1:0'],
    ['Safe\r\nCar$0ing', '1:3'],
    ['Safe\rCar$0ing', '1:3'],
    ['Safe\n\n$0', '2:0'],
    ['😀$0', '0:2'],
  ])('places the caret of %j at %s', (marked, position) => {
    expect(positionOfCaret(marked)).toBe(position);
  });

  it('puts an offset within a line ending at the end of its line', () => {
    expect(positionAt(lineIndex('Safe\r\nCaring'), 5)).toEqual({ line: 0, column: 4 });
  });

  it('moves what lies outside the text to the nearest place in it', () => {
    const index = lineIndex('Safe\r\nCaring');
    expect(positionAt(index, -3)).toEqual({ line: 0, column: 0 });
    expect(positionAt(index, 99)).toEqual({ line: 1, column: 6 });
    expect(offsetAt(index, { line: -1, column: 4 })).toBe(0);
    expect(offsetAt(index, { line: 9, column: 0 })).toBe(12);
    expect(offsetAt(index, { line: 0, column: 99 })).toBe(4);
    expect(offsetAt(index, { line: 1, column: -1 })).toBe(6);
  });

  it('comes back from every position to where it began', () => {
    fc.assert(
      fc.property(textWithLines, fc.nat(), (text, drawn) => {
        const index = lineIndex(text);
        const position = positionAt(index, drawn % (text.length + 1));
        expect(positionAt(index, offsetAt(index, position))).toEqual(position);
        expect(text.slice(0, offsetAt(index, position)).split(/\r\n|\r|\n/)).toHaveLength(position.line + 1);
      }),
    );
  });
});
