import type { Framework } from '../framework/framework.ts';
import { remembered } from '../text/memory.ts';

/**
 * A text in which the regulator’s own words on ratings stand without marks and without who says them: “‘We have rated it
 * inadequate,’ said the regulator’s deputy director” states a rating. Blanks stand for what is left out, so that all places
 * stay. Linear.
 */
export function withOwnSpeech(framework: Framework, text: string): string {
  if (!/[“"]/.test(text) || !rates.test(text)) {
    return text;
  }
  let result = text;
  for (const { 0: whole, index } of text.matchAll(/[“"][^“”"]{10,700}[”"]/g)) {
    const close = index + whole.length;
    const from = sentenceStart(text, index);
    const to = sentenceEnd(text, close);
    const speaker = `${text.slice(from, index)} ${text.slice(close, to)}`;
    if (rates.test(whole) && speaker.length <= longestSpeaker && isRegulator(framework, speaker)) {
      const inside = whole.slice(1, -1);
      result = [result.slice(0, from), blank(index + 1 - from), inside, blank(1 + to - close), result.slice(to)].join(
        '',
      );
    }
  }
  return result;
}

const rates = /\bwe(?:['’]ve| have)?(?: now| also| therefore)? rated?\b/iu;
const longestSpeaker = 240;

/** Where the sentence begins in which the quotation at this place stands. */
function sentenceStart(text: string, at: number): number {
  const start = Math.max(0, at - longestSpeaker);
  const end = Math.max(...['. ', '! ', '? ', '” '].map((mark) => text.slice(start, at).lastIndexOf(mark)));
  return end === -1 ? start : start + end + 2;
}

function sentenceEnd(text: string, at: number): number {
  const end = text.slice(at, at + longestSpeaker).search(/[.!?](?:\s|$)|[“"]/u);
  return end === -1 ? Math.min(text.length, at + longestSpeaker) : at + end;
}

function isRegulator(framework: Framework, speaker: string): boolean {
  return regulatorOf(framework).test(speaker) && speech.test(speaker) && !others.test(speaker);
}

const regulatorOf = remembered(({ regulators }: Framework): RegExp => {
  const names = regulators.map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '.'));
  return new RegExp(
    `\\b(?:${['inspectors?', 'regulator', 'commission', 'inspectorate', ...names].join('|')})\\b`,
    'iu',
  );
});

const speech = /\b(?:said|says|added|adds|explained|told|commented)\b/iu;
const others =
  /\b(?:manager|owner|provider|home|service|practice|surgery|trust|relatives?|residents?|patients?|famil(?:y|ies)|daughter|son|council|spokes\w{3,9}|group|company|governor)\b/iu;

function blank(length: number): string {
  return ' '.repeat(length);
}
