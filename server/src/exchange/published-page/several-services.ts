import type { Framework } from '../../framework/framework.ts';
import { findRatingOf, isOverallName } from '../../framework/names.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { isCommonLabel } from '../page-facts/label-facts.ts';
import { headingName, lineText, ratedName } from '../page-facts/page-names.ts';
import { isStray, type PagePatterns, pagePatterns, plainRating } from '../page-facts/page-patterns.ts';
import { whole } from '../page-facts/stated-ratings.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import type { RatedUnit } from './grids/rating-grid.ts';
import { rowsOf } from './grids/rating-tables.ts';
import { labelOfRating } from './open-part.ts';
import { isOfTheWhole } from './whole-headings.ts';

/** One has the ratings of the page. */
const fewestServices = 2;

const longestName = 80;

/** Between the name of a service and its rating stand its place and the like. */
const mostBetween = 4;

/**
 * The services of a page that lists those of one provider, each with its own overall rating below its name. Empty for the page
 * on one service, which says its overall rating again and again below names that are of no service.
 */
export function severalServices(lines: readonly PageLine[], framework: Framework): readonly RatedUnit[] {
  const patterns = pagePatterns(framework);
  const rows = lines.flatMap(rowsOf);
  const units: { readonly name: NameLine; readonly ratings: Map<string, string> }[] = [];
  let names: readonly { readonly name: NameLine; readonly at: number }[] = [];
  for (const [index, line] of rows.entries()) {
    const rated = ratingAt(rows, index, framework);
    if (rated !== null) {
      const near = names.filter(({ at }) => index - at <= mostBetween);
      const name = (near.find((one) => one.name.kind === 'heading') ?? near[0])?.name;
      if (name !== undefined) {
        units.push({ name, ratings: new Map() });
        names = [];
      }
      const unit = units.at(-1);
      if (unit !== undefined && !unit.ratings.has(rated.part)) {
        unit.ratings.set(rated.part, rated.rating);
      }
    } else if (mayBeService(line, framework, patterns)) {
      const one = { name: line, at: index };
      names = line.kind === 'heading' ? [one] : [...names, one];
    } else if (isSentence.test(lineText(line))) {
      names = [];
    }
  }
  const known = units.filter(({ ratings }) => ratings.has(whole));
  const areAlike = new Set(known.map(({ name }) => (name.kind === 'heading' ? name.level : 0))).size === 1;
  const areOthers = new Set(known.map(({ name }) => normaliseName(name.text))).size === known.length;
  return known.length >= fewestServices && known.length === units.length && areAlike && areOthers
    ? known.map(({ name, ratings }) => ({ name: name.text, ratings }))
    : [];
}

type NameLine = Exclude<PageLine, { readonly kind: 'table' }>;

const isSentence = /[.!?]$/u;

/** The part that the line rates, with the id of a key question or of the whole, by itself or with the line below it. */
function ratingAt(
  lines: readonly PageLine[],
  index: number,
  framework: Framework,
): { readonly part: string; readonly rating: string } | null {
  const [line, below] = [lines[index], lines[index + 1]];
  if (line === undefined || line.kind === 'table') {
    return null;
  }
  const rated = ratedName(framework, line, true);
  const words = rated?.rating ?? (below?.kind === 'prose' ? plainRating(below.text) : '');
  const name = rated?.name ?? line.text.replace(/:$/u, '');
  const named = rated === null ? headingName(framework, { kind: 'prose', line: line.line, text: name }) : null;
  const definition = rated?.definition ?? (named?.kind === 'key-question' ? named.definition : null);
  const isPart = definition !== null || rated !== null || isOverallName(framework, name);
  return isPart && findRatingOf(framework, words, definition).rating !== null
    ? { part: definition?.id ?? whole, rating: words }
    : null;
}

/** A short line that is the name of nothing known, nor a label, and tells nothing of ratings. */
function mayBeService(line: PageLine, framework: Framework, patterns: PagePatterns): line is NameLine {
  return (
    (line.kind === 'prose' || line.kind === 'heading') &&
    line.text.length <= longestName &&
    /^(?:The )?\p{Lu}[\p{L}’'-]*(?: (?:of |the |and |at |on |& )?\p{Lu}[\p{L}’'-]*){1,5}$/u.test(line.text) &&
    !labelOfRating.test(line.text) &&
    !isOfTheWhole(line.text) &&
    !isCommonLabel(line.text) &&
    !patterns.isSector(line.text) &&
    !patterns.isFurniture(line.text) &&
    headingName(framework, line) === null &&
    !isStray(line.text, framework, patterns)
  );
}
