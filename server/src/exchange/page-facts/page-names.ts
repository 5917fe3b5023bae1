import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition, SectionDefinition } from '../../framework/model/definitions.ts';
import type { NamedDefinition } from '../../framework/model/named-definition.ts';
import {
  findEvidenceCategory,
  findKeyQuestion,
  findRatingOf,
  findSection,
  findStatements,
  isOverallName,
  type StatementPlace,
} from '../../framework/names.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';

/** What a line of a page names in the framework when it is the heading of a section. */
export type PageName =
  | { readonly kind: 'key-question'; readonly definition: KeyQuestionDefinition }
  | { readonly kind: 'statement'; readonly places: readonly StatementPlace[] }
  | { readonly kind: 'evidence-category'; readonly definition: NamedDefinition }
  | { readonly kind: 'section'; readonly definition: SectionDefinition }
  | { readonly kind: 'overall' };

/** The section of the framework that the text names as a whole; null for all other text. */
export function nameOf(framework: Framework, text: string): PageName | null {
  const definition = findKeyQuestion(framework, text);
  if (definition !== null) {
    return { kind: 'key-question', definition };
  }
  const places = findStatements(framework, text);
  if (places.length > 0) {
    return { kind: 'statement', places };
  }
  const category = findEvidenceCategory(framework, text);
  if (category !== null) {
    return { kind: 'evidence-category', definition: category };
  }
  const section = findSection(framework, text);
  if (section !== null) {
    return { kind: 'section', definition: section };
  }
  return isOverallName(framework, text) ? { kind: 'overall' } : null;
}

/**
 * A key question or the whole with its rating on one line, whatever stands between: "Are services safe? – Good",
 * "Is the service safe? Good", "Overall rating: Outstanding", "How good is our leadership? 5 - Very Good". Null for all other lines. “Overall Good” is one only `amongParts` that are
 * rated on such lines.
 */
export function ratedName(
  framework: Framework,
  line: PageLine,
  amongParts = false,
): { readonly definition: KeyQuestionDefinition | null; readonly name: string; readonly rating: string } | null {
  if (line.kind === 'table' || line.kind === 'quote' || line.text.length > longestRated) {
    return null;
  }
  for (const { index } of line.text.matchAll(/[\s–—:?-]+/gu)) {
    const name = line.text.slice(0, index + (line.text[index] === '?' ? 1 : 0)).trim();
    const definition = findKeyQuestion(framework, name);
    // A figure may be the grade before its word, “5 - Very Good”, or the rating itself: “5 stars”.
    const whole = line.text.slice(index).replace(leadOfRating, '').replace(ratingEnd, '');
    const isOne = /^\d/u.test(whole) && isRatingOrLabel(framework, whole, definition);
    const rating = isOne && !hasGradeAhead(framework, whole, definition) ? whole : whole.replace(gradeAhead, '');
    const isWhole =
      definition === null && isOverallName(framework, name) && (amongParts || normaliseName(name) !== 'overall');
    if ((definition !== null || isWhole) && isRatingOrLabel(framework, rating, definition)) {
      return { definition, name, rating };
    }
  }
  return null;
}

function isRatingOrLabel(framework: Framework, text: string, definition: KeyQuestionDefinition | null): boolean {
  const { rating, label } = findRatingOf(framework, text, definition);
  return rating !== null || label !== null;
}

const longestRated = 140;

/** What may stand between a name and its rating. */
const leadOfRating =
  /^[\s–—:?|•←-⇿■-⛿⬀-⯿-]*(?:(?:(?:population group |current )?rating|rated|grade|evaluation)\s*[:–—-]?\s*)?/iu;

/** A grade in figures before the rating in words. */
const gradeAhead = /^(?:[1-6]\s*[–—:.-]\s*|[1-6]\s+)/u;

/** Whether the words behind a grade in figures are the rating without it. */
function hasGradeAhead(framework: Framework, text: string, definition: KeyQuestionDefinition | null): boolean {
  const words = text.replace(gradeAhead, '');
  return words !== text && isRatingOrLabel(framework, words, definition);
}

const ratingEnd = /(?<![\s–—_•*←-⇿■-⛿⬀-⯿-])[\s–—_•*←-⇿■-⛿⬀-⯿-]*(?:(?:\([1-6]\)|[.;])[\s–—_•*←-⇿■-⛿⬀-⯿-]*)?$/u;

/**
 * A statement with its score on one line, with the number that print gives it and the name of the score: “1.1 People
 * are well 4 - Good”, “Safeguarding: 3”. Null for all other lines.
 */
export function scoredStatement(
  framework: Framework,
  line: PageLine,
): { readonly places: readonly StatementPlace[]; readonly name: string; readonly score: string } | null {
  if ((line.kind !== 'prose' && line.kind !== 'bullet') || line.text.length > longestRated) {
    return null;
  }
  const end = / (\d)(?: [–-] \p{L}[\p{L} ]{0,40})?$/u.exec(line.text);
  const score = end?.[1] ?? '';
  const name = line.text
    .slice(0, end?.index ?? 0)
    .replace(/^\d{1,2}(?:\.\d{1,2})+ /u, '')
    .replace(/(?: ?[:–-])?(?: score)?(?: ?[:–-])?$/iu, '');
  const places = findStatements(framework, name);
  const isScore = framework.scale.some(({ value }) => value === Number(score));
  return places.length > 0 && isScore ? { places, name, score } : null;
}

/** A section of the framework whose name begins the line, with the words after it. Null for all other lines. */
export function runInSection(
  framework: Framework,
  line: PageLine,
): { readonly definition: SectionDefinition; readonly name: string; readonly rest: string } | null {
  const parts = line.kind === 'prose' ? runInParts(line.text) : null;
  if (parts === null) {
    return null;
  }
  const { name, rest } = parts;
  const definition =
    findSection(framework, name) ?? findSection(framework, name.replace(/(?<!\s)\s*\([^()]*\)?$/u, ''));
  return definition === null ? null : { definition, name, rest };
}

/** A section of the framework with its rating behind the name, as print has it: “Older people Good ●”. Null for all other lines. */
export function ratedSection(
  framework: Framework,
  line: PageLine,
): { readonly definition: SectionDefinition; readonly name: string; readonly rating: string } | null {
  if ((line.kind !== 'prose' && line.kind !== 'bullet') || line.text.length > longestRated) {
    return null;
  }
  for (const { index } of line.text.matchAll(/[\s–—:-]+/gu)) {
    const name = line.text.slice(0, index).trim();
    const rating = line.text.slice(index).replace(leadOfRating, '').replace(gradeAhead, '').replace(ratingEnd, '');
    const definition = findSection(framework, name);
    // “Requirement 1” has a number.
    if (definition !== null && /\p{L}/u.test(rating) && isRatingOrLabel(framework, rating, null)) {
      return { definition, name, rating };
    }
  }
  return null;
}

const shortestRunIn = 3;
const longestRunIn = 110;

/** What stands before and behind the first colon, dash or question mark of a text that may end a name there. */
function runInParts(text: string): { readonly name: string; readonly rest: string } | null {
  for (const { 0: mark, index } of text.matchAll(/[:–—]|\?(?=\s)|\s-(?=\s)/gu)) {
    const name = text.slice(0, index).trim();
    const rest = text.slice(index + mark.length).trimStart();
    if (name.length > longestRunIn) {
      return null;
    }
    if (name.length >= shortestRunIn && rest !== '') {
      return { name, rest };
    }
  }
  return null;
}

/**
 * A key question whose name begins a line that has the shape of a heading, with the words after it: “Theme 1: How the
 * council works with people”. Null for all other lines.
 */
export function runInKeyQuestion(
  framework: Framework,
  line: PageLine,
): { readonly definition: KeyQuestionDefinition; readonly name: string; readonly rest: string } | null {
  if ((line.kind !== 'prose' && line.kind !== 'heading') || line.text.length > longestRated) {
    return null;
  }
  const [, name = '', rest = ''] = /^([^:]{3,60}):\s+(\p{Lu}[^.:;?!]*)$/u.exec(line.text) ?? [];
  const definition = findKeyQuestion(framework, name);
  const isKnown = nameOf(framework, line.text) !== null || findRatingOf(framework, rest, definition).rating !== null;
  return definition === null || isKnown ? null : { definition, name, rest };
}

/** The name that the line has as a heading. A bullet or a table heads nothing. */
export function headingName(framework: Framework, line: PageLine): PageName | null {
  return line.kind === 'prose' || line.kind === 'heading' ? nameOf(framework, line.text) : null;
}

/** A note on all words of the line. */
export function noteOn(line: PageLine, reason: string): LineNote {
  return { line: line.line, text: lineText(line), reason };
}

/** All words of the line. */
export function lineText(line: PageLine): string {
  return line.kind === 'table' ? line.rows.flat().join(' ') : line.text;
}
