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
 * how that was rated, or begins with the dates of the assessment; or though a day alone stands above its text. Null where
 * there is nothing of these; of a framework without overall rating, only such a day counts.
 */
export function impliedOverall(
  framework: Framework,
  patterns: PagePatterns,
  lines: readonly PageLine[],
): ImpliedOverall | null {
  const [name] = framework.overallNames;
  const [first, second] = lines;
  if (name === undefined || first === undefined) {
    return null;
  }
  const isDayAlone = first.kind === 'prose' && patterns.factIn(first.text)?.holds === 'updated';
  const [firstKind] = lines.flatMap((line) => headingName(framework, line)?.kind ?? []);
  const isText = second !== undefined && sentence.test(lineText(second));
  // Above a statement the day is that of its key question.
  const isOfText = isDayAlone && isText && firstKind !== 'statement';
  if (framework.overall.method === 'none') {
    return isOfText ? { name, line: first.line, rating: null, reason: noSummary } : null;
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
  isDated ||= isOfText || (isDayAlone && names.length === 0);
  return isDated ? { ...place, rating: null, reason: noSummary } : null;
}

const noSummary = 'the page has no heading for its summary';

/** At least six words with a full stop. */
const sentence = /^\p{Lu}(?:[^\s]* ){5,}[^\s]*\.$/u;
