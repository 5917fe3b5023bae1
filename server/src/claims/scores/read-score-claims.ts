import type { Framework } from '../../framework/framework.ts';
import { isQuoted } from '../../framework/phrases/quotation.ts';
import { pieceSentences } from '../pieces/pieces.ts';
import type { ScoreClaim } from './claims.ts';
import { readCounts } from './counts.ts';
import { readScores } from './scores.ts';

/** What a text, such as a paragraph, says of scores and of what was assessed, in its order. Linear in its length. */
export function readScoreClaims(framework: Framework, text: string): readonly ScoreClaim[] {
  if (!mayClaimScores(framework, text)) {
    return [];
  }
  return pieceSentences(framework, text)
    .flatMap((sentence) => [...readScores(sentence), ...readCounts(sentence)])
    .filter(({ start }) => !isQuoted(text, start))
    .sort((left, right) => left.start - right.start);
}

const guards = new WeakMap<Framework, RegExp>();

/** Whether a text may say something of scores: it has one of the words that all such sentences have. */
export function mayClaimScores(framework: Framework, text: string): boolean {
  let guard = guards.get(framework);
  if (guard === undefined) {
    const { statement, keyQuestion } = framework.terms;
    const nouns = [statement, keyQuestion].map((term) => term.slice(term.lastIndexOf(' ') + 1));
    guard = new RegExp([...nouns, 'scor', String.raw`\bareas?\b`, String.raw`\d\s?%`].join('|'), 'i');
    guards.set(framework, guard);
  }
  return guard.test(text);
}
