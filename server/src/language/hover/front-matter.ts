import { findRating } from '../../framework/names.ts';
import type { Analysis } from '../../rules/rule.ts';
import type { FrontMatterEntry } from '../../syntax/front-matter.ts';
import { touches } from '../../text/range.ts';
import { frontMatterKeys } from '../front-matter-keys.ts';
import { frameworkHelp } from '../help/framework-help.ts';
import { keyHelp } from '../help/key-help.ts';
import { ratingHelp } from '../help/rating-help.ts';
import type { Hover } from './hover-help.ts';

/** What a key of the front matter means, what its framework is, and what a previous rating says. */
export function frontMatterHover(analysis: Analysis, offset: number): Hover | null {
  const entries = [...analysis.report.frontMatter.entries.values()];
  for (const entry of entries) {
    if (touches(entry.keyRange, offset)) {
      const known = frontMatterKeys().find(({ key }) => key === entry.key);
      return known === undefined ? null : { range: entry.keyRange, help: keyHelp(known) };
    }
    if (touches(entry.valueRange, offset)) {
      return valueHover(analysis, entry, offset);
    }
  }
  return null;
}

function valueHover(analysis: Analysis, entry: FrontMatterEntry, offset: number): Hover | null {
  if (entry.key === 'framework' && typeof entry.value === 'string') {
    const help = frameworkHelp(entry.value, analysis.library);
    return help === null ? null : { range: entry.valueRange, help };
  }
  const { framework } = analysis.report;
  const child = [...entry.children.values()].find(({ valueRange }) => touches(valueRange, offset));
  if (entry.key !== 'previous' || framework === null || typeof child?.value !== 'string') {
    return null;
  }
  const { rating: id } = findRating(framework, child.value);
  const rating = framework.ratings.find((candidate) => candidate.id === id);
  return rating === undefined ? null : { range: child.valueRange, help: ratingHelp(rating, framework) };
}
