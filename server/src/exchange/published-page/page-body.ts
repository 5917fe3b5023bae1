import type { Framework } from '../../framework/framework.ts';
import { findRating } from '../../framework/names.ts';
import { addContent } from '../draft/add-content.ts';
import { type OpenSection, openSections, type SectionStack } from '../draft/open-section.ts';
import { impliedKeyQuestion } from '../page-facts/implied-key-question.ts';
import { impliedOverall } from '../page-facts/implied-overall.ts';
import { headingName, lineText, type PageName, ratedName, runInSection } from '../page-facts/page-names.ts';
import { isDate, isRating, type PagePatterns } from '../page-facts/page-patterns.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';
import { takeClaims, takeField } from './page-fields.ts';

/** The sections of a page, and what was done on the way that the page does not say itself. */
export interface PageBody {
  readonly sections: readonly OpenSection[];
  readonly removed: readonly LineNote[];
  readonly notUnderstood: readonly LineNote[];
  readonly added: readonly LineNote[];
}

/**
 * Reads the report that a page holds: names of the framework head sections, whether or not the page marks them as
 * headings; the lines under them become fields or text. `preamble` are lines that stand above everything.
 */
export function readBody(
  preamble: readonly PageLine[],
  lines: readonly PageLine[],
  framework: Framework,
  patterns: PagePatterns,
): PageBody {
  const stack = openSections();
  const removed: LineNote[] = [];
  const notUnderstood: LineNote[] = [];
  const added: LineNote[] = [];
  for (const line of preamble) {
    addContent(stack.current(), line);
  }
  const implied = impliedKeyQuestion(framework, lines);
  if (implied !== null) {
    stack.openKeyQuestion(implied.definition, implied.definition.name, null);
    added.push({ line: implied.line, text: implied.definition.name, reason: implied.reason });
  }
  const overall = impliedOverall(framework, patterns, lines);
  if (overall !== null) {
    stack.openOverall(overall.name, null);
    if (overall.rating !== null) {
      stack.current().fields.set('Rating', overall.rating);
    }
    added.push({ line: overall.line, text: overall.name, reason: overall.reason });
  }
  const headed = new Set(lines.map((line) => idOfKeyQuestion(headingName(framework, line))));
  let taken = 0;
  for (const [index, whole] of lines.entries()) {
    if (taken > 0) {
      taken -= 1;
      continue;
    }
    if (openIfService(whole, lines.slice(index + 1, index + 3), framework, patterns, stack)) {
      taken = 2;
      continue;
    }
    if (
      openIfHeading(whole, framework, stack, notUnderstood) ||
      openIfRated(whole, framework, stack, headed) ||
      openIfRunIn(whole, framework, stack)
    ) {
      continue;
    }
    const line = withoutFurniture(whole, patterns, removed);
    if (line === null) {
      continue;
    }
    const section = stack.current();
    if (line.kind === 'prose' && takeField(section, line.text, framework, patterns)) {
      continue;
    }
    if (line.kind === 'prose' && isStray(line.text, framework, patterns)) {
      notUnderstood.push({
        line: line.line,
        text: line.text,
        reason: 'a value that belongs to no heading; kept as text',
      });
    }
    if (line.kind !== 'quote') {
      takeClaims(section, lineText(line), framework);
    }
    addContent(section, line);
  }
  return { sections: stack.all(), removed, notUnderstood, added };
}

/** Opens the section that the line heads, if it heads one; a heading that names nothing known is noted. */
export function openIfHeading(
  line: PageLine,
  framework: Framework,
  stack: SectionStack,
  notUnderstood: LineNote[],
): boolean {
  if (line.kind !== 'prose' && line.kind !== 'heading') {
    return false;
  }
  const level = line.kind === 'heading' ? line.level : null;
  const name = headingName(framework, line);
  switch (name?.kind) {
    case 'key-question':
      stack.openKeyQuestion(name.definition, line.text, level);
      return true;
    case 'statement':
      stack.openStatement(name.places, line.text, level);
      return true;
    case 'overall':
      stack.openOverall(line.text, level);
      return true;
    case 'section':
      stack.openKnown(name.definition, line.text, level);
      return true;
    case 'evidence-category':
      if (stack.openCategory(name.definition, line.text, level)) {
        return true;
      }
  }
  if (level === null) {
    return false;
  }
  stack.openOther(line.text, level);
  notUnderstood.push({ line: line.line, text: line.text, reason: 'a heading that the framework does not have' });
  return true;
}

/** Opens a part that has its rating beside its name, unless it has a heading of its own somewhere. */
function openIfRated(
  line: PageLine,
  framework: Framework,
  stack: SectionStack,
  headed: ReadonlySet<string | null>,
): boolean {
  const rated = ratedName(framework, line);
  if (rated === null || headed.has(rated.definition?.id ?? 'overall')) {
    return false;
  }
  if (rated.definition === null) {
    stack.openOverall(rated.name, null);
  } else {
    stack.openKeyQuestion(rated.definition, rated.name, null);
  }
  stack.current().fields.set('Rating', rated.rating);
  return true;
}

/** Opens a section whose name begins a paragraph; the words after the name stand under it. */
function openIfRunIn(line: PageLine, framework: Framework, stack: SectionStack): boolean {
  const runIn = runInSection(framework, line);
  if (runIn === null) {
    return false;
  }
  stack.openKnown(runIn.definition, runIn.name, null);
  addContent(stack.current(), { kind: 'prose', line: line.line, text: runIn.rest });
  return true;
}

/**
 * Opens a service that only its shape tells: a short line that names nothing known, right above a rating and the day
 * of that rating, which are taken with it.
 */
function openIfService(
  line: PageLine,
  following: readonly PageLine[],
  framework: Framework,
  patterns: PagePatterns,
  stack: SectionStack,
): boolean {
  const [wholeName] = framework.overallNames;
  const [rating, day] = following.map((next) => (next.kind === 'prose' ? next.text : ''));
  const isName = line.kind === 'prose' && line.text.length <= 100 && !/[.:;?!,]$/u.test(line.text);
  if (
    !isName ||
    headingName(framework, line) !== null ||
    wholeName === undefined ||
    framework.overall.method === 'none' ||
    isStray(line.text, framework, patterns)
  ) {
    return false;
  }
  const isRated = rating !== undefined && findRating(framework, rating).rating !== null;
  if (!isRated || day === undefined || (patterns.factIn(day)?.holds !== 'updated' && !isDate(day))) {
    return false;
  }
  stack.openService(line.text);
  if (framework.services) {
    stack.openOverall(wholeName, 2);
    stack
      .current()
      .fields.set('Rating', rating)
      .set('Updated', patterns.factIn(day)?.value ?? day);
  } else {
    // A framework without services has no place for what one is rated.
    for (const text of [rating, day]) {
      addContent(stack.current(), { kind: 'prose', line: line.line, text });
    }
  }
  return true;
}

function idOfKeyQuestion(name: PageName | null): string | null {
  return name?.kind === 'key-question' ? name.definition.id : name?.kind === 'overall' ? 'overall' : null;
}

/** The line without page furniture; null where it is nothing else. */
function withoutFurniture(line: PageLine, patterns: PagePatterns, removed: LineNote[]): PageLine | null {
  if (line.kind !== 'prose') {
    return line;
  }
  if (patterns.isFurniture(line.text)) {
    removed.push({ line: line.line, text: line.text, reason: 'page furniture' });
    return null;
  }
  const start = patterns.furnitureStart(line.text);
  if (start === null) {
    return line;
  }
  removed.push({ line: line.line, text: line.text.slice(start).trim(), reason: 'page furniture' });
  return { ...line, text: line.text.slice(0, start).trim() };
}

/** A value that stands alone but not under the heading that it would belong to. */
function isStray(text: string, framework: Framework, patterns: PagePatterns): boolean {
  return isRating(framework, text) || isDate(text) || patterns.factIn(text) !== null || /^score\s*:/iu.test(text);
}
