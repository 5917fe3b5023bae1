import fc from 'fast-check';
import type { TextEdit } from '../../server/src/text/edit.ts';
import { trials } from './fast-run.ts';

/** How often each property is tried; more by `KEYLINE_PROPERTY_RUNS=20000 npx vitest run test/syntax`. */
export const propertyRuns = trials(150);

/** Pieces of Markdown, whole and broken, chosen so that neighbours open, close and swallow each other. */
const fragments = [
  ...['a', 'Ward b', 'Score: 3', '14:30', 'É', '“', '2023 was', '😀', '\0', '\uFEFF', '\u00A0', '…', '!', '(', '.'],
  ...['# H', '## Well-led', '#', '####### x', '#x', ' # I', '   ## J', '    # K', '# L #', '==', '---', '-', '- - -'],
  ...['- a', '* b', '+ c', '1. d', '7) e', '- ', '10.', '  - f', '    g', '   h', '\t', '  ', ' '],
  ...['> q', '>', '> - r', '> > s', '```', '```ts', '~~~', '````', ' ```', '  ~~~', '``` `', '- ```', '> ```', '`'],
  ...[
    '<!--',
    '-->',
    '<!-- c -->',
    '<!-->',
    '<div>',
    '</div>',
    ' <p>',
    '<b>',
    '<script>',
    '</script>',
    '<?',
    '?>',
    '<x',
  ],
  ...[
    '<!D',
    '<![CDATA[',
    ']]>',
    '<https://example.org>',
    '| a | b |',
    '|---|---|',
    '|',
    '|-|',
    'a | b',
    '\\|',
    '--|--',
  ],
  ...['[a]', '[a]: /x', '[b]: <y> "t', '"', '[A]:', '[^n]', '[^n]: note', '[^n]:', '![i][a]', '[c](d)', '[', ']', ']('],
  ...[
    '*',
    '**',
    '_',
    '~',
    '\\',
    '\\*',
    '&amp;',
    '&',
    '&#0;',
    '&copy',
    '::scores',
    '::scores[x]{y=z}',
    ':::',
    ':a[b]',
    '::',
  ],
  ...['{', '}', '@', '---\nframework: x\n---', '---\nframework: x'],
] as const;

const lineEndings = ['\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n \n', '\n\t\n', '', ''] as const;

/** A short piece of text that looks like Markdown written in haste. */
const markdownPiece: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...fragments) },
  { weight: 6, arbitrary: fc.constantFrom(...lineEndings) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);

const line = fc
  .tuple(fc.constantFrom(...fragments), fc.constantFrom(...lineEndings))
  .map(([fragment, ending]) => fragment + ending);

/** A text of many such lines. */
export const markdownText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: markdownPiece }), {
    maxLength: 30,
    size: 'max',
  })
  .map((pieces) => pieces.join(''));

/** An edit as it is drawn: shares of the text, so that it fits any text. */
export interface DrawnEdit {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

export const drawnEdit: fc.Arbitrary<DrawnEdit> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
  text: fc.oneof(fc.constant(''), markdownPiece, markdownPiece, markdownText),
});

/** The edit as it falls on a text of this length. */
export function placeEdit(edit: DrawnEdit, length: number): TextEdit {
  const start = Math.round(edit.from * length);
  return { start, end: Math.min(length, start + edit.length), text: edit.text };
}
