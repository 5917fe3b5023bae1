import fc from 'fast-check';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { type Section, sectionsOf } from '../../server/src/syntax/sections/sections.ts';

/** One change to a report, such as an author makes by mistake. */
export interface Mutation {
  readonly name: string;
  readonly apply: (text: string) => string;
}

/** A number from 0 to 1 that picks one of the places where a mutation can be made. */
const share = fc.noBias(fc.integer({ min: 0, max: 9_999 })).map((value) => value / 10_000);

const scores = ['1', '2', '3', '4', '5', '0', '-1', '2.5', 'three', '3/4', '', 'n/a', '17', '101'];
const ratings = ['Good', 'Outstanding', 'good', 'Goood', 'Inadequate', 'Requires Improvement', 'Not rated', '', 'Fine'];
const lines = [
  '::score',
  '::scores{',
  'Rating: Good',
  'Basis: carried forward',
  'Basis: not assessed',
  'Previous rating: Good',
  '<!-- keyline-disable-next-line score/mismatch: a reason -->',
  '<!-- keyline-disable structure/*, score/mismach: a reason -->',
  '<!-- keyline-enable -->',
  '#### A deep heading',
  '- a list',
  'This service scored 50 (out of 100) for this area.',
  'At our last assessment we rated this key question good. At this assessment the rating has remained inadequate.',
  'We assessed 3 quality statements.',
  'Our rating of this key question was good.',
  'We did not look at Safeguarding during this assessment. The score for this quality statement is based on the previous rating for Safe.',
  'Previous rating: Requires improvement',
  '# Overall',
  'Rationale: Judged so.',
  'We reviewed 31 of 29 records from 14 to 3 March 2025, and on the 3rd March 2025.',
];

/** One mutation, at any place. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  drawn('score', fc.constantFrom(...scores), (text, at, to) => replaceOne(text, /(?<=^Score: ).*/gm, at, () => to)),
  drawn('rating', fc.constantFrom(...ratings), (text, at, to) => replaceOne(text, /(?<=^Rating: ).*/gm, at, () => to)),
  drawn('dropped section', fc.constant(null), (text, at) => onSection(text, at, () => '')),
  drawn('repeated section', fc.constant(null), (text, at) =>
    onSection(text, at, (section) => `${section}\n${section}`),
  ),
  drawn('exchanged sections', fc.constant(null), exchangeSections),
  drawn('misspelt heading', share, (text, at, where) =>
    replaceOne(text, /(?<=^#+ ).+/gm, at, (name) => drop(name, where)),
  ),
  drawn('misspelt field', share, (text, at, where) =>
    replaceOne(text, /^(?:Score|Rating)(?=:)/gm, at, (name) => drop(name, where)),
  ),
  drawn('another depth', fc.integer({ min: 1, max: 6 }), (text, at, depth) =>
    replaceOne(text, /^#+(?= )/gm, at, () => '#'.repeat(depth)),
  ),
  drawn('dropped line', fc.constant(null), (text, at) => replaceOne(text, /^.*\n/gm, at, () => '')),
  drawn('inserted line', fc.constantFrom(...lines), (text, at, line) =>
    replaceOne(text, /^.*\n/gm, at, (before) => `${before}${line}\n`),
  ),
  drawn('inserted paragraph', fc.constantFrom(...lines), (text, at, line) =>
    replaceOne(text, /^\n/gm, at, (before) => `${before}${line}\n\n`),
  ),
);

/** The same text with other line endings. */
export const lineEnding: fc.Arbitrary<Mutation> = fc
  .constantFrom('\n', '\r\n')
  .map((ending) => ({ name: JSON.stringify(ending), apply: (text) => text.replaceAll('\n', ending) }));

function drawn<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  apply: (text: string, at: number, value: Value) => string,
): fc.Arbitrary<Mutation> {
  return fc
    .tuple(share, values)
    .map(([at, value]) => ({ name: `${name} ${at} ${value}`, apply: (text) => apply(text, at, value) }));
}

/** Replaces the match of `pattern` that lies at this share of all its matches. */
function replaceOne(text: string, pattern: RegExp, at: number, replacement: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[Math.floor(at * matches.length)];
  return match === undefined
    ? text
    : text.slice(0, match.index) + replacement(match[0]) + text.slice(match.index + match[0].length);
}

function onSection(text: string, at: number, change: (section: string) => string): string {
  const sections = headed(text);
  const extent = sections[Math.floor(at * sections.length)]?.extent;
  return extent === undefined
    ? text
    : text.slice(0, extent.start) + change(text.slice(extent.start, extent.end)) + text.slice(extent.end);
}

function exchangeSections(text: string, at: number): string {
  const sections = headed(text);
  const first = sections[Math.floor(at * sections.length)];
  const second = sections.find(
    ({ heading, range }) => range.start === first?.extent.end && heading?.depth === first.heading?.depth,
  );
  if (first === undefined || second === undefined) {
    return text;
  }
  const parts = [second.extent, first.extent].map(({ start, end }) => text.slice(start, end).trimEnd());
  return `${text.slice(0, first.extent.start)}${parts.join('\n\n')}\n\n${text.slice(second.extent.end)}`;
}

function headed(text: string): readonly Section[] {
  return sectionsOf(parseDocument(text)).filter(({ heading }) => heading !== null);
}

function drop(name: string, where: number): string {
  const at = Math.floor(where * name.length);
  return name.slice(0, at) + name.slice(at + 1);
}
