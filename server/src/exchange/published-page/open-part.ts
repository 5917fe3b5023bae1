import type { Framework } from '../../framework/framework.ts';
import { findRating, findRatingOf } from '../../framework/names.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { addContent } from '../draft/add-content.ts';
import type { OpenContent, SectionStack } from '../draft/open-section.ts';
import {
  headingName,
  lineText,
  ratedName,
  ratedSection,
  runInKeyQuestion,
  runInSection,
  scoredStatement,
} from '../page-facts/page-names.ts';
import { isStray, type PagePatterns, plainRating, ratingMarks } from '../page-facts/page-patterns.ts';
import { isDate } from '../page-facts/page-values.ts';
import { inHouseStyle } from '../page-facts/stated-days.ts';
import type { Words } from '../page-lines/marked-text.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';

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
    case 'statement': {
      // A list of scores may have named it ahead of its text.
      const listed = stack.statement(name.places);
      if (listed?.fields.has('Score') === true && listed.contents.every(isTitle)) {
        stack.reopenStatement(listed, level);
      } else {
        stack.openStatement(name.places, line.text, level);
      }
      return true;
    }
    case 'overall':
      stack.openOverall(line.text, level);
      return true;
    case 'section':
      stack.openKnown(name.definition, line.text, level, framework.page.parts.includes(name.definition.id));
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

/** A title of what comes next, which belongs to nothing above it. */
function isTitle(content: OpenContent): boolean {
  return content.kind === 'paragraph' && /^\p{Lu}[^.!?:;]{2,60}$/u.test(wordsOf(content.text));
}

function wordsOf(text: Words): string {
  return typeof text === 'string' ? text : text.text;
}

/** Opens a part that has its rating beside its name. */
export function openIfRated(line: PageLine, framework: Framework, stack: SectionStack, amongParts: boolean): boolean {
  const rated = ratedName(framework, line, amongParts);
  if (rated === null) {
    return false;
  }
  const level = line.kind === 'heading' ? line.level : null;
  if (rated.definition === null) {
    stack.openOverall(rated.name, level);
  } else {
    stack.openKeyQuestion(rated.definition, rated.name, level);
  }
  stack.current().fields.set('Rating', rated.rating);
  return true;
}

/**
 * Takes the rating of the whole from a line that says it beside the name of whom the page is about, such as “Some
 * Council: Good”, or has it right below, where the whole has none yet. Gives how many lines were taken.
 */
export function takeWholeRating(
  line: PageLine,
  below: PageLine | undefined,
  names: readonly string[],
  framework: Framework,
  stack: SectionStack,
): number {
  const own = line.kind === 'prose' ? line.text : '';
  const inLine = /^([^:]{3,100}):\s+(.{1,40})$/u.exec(own);
  const [, name = '', words = ''] = inLine ?? ['', own, below?.kind === 'prose' ? below.text : ''];
  const rating = plainRating(words);
  const [overallName] = framework.overallNames;
  if (
    !names.some((one) => normaliseName(one) === normaliseName(name)) ||
    findRatingOf(framework, rating, null).rating === null ||
    framework.overall.method === 'none' ||
    overallName === undefined
  ) {
    return 0;
  }
  const open = stack.opened({ kind: 'overall' }, null);
  if (open?.fields.has('Rating') === true) {
    return 0;
  }
  if (open === null) {
    stack.openOverall(overallName, null);
  } else {
    stack.reopen(open, null);
  }
  stack.current().fields.set('Rating', rating);
  return inLine === null ? 2 : 1;
}

/** Opens a statement that has its score beside its name, or gives the score to the one whose text stands above. */
export function openIfScored(line: PageLine, framework: Framework, stack: SectionStack): boolean {
  const scored = scoredStatement(framework, line);
  if (scored === null) {
    return false;
  }
  const told = stack.statement(scored.places);
  if (told !== null && !told.fields.has('Score')) {
    told.fields.set('Score', scored.score);
    return true;
  }
  stack.openStatement(scored.places, scored.name, null);
  stack.current().fields.set('Score', scored.score);
  return true;
}

/** Opens a key question whose name begins a heading; the words after the name stand under it. */
export function openIfKeyQuestion(line: PageLine, framework: Framework, stack: SectionStack): boolean {
  const runIn = runInKeyQuestion(framework, line);
  if (runIn === null) {
    return false;
  }
  stack.openKeyQuestion(runIn.definition, runIn.name, line.kind === 'heading' ? line.level : null);
  addContent(stack.current(), { kind: 'prose', line: line.line, text: runIn.rest });
  return true;
}

/** Opens a section whose name begins a paragraph; the words after the name stand under it. */
export function openIfRunIn(line: PageLine, framework: Framework, stack: SectionStack): boolean {
  const runIn = runInSection(framework, line);
  if (runIn === null) {
    return false;
  }
  stack.openKnown(runIn.definition, runIn.name, null);
  addContent(stack.current(), { kind: 'prose', line: line.line, text: runIn.rest });
  return true;
}

/**
 * Opens a section that has its rating beside its name, which stands under it, as the groups of people do whom a practice
 * looks after; or goes on with it where the page had it before.
 */
export function openIfRatedSection(
  line: PageLine,
  framework: Framework,
  stack: SectionStack,
  removed: LineNote[],
): boolean {
  const rated = ratedSection(framework, line);
  if (rated === null) {
    return false;
  }
  const { definition, name, rating } = rated;
  const before = stack.opened({ kind: 'section', definition }, null);
  if (before !== null && normaliseName(before.heading?.text ?? '') === normaliseName(name)) {
    stack.reopen(before, null);
    removed.push({ line: line.line, text: lineText(line), reason: 'the page names this part again' });
  } else {
    stack.openKnown(definition, name, null);
  }
  const section = stack.current();
  if (!section.contents.some((content) => content.kind === 'paragraph' && content.text === rating)) {
    addContent(section, { kind: 'prose', line: line.line, text: rating });
  }
  return true;
}

/**
 * Opens a service that only its shape tells: a short line, or a heading, that names nothing known, right above a rating
 * and the day of that rating. In print the marks behind the rating are enough, and under a heading the rating alone.
 * Gives how many of the following lines were taken with it; null where it opens nothing.
 */
export function openIfService(
  line: PageLine,
  following: readonly PageLine[],
  framework: Framework,
  patterns: PagePatterns,
  stack: SectionStack,
): number | null {
  const [wholeName] = framework.overallNames;
  const [rating = '', day = ''] = following.map((next) => (next.kind === 'prose' ? next.text : ''));
  if (
    wholeName === undefined ||
    framework.overall.method === 'none' ||
    !mayBeService(line, framework, patterns) ||
    findRating(framework, plainRating(rating)).rating === null
  ) {
    return null;
  }
  const isDated = patterns.factIn(day)?.holds === 'updated' || isDate(day);
  const isMarked = ratingMarks.test(rating) && !labelOfRating.test(lineText(line));
  const isPrinted = framework.services && (line.kind === 'heading' || isMarked);
  if (!isDated && !isPrinted && !hasRatedParts(line, following[1], framework)) {
    return null;
  }
  const level = line.kind === 'heading' ? line.level : null;
  if (level === null) {
    stack.openService(lineText(line));
  } else if (framework.services) {
    stack.openOther(lineText(line), level);
  } else {
    return null;
  }
  const taken = isDated ? 2 : 1;
  if (framework.services) {
    stack.openOverall(wholeName, level === null ? null : level + 1);
    stack.current().fields.set('Rating', plainRating(rating));
    if (isDated) {
      stack.current().fields.set('Updated', inHouseStyle(patterns.factIn(day)?.value ?? day));
    }
  } else {
    // A framework without services has no place for what one is rated.
    for (const text of [rating, day].slice(0, taken)) {
      addContent(stack.current(), { kind: 'prose', line: line.line, text });
    }
  }
  return taken;
}

/**
 * Opens a service that stands above a whole of its own, on a page that marks no headings, where that of the page is rated
 * already: “Surgery”, “Overall”, “Good”. False where it opens nothing.
 */
export function openIfAboveWhole(
  line: PageLine,
  [whole, rating]: readonly PageLine[],
  framework: Framework,
  patterns: PagePatterns,
  stack: SectionStack,
): boolean {
  const isRated = rating?.kind === 'prose' && findRating(framework, plainRating(rating.text)).rating !== null;
  const isAbove =
    line.kind === 'prose' && whole?.kind === 'prose' && headingName(framework, whole)?.kind === 'overall' && isRated;
  const open = isAbove ? stack.first({ kind: 'overall' }) : null;
  if (!framework.services || open?.fields.has('Rating') !== true || !mayBeService(line, framework, patterns)) {
    return false;
  }
  stack.openService(lineText(line));
  return true;
}

/** Whether the rating of what the line names is followed by one of its parts: “Surgery”, “Good”, “Safe: Good”. */
function hasRatedParts(line: PageLine, next: PageLine | undefined, framework: Framework): boolean {
  const part = next === undefined ? null : ratedName(framework, next);
  return framework.services && part !== null && part.definition !== null && !labelOfRating.test(lineText(line));
}

/** What stands above a rating and names no service. */
export const labelOfRating = /\b(?:ratings?|rated|overall|score|scores|grades?|judgements?|quality)\b/iu;

const longestService = 100;

/** A short line that is no sentence and names nothing known. */
function mayBeService(line: PageLine, framework: Framework, patterns: PagePatterns): boolean {
  return (
    (line.kind === 'prose' || line.kind === 'heading') &&
    line.text.length <= longestService &&
    /^\p{Lu}.*[^.:;?!,]$/u.test(line.text) &&
    headingName(framework, line) === null &&
    ratedName(framework, line) === null &&
    !isStray(line.text, framework, patterns)
  );
}

/**
 * Goes on with a key question or the whole that the line names again, as printed reports do: on their first page, in
 * their summary, and where they tell what was found. Not where another rating follows, or stands `ahead`: then it is of
 * something else.
 */
export function reopenIfRepeated(
  line: PageLine,
  next: PageLine | undefined,
  framework: Framework,
  stack: SectionStack,
  ahead: string | null,
  amongParts: boolean,
): boolean {
  const name = headingName(framework, line);
  const rated = name === null ? ratedName(framework, line, amongParts) : null;
  if (rated === null && name?.kind !== 'key-question' && name?.kind !== 'overall') {
    return false;
  }
  const level = line.kind === 'heading' ? line.level : null;
  const definition = rated?.definition ?? (name?.kind === 'key-question' ? name.definition : null);
  const role = definition === null ? ({ kind: 'overall' } as const) : ({ kind: 'key-question', definition } as const);
  const section = stack.opened(role, level);
  const idOf = (text: string) => findRatingOf(framework, plainRating(text), definition).rating;
  const below = next?.kind === 'prose' ? next.text : '';
  const rating = idOf(rated?.rating ?? ahead ?? below);
  const stated = idOf(section?.fields.get('Rating') ?? '');
  if (section === null || (rating !== null && stated !== null && rating !== stated)) {
    return false;
  }
  stack.reopen(section, level);
  if (rated !== null && stated === null) {
    section.fields.set('Rating', rated.rating);
  }
  return true;
}

/** What pages call the whole where they tell of it, and not of its rating alone. */
const nameOfText = /\b(?:summary|inspection|view)\b/iu;

/**
 * Gives the whole the name under which the page tells of it, “Overall summary”, where the name above it had no text. Gives
 * that name; null where nothing changes.
 */
export function renameWhole(line: PageLine, framework: Framework, stack: SectionStack): string | null {
  const section = stack.current();
  const { heading } = section;
  const isName = headingName(framework, line)?.kind === 'overall' && section.role.kind === 'overall';
  const name = lineText(line);
  if (!isName || !nameOfText.test(name) || heading === null || section.contents.length > 0 || heading.text === name) {
    return null;
  }
  section.heading = { ...heading, text: name };
  return heading.text;
}
