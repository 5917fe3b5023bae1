import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeDocument, openDocument } from '../../server/src/lsp/texts/open-document.ts';
import { positionsIn } from '../../server/src/lsp/texts/positions.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { normaliseUri } from '../../server/src/text/addresses/normalise-uri.ts';

const encodings = ['utf-8', 'utf-16'] as const;

/** Texts with letters of one to four bytes and every line ending. */
const texts = fc
  .array(fc.constantFrom('a', 'é', '’', '🙂', '\n', '\r\n', '\r', '# Safe', 'Score: 3'), { maxLength: 30 })
  .map((pieces) => pieces.join(''));

/** Places that a client can name: not within a character and not within a line ending. */
function nameable(text: string): readonly number[] {
  const inside = /[\uD800-\uDBFF](?=[\uDC00-\uDFFF])|\r(?=\n)/g;
  const hidden = new Set([...text.matchAll(inside)].map(({ index }) => index + 1));
  return Array.from({ length: text.length + 1 }, (_, offset) => offset).filter((offset) => !hidden.has(offset));
}

describe.each(encodings)('columns in %s', (encoding) => {
  test('every place that has a position is found again by it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const positions = positionsIn(parseDocument(text), encoding);
        for (const offset of nameable(text)) {
          expect(positions.offsetAt(positions.positionAt(offset))).toBe(offset);
        }
      }),
    );
  });

  test('a position that the text does not have is moved into it', () => {
    const positions = positionsIn(parseDocument('ab\ncd'), encoding);
    expect(positions.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(positions.offsetAt({ line: 99, character: 0 })).toBe(5);
  });

  test('a text after changes is what the client has, whether it sends places or whole texts', () => {
    const change = fc.record({ from: fc.nat(), to: fc.nat(), text: texts, whole: fc.boolean() });
    fc.assert(
      fc.property(texts, fc.array(change, { maxLength: 5 }), (start, changes) => {
        let open = openDocument({ uri: 'untitled:1', languageId: 'keyline', version: 1, text: start }, encoding);
        let expected = start;
        for (const [index, { from, to, text, whole }] of changes.entries()) {
          const places = nameable(expected);
          const ends = [places[from % places.length] ?? 0, places[to % places.length] ?? 0];
          const range = { start: Math.min(...ends), end: Math.max(...ends) };
          expected = expected.slice(0, range.start) + text + expected.slice(range.end);
          const sent = whole ? { text: expected } : { range: open.positions.toProtocol(range), text };
          open = changeDocument(open, [sent], index + 2, encoding);
          expect(open.document.text).toBe(expected);
        }
      }),
    );
  });
});

test('columns count what the client counts', () => {
  const end = '’🙂'.length;
  expect(positionsIn(parseDocument('’🙂'), 'utf-16').positionAt(end)).toEqual({ line: 0, character: 3 });
  expect(positionsIn(parseDocument('’🙂'), 'utf-8').positionAt(end)).toEqual({ line: 0, character: 7 });
});

test('one address has one spelling', () => {
  expect(normaliseUri('file:///C%3A/a%20b.md')).toBe(normaliseUri('file:///c:/a b.md'));
  expect(normaliseUri('file:///C:/a.md')).not.toBe(normaliseUri('file:///D:/a.md'));
  expect(normaliseUri('untitled:50%')).toBe('untitled:50%');
});
