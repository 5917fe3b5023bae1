import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/text/edit.ts';
import { insertBlock, lineAround, lineEndingOf, nextLineStart } from '../../server/src/text/lines.ts';

/** The text with the block "New" / "Score: 3" inserted at the place of `$0`. */
function inserted(marked: string): string {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  return applyEdits(text, [insertBlock(text, offset, ['New', 'Score: 3'])]);
}

describe('insertBlock', () => {
  test('keeps one empty line on either side', () => {
    expect(inserted('Above\n\n$0Below\n')).toBe('Above\n\nNew\nScore: 3\n\nBelow\n');
    expect(inserted('Above\n$0Below\n')).toBe('Above\n\nNew\nScore: 3\n\nBelow\n');
    expect(inserted('Above\n$0\nBelow\n')).toBe('Above\n\nNew\nScore: 3\n\nBelow\n');
  });

  test('stands above the line of the place, also in the middle of it', () => {
    expect(inserted('Above\n\n  Be$0low\n')).toBe('Above\n\nNew\nScore: 3\n\n  Below\n');
  });

  test('ends the text with a line ending', () => {
    expect(inserted('Above$0')).toBe('Above\n\nNew\nScore: 3\n');
    expect(inserted('Above\n$0')).toBe('Above\n\nNew\nScore: 3\n');
    expect(inserted('$0')).toBe('New\nScore: 3\n');
  });

  test('uses the line ending of the text', () => {
    expect(inserted('Above\r\n$0Below\r\n')).toBe('Above\r\n\r\nNew\r\nScore: 3\r\n\r\nBelow\r\n');
  });
});

test('the line ending of a text is the one it uses first', () => {
  expect(['a', 'a\nb\r\n', 'a\r\nb\n', 'a\rb'].map(lineEndingOf)).toEqual(['\n', '\n', '\r\n', '\r']);
});

test('a line has no line ending, and the next begins behind it', () => {
  const text = 'one\r\ntwo\nthree';
  const lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { start, end } = lineAround(text, at);
    lines.push(text.slice(start, end));
    at = nextLineStart(text, end);
  }
  expect(lines).toEqual(['one', 'two', 'three']);
});
