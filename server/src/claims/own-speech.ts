import type { Framework } from '../framework/framework.ts';
import { remembered } from '../text/memory.ts';
import { type Quotation, tellsOfSpeech, withSpoken } from './quotations.ts';

/**
 * A text in which the regulator’s own words on ratings stand without marks and without who says them: “‘We have rated it
 * inadequate,’ said the regulator’s deputy director” states a rating.
 */
export function withOwnSpeech(framework: Framework, text: string): string {
  return /[“"]/.test(text) && rates.test(text)
    ? withSpoken(text, ({ words, around }) => (rates.test(words) && isByRegulator(framework, around) ? words : null))
    : text;
}

/** “We have rated”: none but the regulator speaks so. */
export const rates = /\bwe(?:['’]ve| have)?(?: now| also| therefore)? rated?\b/iu;

function isByRegulator(framework: Framework, speaker: Quotation['around']): boolean {
  return regulatorOf(framework).test(speaker) && tellsOfSpeech.test(speaker) && !others.test(speaker);
}

/** What the regulators of a framework are called. */
export const regulatorOf = remembered(({ regulators }: Framework): RegExp => {
  const names = regulators.map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '.'));
  return new RegExp(
    `\\b(?:${['inspectors?', 'regulator', 'commission', 'inspectorate', ...names].join('|')})\\b`,
    'iu',
  );
});

const others =
  /\b(?:manager|owner|provider|home|service|practice|surgery|trust|relatives?|residents?|patients?|famil(?:y|ies)|daughter|son|council|spokes\w{3,9}|group|company|governor)\b/iu;
