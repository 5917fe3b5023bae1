import type { Framework, KeyQuestionDefinition, NamedDefinition, SectionDefinition } from '../framework/framework.ts';
import {
  findEvidenceCategory,
  findKeyQuestion,
  findRatingOf,
  findSection,
  findStatements,
  isOverallName,
  type StatementPlace,
} from '../framework/names.ts';
import type { PageLine } from './page-line.ts';

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

/** A key question with its rating on one line: "Are services safe? – Good". Null for all other lines. */
export function ratedKeyQuestion(
  framework: Framework,
  line: PageLine,
): { readonly definition: KeyQuestionDefinition; readonly name: string; readonly rating: string } | null {
  const parts =
    line.kind === 'prose' || line.kind === 'bullet'
      ? /^(.{1,60}?)(?:\s*[–—:]|\s-\s)\s*(.{1,40})$/u.exec(line.text)
      : null;
  const [, name = '', rating = ''] = parts ?? [];
  const definition = findKeyQuestion(framework, name);
  return definition === null || findRatingOf(framework, rating, definition).rating === null
    ? null
    : { definition, name, rating };
}

/** The name that the line has as a heading. A bullet or a table heads nothing. */
export function headingName(framework: Framework, line: PageLine): PageName | null {
  return line.kind === 'prose' || line.kind === 'heading' ? nameOf(framework, line.text) : null;
}

/** All words of the line. */
export function lineText(line: PageLine): string {
  return line.kind === 'table' ? line.rows.flat().join(' ') : line.text;
}
