import { readChanges } from '../../claims/changes/read-changes.ts';
import type { KnownNames } from '../../claims/changes/subjects/named-services.ts';
import type { Gate } from '../../claims/claim.ts';
import { readDateClaims } from '../../claims/dates/read-date-claims.ts';
import { amountsOf } from '../../claims/numbers/amounts.ts';
import { readBreaches } from '../../claims/numbers/breaches/breaches.ts';
import { readContradictions } from '../../claims/numbers/contradictions.ts';
import { hasSeveralNumbers, numberSentences } from '../../claims/numbers/number-sentences.ts';
import { withOwnSpeech } from '../../claims/own-speech.ts';
import { readRatingClaims } from '../../claims/read-claims.ts';
import { readScoreClaims } from '../../claims/scores/read-score-claims.ts';
import { meaningOf } from '../../claims/words/token-meanings.ts';
import { tokensOf } from '../../claims/words/tokens.ts';
import type { Framework } from '../../framework/framework.ts';
import { overlap, type Range } from '../../text/range.ts';
import { statedIn } from '../read-sentences.ts';
import { checkInWords } from './change-words.ts';
import { amountInWords, breachInWords, claimInWords, dateInWords, scoreInWords } from './claim-words.ts';

/** A word or a mark, and what it does. Places are UTF-16 indices of the text that was read, half-open. */
export interface ExplainedWord extends Range {
  readonly text: string;
  /** A key of the word file, or what else it is, such as `part` and `value`. */
  readonly kind: string;
  readonly does: string;
}

/** Something that the text says, as Keyline reads it. */
export interface ExplainedClaim extends Range {
  readonly text: string;
  /** In words: “Safe is rated Good”. */
  readonly says: string;
  /** What read it: the id of a set sentence of the framework, or null for the grammar. */
  readonly phrase: string | null;
}

/** Words that look like a claim, and why nothing is said of them. */
export interface ExplainedStop extends Range {
  readonly text: string;
  readonly gate: Gate;
  readonly why: string;
}

/** How a text is read. */
export interface ExplainedText {
  readonly words: readonly ExplainedWord[];
  readonly claims: readonly ExplainedClaim[];
  readonly stopped: readonly ExplainedStop[];
}

/**
 * How a text, such as a sentence, is read: each word, what is claimed, and what kept the rest from being a claim. Changes
 * and services are said in every way that they can be meant. `names`: what the document and its services are called.
 */
export function explainText(
  framework: Framework,
  text: string,
  inNews: boolean,
  names: KnownNames = { own: [], services: [] },
): ExplainedText {
  const spoken = inNews ? withOwnSpeech(framework, text, true) : text;
  const at = ({ start, end }: Range) => ({ text: text.slice(start, end), start, end });
  const ratings = statedIn(framework, text, inNews).map((stated): ExplainedClaim => {
    if ('phrase' in stated) {
      const { phrase } = stated;
      const slots = Object.entries(phrase.slots).map(([name, { value }]) => `${name.replace('-', ' ')} “${value}”`);
      return { ...at(phrase), says: ['A set sentence', ...slots].join(', '), phrase: phrase.phrase };
    }
    return { ...at(stated.read.range), says: claimInWords(framework, stated.read, text), phrase: null };
  });
  const others = [
    ...readScoreClaims(framework, spoken).map((claim) => ({ ...at(claim), says: scoreInWords(claim), phrase: null })),
    ...numbersIn(framework, spoken).map(({ says, ...range }) => ({ ...at(range), says, phrase: null })),
    ...readDateClaims(framework, spoken).map((claim) => ({ ...at(claim), says: dateInWords(claim), phrase: null })),
  ].filter((other) => !ratings.some(({ phrase, ...claim }) => phrase !== null && overlap(claim, other)));
  // What is read once as it is now needs no second line.
  const checks = readChanges(framework, text, names, inNews).filter(
    ({ alternatives, ...range }) =>
      alternatives.some(({ before, steps }) => before !== null || steps !== null) ||
      !ratings.some((claim) => overlap(claim, range)),
  );
  const more = checks.map((check): ExplainedClaim => {
    return { ...at(check), says: checkInWords(framework, check), phrase: null };
  });
  return {
    words: tokensOf(framework, text).map((token) => ({
      ...at(token),
      kind: token.kind,
      does: meaningOf(framework, token),
    })),
    claims: [...ratings, ...more, ...others].sort((left, right) => left.start - right.start),
    stopped: readRatingClaims(framework, text, inNews)
      .stopped.filter((stop) => !checks.some((check) => overlap(check, stop)))
      .map((stop) => ({
        ...at(stop),
        gate: stop.gate,
        why: gateMeanings[stop.gate],
      })),
  };
}

/** What the readers of numbers make of a text: what each number counts, breaches, and what cannot be. */
function numbersIn(framework: Framework, text: string): readonly (Range & { readonly says: string })[] {
  const sentences = numberSentences(text);
  return sentences.flatMap((sentence, index) => {
    const breaches = readBreaches(framework, sentence, sentences[index - 1] ?? null, sentences[index + 1] ?? null);
    const wrong = readContradictions(sentence, (back) => sentences[index - back] ?? null);
    const amounts = hasSeveralNumbers(sentence) ? amountsOf(sentence) : [];
    return [
      ...breaches.map((claim) => ({ start: claim.start, end: claim.end, says: breachInWords(claim) })),
      ...amounts.map((amount) => ({
        start: sentence.originalIndex(amount.index),
        end: sentence.originalIndex(amount.to),
        says: amountInWords(amount),
      })),
      ...wrong.map(({ start, end, reason }) => ({ start, end, says: `These cannot all be right: ${reason}` })),
    ];
  });
}

/** Why each gate keeps words from being a claim. */
const gateMeanings: Readonly<Record<Gate, string>> = {
  hedge: 'the sentence says only that it may be so, is hoped or is told by somebody',
  denial: 'the sentence denies it, or leaves open which it is',
  question: 'it is a question',
  'other voice': 'somebody else than the regulator says so',
  'no service in particular': 'the sentence speaks of no service in particular, or of another one',
  'another time': 'it speaks of a time that is neither this report’s nor the last one’s',
  quotation: 'it stands in a quotation',
  adjective: 'the words describe what follows them',
  purpose: 'it is what somebody wants to reach',
  respectively: 'there are not as many ratings as things, or which is which is not clear',
  'no verb of rating': 'no verb that gives a rating joins it with what is rated',
};
