import type { Framework } from '../../framework/framework.ts';
import { findRatingOf } from '../../framework/names.ts';
import { matchPhrases } from '../../framework/phrases/phrases.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { headingName, lineText, ratedName } from './page-names.ts';
import type { PagePatterns } from './page-patterns.ts';

export interface ImpliedOverall {
  readonly name: string;
  /** The house form of the rating; null where the page does not say it. */
  readonly rating: string | null;
  /** The line of the page above which its heading belongs. */
  readonly line: number;
  readonly reason: string;
}

/**
 * The heading of the whole that a page lacks, though a sentence above every rated section speaks of the whole: it says
 * how that was rated, or begins with the dates of the assessment. Null where there is no such sentence, or where the
 * framework has no overall rating.
 */
export function impliedOverall(
  framework: Framework,
  patterns: PagePatterns,
  lines: readonly PageLine[],
): ImpliedOverall | null {
  const [name] = framework.overallNames;
  const [first] = lines;
  if (framework.overall.method === 'none' || name === undefined || first === undefined) {
    return null;
  }
  const whole = new Set(framework.phrases.filter(({ about }) => about !== undefined).map(({ id }) => id));
  const place = { name, line: first.line };
  let isDated = false;
  for (const line of lines) {
    const kind = headingName(framework, line)?.kind;
    if (kind === 'overall' || kind === 'key-question' || ratedName(framework, line) !== null) {
      break;
    }
    isDated ||= patterns.openingDate(lineText(line)) !== null;
    const matches = matchPhrases(framework, lineText(line)).filter(({ phrase }) => whole.has(phrase));
    const said = matches.flatMap(({ slots }) => findRatingOf(framework, slots.rating?.value ?? '', null).rating ?? []);
    const rating = framework.ratings.find(({ id }) => id === said[0])?.name;
    if (rating !== undefined) {
      return { ...place, rating, reason: 'the page has no heading for what it says of the overall rating' };
    }
  }
  const names = lines.filter((line) => headingName(framework, line) !== null || ratedName(framework, line) !== null);
  isDated ||= first.kind === 'prose' && patterns.factIn(first.text)?.holds === 'updated' && names.length === 0;
  return isDated ? { ...place, rating: null, reason: 'the page has no heading for its summary' } : null;
}
