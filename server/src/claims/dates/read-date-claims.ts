import type { Framework } from '../../framework/framework.ts';
import { isQuoted } from '../../framework/phrases/quotation.ts';
import { overlap } from '../../text/range.ts';
import type { DateClaim, SaidDays } from './claims.ts';
import { daySentences } from './day-pieces.ts';
import { mayTellFirst, readFirstRatings } from './first-rating.ts';
import { readLengths } from './lengths.ts';
import { readMeasures } from './measures.ts';
import { readPublication } from './publication.ts';
import { readVisits } from './visits.ts';

/** What a text, such as a paragraph, says of the days of an assessment, of publication and of special measures. Linear. */
export function readDateClaims(framework: Framework, text: string): readonly DateClaim[] {
  const firsts = mayTellFirst(text) ? readFirstRatings(text).filter(({ start }) => !isQuoted(text, start)) : [];
  return mayClaimDays(text) ? [...firsts, ...dayClaims(framework, text)] : firsts;
}

function dayClaims(framework: Framework, text: string): readonly DateClaim[] {
  let spokenOf: SaidDays | null = null;
  let wereMeasures = false;
  return daySentences(framework, text)
    .flatMap((sentence) => {
      const published = readPublication(sentence);
      const visits = readVisits(sentence, text).filter((visit) => !published.some((other) => overlap(other, visit)));
      const measures = readMeasures(sentence, spokenOf, wereMeasures);
      wereMeasures = sentence.pieces.some(({ kind }) => kind === 'measures');
      spokenOf = sentence.pieces.findLast(({ days }) => days !== null)?.days ?? spokenOf;
      return [...published, ...visits, ...readLengths(sentence), ...measures];
    })
    .filter(({ start }) => !isQuoted(text, start));
}

const guard =
  /special measures|\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:\d{1,2}|one|single|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:days?|weeks?|months?)\b/i;

/** Whether a text may say something of days or of special measures. */
export function mayClaimDates(text: string): boolean {
  return mayClaimDays(text) || mayTellFirst(text);
}

function mayClaimDays(text: string): boolean {
  return guard.test(text) && occasion.test(text);
}

const occasion =
  /special measures|inspect|assess|visit|publi|report|\bsite\b|\bteam\b|came|return|arriv|releas|\bspent\b|\bdays?\b|\bwe (?:(?:first|last|then) )?(?:were|began|started|called|went|looked|turned|dropped|walked|set)\b/i;
