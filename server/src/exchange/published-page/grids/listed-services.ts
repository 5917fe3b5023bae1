import type { Framework } from '../../../framework/framework.ts';
import { findKeyQuestion, isOverallName } from '../../../framework/names.ts';
import { nameOf, ratedName } from '../../page-facts/page-names.ts';
import { isRating, plainRating } from '../../page-facts/page-patterns.ts';
import type { PageLine } from '../../page-lines/page-line.ts';
import { labelOfRating } from '../open-part.ts';

/** Fewer names with ratings may be anything. */
const fewestServices = 3;

const longestService = 100;

/** A service with its rating, and how many lines both take. */
interface ListedService {
  readonly name: string;
  readonly rating: string;
  readonly count: number;
}

/**
 * The lines, where a list of services, each with nothing but its own rating, is a table: “Surgery Good”, or the rating below
 * the name. It stands right below the rating of the whole, or below a line that says that ratings come.
 */
export function withListedServices(lines: readonly PageLine[], framework: Framework): readonly PageLine[] {
  if (!framework.services) {
    return lines;
  }
  const all: PageLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    const listed = isBelowRating(lines, index, framework) ? servicesFrom(lines, index, framework) : [];
    if (line !== undefined && listed.length >= fewestServices) {
      all.push({ kind: 'table', line: line.line, rows: listed.map(({ name, rating }) => [name, rating]) });
      index += listed.reduce((sum, { count }) => sum + count, 0);
    } else if (line !== undefined) {
      all.push(line);
      index += 1;
    }
  }
  return all;
}

/** Whether the line above rates the whole, by itself or with the line above it, or is a label of ratings. */
function isBelowRating(lines: readonly PageLine[], index: number, framework: Framework): boolean {
  const [before, above] = [lines[index - 2], lines[index - 1]];
  if (above === undefined || above.kind === 'table' || above.kind === 'quote') {
    return false;
  }
  const isLabel =
    above.text.length <= longestService && !/[.;,!?]$/u.test(above.text) && /\bratings?\b/iu.test(above.text);
  const isWhole = before !== undefined && before.kind !== 'table' && isOverallName(framework, before.text);
  return (
    isLabel || ratedName(framework, above, true)?.definition === null || (isWhole && isRatingAlone(above, framework))
  );
}

function isRatingAlone(line: PageLine | undefined, framework: Framework): line is PageLine & { readonly text: string } {
  return (line?.kind === 'prose' || line?.kind === 'bullet') && isRating(framework, line.text);
}

function servicesFrom(lines: readonly PageLine[], start: number, framework: Framework): readonly ListedService[] {
  const services: ListedService[] = [];
  let at = start;
  for (;;) {
    const one = serviceAt(lines, at, framework);
    if (one === null || services.some(({ name }) => name === one.name)) {
      return services;
    }
    services.push(one);
    at += one.count;
  }
}

function serviceAt(lines: readonly PageLine[], at: number, framework: Framework): ListedService | null {
  const [line, below] = [lines[at], lines[at + 1]];
  if ((line?.kind !== 'prose' && line?.kind !== 'bullet') || line.text.length > longestService) {
    return null;
  }
  if (isRatingAlone(below, framework) && isService(line.text, framework)) {
    return { name: line.text, rating: plainRating(below.text), count: 2 };
  }
  for (const { index } of line.text.matchAll(/(?<![\s–—:-])[\s–—:-]+/gu)) {
    const name = line.text.slice(0, index);
    const rating = plainRating(line.text.slice(index).replace(/^[\s–—:-]+/u, ''));
    if (isRating(framework, rating) && isService(name, framework)) {
      return { name, rating, count: 1 };
    }
  }
  return null;
}

/** A name that the framework does not have, and that is no label of a rating. */
function isService(name: string, framework: Framework): boolean {
  return (
    /^\p{Lu}[^.:;?!]*$/u.test(name) &&
    !labelOfRating.test(name) &&
    !isRating(framework, name) &&
    isNameless(name, framework)
  );
}

function isNameless(name: string, framework: Framework): boolean {
  return nameOf(framework, name) === null && findKeyQuestion(framework, name) === null;
}

/** The services in the rows of a table of two columns, each with its rating; null for all other tables. */
export function listedServices(
  rows: readonly (readonly string[])[],
  framework: Framework,
): readonly { readonly name: string; readonly rating: string }[] | null {
  const [head = []] = rows;
  const body = isRating(framework, head[1] ?? '') ? rows : rows.slice(1);
  const services = body.map(([name = '', rating = '']) => ({ name, rating: plainRating(rating) }));
  const areServices =
    rows.every(({ length }) => length === 2) &&
    services.every(({ name, rating }) => isService(name, framework) && isRating(framework, rating));
  return services.length >= fewestServices && areServices ? services : null;
}
