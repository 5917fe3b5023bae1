import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { sectionsOf } from '../../server/src/syntax/sections/sections.ts';
import { mutation } from '../common/mutations.ts';
import { randomReport, shippedFrameworks } from '../exchange/random/random-report.ts';

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.report.md'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'));

/** Pieces that open something, end something or stand where nobody expects them. */
const pieces = [
  '```\n',
  '~~~\n',
  '<!-- ',
  '-->',
  '<pre>\n',
  '<?',
  '<!x',
  '<![CDATA[',
  '<script>',
  '<b onclick="x">',
  '<div>\n',
  '</p>',
  '> ',
  '- ',
  '| a | b |\n| - | - |\n',
  '\r',
  '\r\n',
  '\n\n\n',
  '\t',
  '---\n',
  '===\n',
  '# ',
  '::scores\n',
  '[a](',
  '[^1]: ',
  '\\',
  '\u00a0',
  '\u200b',
  'framework: ',
  '{',
  '? ',
];

/** One wound: a piece put in, a span taken out or doubled, or sections in another order. Places are shares of the text. */
const wound = fc.oneof(
  mutation.map(({ apply }) => apply),
  fc.tuple(fc.constantFrom(...pieces), place()).map(([piece, at]) => (text: string) => {
    const offset = Math.floor(text.length * at);
    return text.slice(0, offset) + piece + text.slice(offset);
  }),
  fc.tuple(place(), fc.integer({ min: 1, max: 60 })).map(([at, length]) => (text: string) => {
    const offset = Math.floor(text.length * at);
    return text.slice(0, offset) + text.slice(offset + length);
  }),
  fc.tuple(place(), place()).map(
    ([from, to]) =>
      (text: string) =>
        moveSection(text, from, to),
  ),
);

/** Reports of every framework that ships, and the examples, as authors and broken programs leave them. */
export const tornReport: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...examples), fc.constantFrom(...shippedFrameworks).chain(randomReport)),
    fc.array(wound, { minLength: 1, maxLength: 4 }),
  )
  .map(([report, wounds]) => wounds.reduce((text, apply) => apply(text), report));

function place(): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min: 0, max: 9_999 })).map((value) => value / 10_000);
}

function moveSection(text: string, from: number, to: number): string {
  const sections = sectionsOf(parseDocument(text));
  const moved = sections[Math.floor(sections.length * from)];
  const target = sections[Math.floor(sections.length * to)];
  if (moved === undefined || target === undefined || moved.heading === null) {
    return text;
  }
  const { start, end } = moved.extent;
  const rest = text.slice(0, start) + text.slice(end);
  const at = Math.min(target.range.start, rest.length);
  return rest.slice(0, at) + text.slice(start, end) + rest.slice(at);
}
