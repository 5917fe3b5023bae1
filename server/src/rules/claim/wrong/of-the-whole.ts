import { longestReach, openSentence } from '../../../report/earlier-times.ts';
import type { Document } from '../../../syntax/document.ts';
import { textBetween } from '../../../syntax/document-text.ts';
import { escapeRegularExpression } from '../../../text/escape-regular-expression.ts';
import type { Range } from '../../../text/range.ts';

/** What is inside a whole, and may be what is rated. */
const inside = /\b(?:services?|wards?|teams?|units?|hospitals?|departments?|sites?|divisions?|homes?|staff)\b/iu;

/** The name of a whole and those of the services inside it. */
interface Parted {
  readonly whole: string | null;
  readonly services: readonly string[];
}

/**
 * Whether the sentence around these words speaks of the whole that is rated beside its services, and of none of these: “the
 * trust was rated good for well-led”, “trust-wide, well-led is good”.
 */
export function isOfTheWhole(document: Document, { start, end }: Range, { whole, services }: Parted): boolean {
  const noun = /\p{L}+$/u.exec(whole?.trim() ?? '')?.[0];
  if (whole === null || noun === undefined || services.length < 2) {
    return false;
  }
  const before = textBetween(document, Math.max(0, start - longestReach), start);
  const [rest = ''] = textBetween(document, end, end + longestReach).split(/[.;!?\n]/u, 1);
  const word = noun.toLowerCase();
  const sentence = (openSentence(before, before.length) + textBetween(document, start, end) + rest)
    .toLowerCase()
    .replaceAll(whole.toLowerCase(), `the ${word}`);
  const escaped = escapeRegularExpression(word);
  return (
    new RegExp(`\\b(?:the|this) ${escaped}\\b(?!['’])|\\b${escaped}[- ](?:wide|level)\\b`, 'u').test(sentence) &&
    !services.some((name) => sentence.includes(name.toLowerCase())) &&
    !inside.test(sentence)
  );
}
