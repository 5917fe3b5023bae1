import type { Framework } from '../../framework/framework.ts';
import { findRating, findRatingOf } from '../../framework/names.ts';
import { addContent } from '../draft/add-content.ts';
import type { SectionStack } from '../draft/open-section.ts';
import { headingName, ratedName, runInSection } from '../page-facts/page-names.ts';
import { isDate, isStray, type PagePatterns, plainRating } from '../page-facts/page-patterns.ts';
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
    case 'statement':
      stack.openStatement(name.places, line.text, level);
      return true;
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

/** Opens a part that has its rating beside its name. */
export function openIfRated(line: PageLine, framework: Framework, stack: SectionStack): boolean {
  const rated = ratedName(framework, line);
  if (rated === null) {
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
 * Opens a service that only its shape tells: a short line that names nothing known, right above a rating and the day
 * of that rating, which are taken with it.
 */
export function openIfService(
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

/**
 * Goes on with a key question or the whole that the line names again, as printed reports do: on their first page, in
 * their summary, and where they tell what was found. Not where another rating follows: then it is of something else.
 */
export function reopenIfRepeated(
  line: PageLine,
  next: PageLine | undefined,
  framework: Framework,
  stack: SectionStack,
): boolean {
  const name = headingName(framework, line);
  const rated = name === null ? ratedName(framework, line) : null;
  if (rated === null && name?.kind !== 'key-question' && name?.kind !== 'overall') {
    return false;
  }
  const level = line.kind === 'heading' ? line.level : null;
  const definition = rated?.definition ?? (name?.kind === 'key-question' ? name.definition : null);
  const role = definition === null ? ({ kind: 'overall' } as const) : ({ kind: 'key-question', definition } as const);
  const section = stack.opened(role, level);
  const idOf = (text: string) => findRatingOf(framework, plainRating(text), definition).rating;
  const below = next?.kind === 'prose' ? next.text : '';
  const rating = idOf(rated?.rating ?? below);
  const stated = idOf(section?.fields.get('Rating') ?? '');
  if (section === null || (rating !== null && stated !== null && rating !== stated)) {
    return false;
  }
  stack.reopen(section, level);
  return true;
}
