import type { Framework } from '../../framework/framework.ts';
import { isQuoted } from '../../framework/phrases/quotation.ts';
import { overlap } from '../../text/range.ts';
import { separableParts } from '../words/sentences.ts';
import type { DateClaim, SaidDays } from './claims.ts';
import { type DaySentence, daySentences } from './day-pieces.ts';
import { mayTellFirst, readFirstRatings } from './first-rating.ts';
import { readLengths } from './lengths.ts';
import { mayClaimDays, mayTellOfDays } from './may-claim-days.ts';
import { readMeasures } from './measures.ts';
import { readPublication } from './publication.ts';
import { readVisits } from './visits.ts';

/** What a text, such as a paragraph, says of the days of an assessment, of publication and of special measures. Linear. */
export function readDateClaims(framework: Framework, text: string): readonly DateClaim[] {
  const firsts = mayTellFirst(text) ? readFirstRatings(text).filter(({ start }) => !isQuoted(text, start)) : [];
  return mayClaimDays(text) ? [...firsts, ...dayClaims(framework, text)] : firsts;
}

/** Whether a text may say something of days or of special measures. */
export function mayClaimDates(text: string): boolean {
  return mayClaimDays(text) || mayTellFirst(text);
}

function dayClaims(framework: Framework, text: string): readonly DateClaim[] {
  let spokenOf: SaidDays | null = null;
  let wereMeasures = false;
  const claimsOf = (sentence: DaySentence, part: string): readonly DateClaim[] => {
    const last = sentence.pieces.findLast(({ days }) => days !== null)?.days ?? null;
    const published = last === null ? [] : readPublication(sentence);
    const visits = last === null ? [] : readVisits(sentence, part);
    const measures = readMeasures(sentence, spokenOf, wereMeasures);
    wereMeasures = sentence.pieces.some(({ kind }) => kind === 'measures');
    spokenOf = last ?? spokenOf;
    const others = visits.filter((visit) => !published.some((other) => overlap(other, visit)));
    return [...published, ...others, ...readLengths(sentence), ...measures];
  };
  const claims = separableParts(text)
    .flatMap(({ start: spaced, end }) => {
      const part = text.slice(spaced, end).trimStart();
      const start = end - part.length;
      // “It may now leave them” speaks of the special measures of the sentence before.
      const sentences = wereMeasures || mayTellOfDays(part) ? daySentences(framework, part) : [];
      return sentences
        .flatMap((sentence) => claimsOf(sentence, part))
        .map((claim) => ({ ...claim, start: claim.start + start, end: claim.end + start }));
    })
    .filter(({ start }) => !isQuoted(text, start))
    .map((claim) => (further.test(text.slice(claim.end)) ? ofSome(claim) : claim));
  return claims.filter((claim) => !isLeftLater(claim, claims));
}

/** “It has been in special measures since March 2024. It has improved, so it is no longer in them”: until now. */
function isLeftLater(claim: DateClaim, claims: readonly DateClaim[]): boolean {
  return (
    claim.kind === 'measures' &&
    claim.isIn &&
    claims.some((other) => other.kind === 'measures' && other.hasLeft && !other.isIn && other.start > claim.start)
  );
}

/** “… took place on 6 and 7 March. We made a further visit on 13 March”: the days before it are not all. */
const further =
  /\b(?:further|another|second|third|additional|final|return|follow-up) (?:site )?visits?\b|\b(?:returned|went back|came back|visited again|also visited)\b/iu;

function ofSome(claim: DateClaim): DateClaim {
  return claim.kind === 'assessed' && claim.of === 'all' ? { ...claim, of: 'some' } : claim;
}
