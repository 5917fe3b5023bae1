import type { Framework } from '../framework/framework.ts';
import { findRating } from '../framework/names.ts';
import { matchPhrases } from '../framework/phrases.ts';
import type { PageLine } from './page-line.ts';
import { headingName, lineText, ratedKeyQuestion } from './page-names.ts';

export interface ImpliedOverall {
  readonly name: string;
  /** The house form of the rating. */
  readonly rating: string;
  /** The line of the page above which its heading belongs. */
  readonly line: number;
  readonly reason: string;
}

/**
 * The heading of the whole that a page lacks, though a sentence of it, above every rated section, says how the whole
 * was rated. Null where there is no such sentence, or where the framework has no overall rating.
 */
export function impliedOverall(framework: Framework, lines: readonly PageLine[]): ImpliedOverall | null {
  const [name] = framework.overallNames;
  const [first] = lines;
  if (framework.overall.method === 'none' || name === undefined || first === undefined) {
    return null;
  }
  const whole = new Set(framework.phrases.filter(({ about }) => about === 'whole').map(({ id }) => id));
  for (const line of lines) {
    const kind = headingName(framework, line)?.kind;
    if (kind === 'overall' || kind === 'key-question' || ratedKeyQuestion(framework, line) !== null) {
      return null;
    }
    const matches = matchPhrases(framework, lineText(line)).filter(({ phrase }) => whole.has(phrase));
    const said = matches.flatMap(({ slots }) => findRating(framework, slots.rating?.value ?? '').rating ?? []);
    const rating = framework.ratings.find(({ id }) => id === said[0])?.name;
    if (rating !== undefined) {
      const reason = 'the page has no heading for what it says of the overall rating';
      return { name, rating, line: first.line, reason };
    }
  }
  return null;
}
