import type { Framework } from '../framework/framework.ts';
import { remembered } from '../text/memory.ts';

/**
 * A text in which the regulator’s own words on ratings stand without marks and without who says them: “‘We have rated it
 * inadequate,’ said the regulator’s deputy director” states a rating. So do, in a release, those who run the service:
 * “‘We were rated good,’ said its manager”; there “we” is “it”. Blanks stand for what is left out, so that all places stay. Linear.
 */
export function withOwnSpeech(framework: Framework, text: string, inNews: boolean): string {
  if (!/[“"]/.test(text) || !(states.test(text) || (inNews && attained.test(text)))) {
    return text;
  }
  let result = text;
  for (const { 0: whole, index } of text.matchAll(/[“"][^“”"]{10,700}[”"]/g)) {
    const close = index + whole.length;
    const from = sentenceStart(text, index);
    const to = sentenceEnd(text, close);
    const speaker = `${text.slice(from, index)} ${text.slice(close, to)}`;
    const isOfRegulator = states.test(whole) && isRegulator(framework, speaker);
    const isOfService = inNews && !isOfRegulator && tellsOfOwnRating(whole) && isOwnPerson(framework, speaker);
    if (speaker.length <= longestSpeaker && (isOfRegulator || isOfService)) {
      const inside = isOfService ? asTold(whole.slice(1, -1)) : whole.slice(1, -1);
      result = [result.slice(0, from), blank(index + 1 - from), inside, blank(1 + to - close), result.slice(to)].join(
        '',
      );
    }
  }
  return result;
}

/** “We rated it …”, “it has been rated …”, “gone from good to …”, “now an outstanding service”. */
const states =
  /\b(?:we(?:['’]ve| have)?(?: now| also| therefore)? rated?|(?:is|are|was|been|has|now|its) (?:now |also |still )?rat(?:ed|ings?)|from \p{L}+(?: \p{L}+)? to|(?:is|has) (?:now )?(?:an?|improved|dropped|fallen|deteriorated|risen))\b/iu;
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

/** What those who run a service say that it got, and do not only hope for. */
const attained =
  /\b(?:we(?: (?:are|were|have|had|got)|['’](?:re|ve))|(?:earned|gave|given|awarded|rated) us|with our|our (?:new |overall |latest )?rating|going from|scor(?:e[ds]?|ing)|breach(?:es|ed|ing)?|earned)\b/iu;
const wished =
  /\b(?:will|would|should|may|might|want|hope|aim|wish|until|unless|if|when|back to|towards?|working|trying|next|goal|ambition|deserved?|feel|felt|think|thought|believe|always|sister|other|another)\b/iu;

/** “Good marks from the families”: theirs. */
const givenByPeople =
  /\b(?:from|by) (?:\p{L}+ ){0,3}(?:relatives|residents|patients|people|parents|visitors|families|customers|guests)\b/iu;

function tellsOfOwnRating(quotation: string): boolean {
  return attained.test(quotation) && !wished.test(quotation) && !givenByPeople.test(quotation);
}

const ownPeople =
  /\b(?:manager|owner|co-owner|proprietor|matron|head ?teacher|principal|chief executive|managing director|(?:operations|finance|care|home) director|partner)\b/iu;
const outsiders =
  /\b(?:council|councillor|relatives?|residents?|patients?|famil(?:y|ies)|daughter|son|wife|husband|mother|father|union|watch|mp|former|previous|sister|another|other|neighbouring|group['’]s)\b/iu;

/** Somebody who runs the service: “said its manager, Ann Hill”. */
function isOwnPerson(framework: Framework, speaker: string): boolean {
  return (
    ownPeople.test(speaker) &&
    speech.test(speaker) &&
    !/\brat(?:ed|ings?)\b/iu.test(speaker) &&
    !outsiders.test(speaker) &&
    !regulatorOf(framework).test(speaker)
  );
}

/** “We”, “our” and “us” of those who run the service are “it”, “its” and “it”, letter for letter. */
function asTold(words: string): string {
  return words
    .replaceAll(/\bwe['’]re\b/giu, 'it is')
    .replaceAll(/\bwe['’]ve\b/giu, 'it   ')
    .replaceAll(/\bwe\b/giu, 'it')
    .replaceAll(/\bour\b/giu, 'its')
    .replaceAll(/\bus\b/giu, 'it');
}

function blank(length: number): string {
  return ' '.repeat(length);
}
