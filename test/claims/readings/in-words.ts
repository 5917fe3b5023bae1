import { readChanges } from '../../../server/src/claims/changes/read-changes.ts';
import {
  type KnownNames,
  type NamedToken,
  namedTokens,
} from '../../../server/src/claims/changes/subjects/named-services.ts';
import type { RatingClaim } from '../../../server/src/claims/claim.ts';
import { readDateClaims } from '../../../server/src/claims/dates/read-date-claims.ts';
import { withWhatIsMeant } from '../../../server/src/claims/named/back-references.ts';
import { type Amount, amountsOf } from '../../../server/src/claims/numbers/amounts.ts';
import { readBreaches } from '../../../server/src/claims/numbers/breaches/breaches.ts';
import { readContradictions } from '../../../server/src/claims/numbers/contradictions.ts';
import { hasSeveralNumbers, numberSentences } from '../../../server/src/claims/numbers/number-sentences.ts';
import { readRatingCounts } from '../../../server/src/claims/numbers/totals/rating-counts.ts';
import { understoodTokens } from '../../../server/src/claims/plain/understood-tokens.ts';
import { readRatingClaims } from '../../../server/src/claims/read-claims.ts';
import { readScoreClaims } from '../../../server/src/claims/scores/read-score-claims.ts';
import { sentencesOf } from '../../../server/src/claims/words/sentences.ts';
import { ratingNameIn } from '../../../server/src/claims/words/token-meanings.ts';
import type { Framework } from '../../../server/src/framework/framework.ts';
import { checkInWords } from '../../../server/src/report/sentences/change-words.ts';
import { claimInWords } from '../../../server/src/report/sentences/claim-words.ts';
import type { Range } from '../../../server/src/text/range.ts';
import { plainFields } from './plain-fields.ts';

/** What one of the readers makes of a text, a line for each thing that it says. */
export type Reader = (framework: Framework, text: string, names: KnownNames) => readonly string[];

/** Each reader of the room, by the word that its lines begin with. */
export const readers: Readonly<Record<string, Reader>> = {
  rating: (framework, text) =>
    readRatingClaims(framework, text).claims.map((claim) =>
      quoted(text, claim.range, ratingInWords(framework, claim, text)),
    ),
  silent: (framework, text) => readRatingClaims(framework, text).stopped.map((stop) => quoted(text, stop, stop.gate)),
  change: (framework, text, names) =>
    readChanges(framework, text, names).map((check) => {
      const loose = check.isLoose === true ? ', all that is named' : '';
      return quoted(text, check, checkInWords(framework, check) + loose);
    }),
  score: (framework, text) => readScoreClaims(framework, text).map((claim) => quoted(text, claim, plainFields(claim))),
  date: (framework, text) => readDateClaims(framework, text).map((claim) => quoted(text, claim, plainFields(claim))),
  breach: (framework, text) => {
    const sentences = numberSentences(text);
    return sentences.flatMap((sentence, index) =>
      readBreaches(framework, sentence, sentences[index - 1] ?? null, sentences[index + 1] ?? null).map((claim) =>
        quoted(text, claim, plainFields({ ...claim, text: null })),
      ),
    );
  },
  numbers: (_, text) =>
    numberSentences(text).flatMap((sentence) =>
      hasSeveralNumbers(sentence) ? [amountsOf(sentence).map(amountInWords).join(', ')] : [],
    ),
  wrong: (_, text) => {
    const sentences = numberSentences(text);
    return sentences.flatMap((sentence, index) => {
      const next = sentences[index + 1];
      const rest = next === undefined ? '' : text.slice(next.start);
      return readContradictions(sentence, (back) => sentences[index - back] ?? null, rest).map(
        ({ kind, reason, ...range }) => quoted(text, range, `${kind}: ${reason}`),
      );
    });
  },
  counts: (framework, text) =>
    readRatingCounts(framework, text).map((counts) => quoted(text, counts, plainFields(counts))),
  words: (framework, text, names) =>
    sentencesOf(text, namedTokens(framework, text, names)).map(({ tokens }) =>
      withWhatIsMeant(understoodTokens(framework, tokens as readonly NamedToken[]))
        .map(wordInWords)
        .join(', '),
    ),
};

function quoted(text: string, { start, end }: Range, says: string): string {
  return `“${text.slice(start, end)}” ${says}`;
}

/** With what the words that are shown to users leave out. */
function ratingInWords(framework: Framework, claim: RatingClaim, text: string): string {
  const { relation, target, value, from, direction } = claim;
  const nameOf = (rating: string) => ratingNameIn(framework, rating);
  const isNowSaid = relation !== 'was' && relation !== 'first';
  const isBeforeSaid = relation === 'was' || relation === 'changed';
  return [
    claimInWords(framework, claim, text),
    ...(value === null || isNowSaid ? [] : [`now ${nameOf(value.rating)}`]),
    ...(from === null || isBeforeSaid ? [] : [`before ${nameOf(from.rating)}`]),
    ...(direction === null || relation === 'changed' ? [] : [direction]),
    ...(target.kind === 'services' && target.whole !== null ? [`of ${target.whole}`] : []),
    ...(target.kind === 'whole' && target.isAny === true ? ['any'] : []),
  ].join(', ');
}

/** What a word does, and what it stands for where that is another one: “it subject home”. */
function wordInWords({ text, kind, value, owner, service }: NamedToken): string {
  const written = kind === 'comma' ? 'comma' : `${text} ${kind}`;
  return [
    written,
    ...(kind === 'comma' || value === text.toLowerCase() ? [] : [`(${value})`]),
    ...(owner ? ['’s'] : []),
    ...(service === null ? [] : [`“${service}”`]),
  ].join(' ');
}

function amountInWords({ value, unit, bound, isRest }: Amount): string {
  const how = bound === 'exactly' ? '' : `${bound ?? 'about'} `;
  return `${how}${value} ${unit}${isRest ? ' left' : ''}`;
}
