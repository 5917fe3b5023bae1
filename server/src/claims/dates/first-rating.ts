import { matchesIn } from '../../text/matches.ts';
import { sentenceRangesOf } from '../words/sentences.ts';
import type { DateClaim } from './claims.ts';

const times = `(?:rating|inspection|assessment)`;
const done = `(?:rated|inspected|assessed)`;
const since = String.raw`(?=\s*(?:$|[.,;:)]|\s(?:and|so)\b|\ssince\s+(?:it\s+)?(?:(?:was\s+)?(?:first\s+)?(?:registered|opened)|opening|registration)\b))`;
const first = new RegExp(
  String.raw`\b(?:this|it)\s+(?:is|was)\s+(?:the|its|our)\s+(?:[\p{L}’']+\s+){0,3}?first(?:\s+ever)?\s+${times}${since}|\b(?:had|has)\s+(?:never\s+(?:before\s+)?been\s+${done}|not\s+been\s+${done}\s+before|not\s+previously\s+been\s+${done}|never\s+been\s+${done}\s+before)${since}|\bfirst\s+time\s+(?:that\s+)?(?:the\s+)?[\p{L}’'-]+(?:\s[\p{L}’'-]+)?\s+(?:had|has)\s+(?:ever\s+)?been\s+${done}${since}|\bat\s+its\s+(?:very\s+)?first(?:\s+ever)?\s+(?:inspection|assessment)\b(?![^.;]*\b(?:had|(?:19|20)\d\d)\b)|\bno\s+(?:rating\s+had\s+(?:ever\s+)?been\s+given|inspectors?\s+had\s+(?:ever\s+)?(?:been|visited|called))(?:\s+(?:(?:to|at|in|inside)\s+)?(?:it|(?:the|this)\s+\p{L}+))?\s+before\b|\bits\s+first(?:\s+ever)?\s+rating\s+(?:is|was)\b`,
  'giu',
);
/** What others say, or what is not sure. */
const doubt =
  /\b(?:if|whether|unless|may|might|could|would|said|told|thought|believed|claimed|not\s+(?:this|its|the))\b/i;
const others = /\b(?:manager|wing|ward|building|another|other|sister|staff|people|person|extension)\b/i;

/** Whether a text may tell of a first rating. */
export function mayTellFirst(text: string): boolean {
  return /\bfirst (?:ever )?(?:rat|insp|assess|time)|\bno (?:rating|inspectors?) had\b|\b(?:not|never)\b[^.]{0,24}\b(?:rated|inspected|assessed)\b/i.test(
    text,
  );
}

/** “It had not been rated before”, “this was its first inspection”: there can be no earlier rating. */
export function readFirstRatings(text: string): readonly DateClaim[] {
  return sentenceRangesOf(text).flatMap(({ start, end, isQuestion }) => {
    const sentence = text.slice(start, end);
    const isRead = !isQuestion && !doubt.test(sentence) && !others.test(sentence);
    return isRead
      ? matchesIn(first, sentence).map(
          ({ index, 0: words }): DateClaim => ({
            kind: 'first',
            start: start + index,
            end: start + index + words.length,
          }),
        )
      : [];
  });
}
