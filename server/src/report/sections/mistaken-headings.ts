import type { Framework } from '../../framework/framework.ts';
import { findKeyQuestion, findSection, findStatements, isOverallName } from '../../framework/names.ts';
import { sourceRange } from '../../syntax/content/prose.ts';
import type { Document } from '../../syntax/document.ts';
import { textBetween } from '../../syntax/document-text.ts';
import type { Section } from '../../syntax/sections/sections.ts';
import { blankStart, withoutBlankTail } from '../../text/invisible-characters.ts';
import type { Range } from '../../text/range.ts';
import { linesOf } from '../fields/fields.ts';
import { type FoundInProse, lineSearch } from '../prose-search.ts';

/** A line of text that was meant as a heading: no ordinary space stands after its number signs. */
export interface MistakenHeading {
  /** The number signs. */
  readonly signs: string;
  /** What stands where the space should: empty, or spaces that Markdown does not know. */
  readonly gap: Range;
  readonly name: string;
  /** The whole line, without what cannot be seen at its end. */
  readonly range: Range;
}

interface MistakenLine extends Pick<MistakenHeading, 'signs' | 'name'> {
  /** Counted in the prose. */
  readonly at: number;
  readonly nameAt: number;
}

const linesIn = lineSearch(
  (source) => source.includes('#') && /^[ \t>*+-]*#{1,6}[^# \t\r\n]/m.test(source),
  (text) => (text.includes('#') ? linesOf(text).flatMap(({ line, at }) => readLine(line, at) ?? []) : []),
);

/**
 * The lines of each section that were meant as headings; sections without one are left out. “#1” and “#staffing” are words of a text: one sign right before
 * a word makes a heading only where the framework knows its name.
 */
export function mistakenHeadings(
  document: Document,
  framework: Framework | null,
): ReadonlyMap<Section, readonly MistakenHeading[]> {
  const inSections = new Map<Section, readonly MistakenHeading[]>();
  for (const [section, lines] of linesIn(document)) {
    const headings = lines.flatMap((line) => mistakenHeading(document, framework, line) ?? []);
    if (headings.length > 0) {
      inSections.set(section, headings);
    }
  }
  return inSections;
}

function mistakenHeading(
  document: Document,
  framework: Framework | null,
  { found: { signs, name, at, nameAt }, prose }: FoundInProse<MistakenLine>,
): MistakenHeading | null {
  const gap = sourceRange(prose, at + signs.length, nameAt);
  const range = sourceRange(prose, at, nameAt + name.length);
  const isEscaped = prose.range.start < range.start && textBetween(document, range.start - 1, range.start) === '\\';
  const isMeant = gap.end > gap.start || signs.length > 1 || isSectionName(framework, name);
  return isEscaped || !isMeant ? null : { signs, gap, name, range };
}

function readLine(line: string, at: number): MistakenLine | null {
  const signs = /^#{1,6}(?!#)/.exec(line)?.[0];
  if (signs === undefined) {
    return null;
  }
  const rest = line.slice(signs.length);
  const blank = blankStart(rest);
  const name = withoutBlankTail(rest.slice(blank));
  const isHeading = /^[ \t]/.test(rest);
  return isHeading || !/^[\p{L}\p{N}“‘"']/u.test(name) || (blank === 0 && !/^\p{L}/u.test(name))
    ? null
    : { signs, name, at, nameAt: at + signs.length + blank };
}

function isSectionName(framework: Framework | null, name: string): boolean {
  return (
    framework !== null &&
    (findKeyQuestion(framework, name) !== null ||
      findStatements(framework, name).length > 0 ||
      findSection(framework, name) !== null ||
      isOverallName(framework, name))
  );
}
