import { englishWords } from '../../framework/words.ts';
import { monthNames } from '../../text/dates/calendar.ts';
import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';
import { once } from '../../text/memory.ts';
import { alternativesOf } from '../words/lexicon.ts';

const someDay = new RegExp(String.raw`\b(?:(?:19|20)\d\d|${monthNames.join('|')})\b`);
const measures = /special\s+measures/i;
const length =
  /\b(?:\d{1,2}|one|single|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:days?|weeks?|months?)\b/i;
const occasion =
  /special measures|inspect|assess|visit|fieldwork|publi|report|\bsite\b|\bteam\b|came|return|arriv|releas|\bspent\b|\bdays?\b|\bwe (?:(?:first|last|then) )?(?:were|began|started|called|went|looked|turned|dropped|walked|set)\b/i;

/** Whether a text, such as a paragraph, may say something of the days of an assessment or of special measures. */
export function mayClaimDays(text: string): boolean {
  return (measures.test(text) || someDay.test(text) || length.test(text)) && occasion.test(text);
}

/**
 * The same of one sentence of such a text, which may leave out what the days are of. “Three days” alone are none of an
 * assessment.
 */
export function mayTellOfDays(sentence: string): boolean {
  return measures.test(sentence) || someDay.test(sentence) || (length.test(sentence) && happening().test(sentence));
}

/** The words without which no sentence says how long an assessment or the way to its publication took. */
const happening = once(() => {
  const { visit, visited, publish } = englishWords();
  const words = [visit, visited, publish].flat().flatMap(alternativesOf);
  return new RegExp(
    `\\b(?:${words.map((word) => escapeRegularExpression(word).replace(/ /g, '\\W+')).join('|')})\\b`,
    'i',
  );
});
