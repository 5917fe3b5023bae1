import type { Framework } from '../framework/framework.ts';
import { remembered } from '../text/memory.ts';

/**
 * A text in which what the regulator and those who run the service are quoted to say of ratings, scores and breaches stands
 * without marks and without who says it: “‘We have rated it inadequate,’ said the regulator’s deputy director” states a
 * rating, and so does “‘We were rated good,’ said the owner”, whose “we” is the service. Blanks stand for what is left
 * out, so that all places stay. Linear.
 */
export function withOwnSpeech(framework: Framework, text: string): string {
  if (!/[“"]/.test(text) || !official.test(text)) {
    return text;
  }
  let result = text;
  for (const { 0: whole, index } of text.matchAll(/[“"][^“”"]{10,700}[”"]/g)) {
    const close = index + whole.length;
    const from = sentenceStart(text, index);
    const to = sentenceEnd(text, close);
    const speaker = `${text.slice(from, index)} ${text.slice(close, to)}`;
    const inside =
      official.test(whole) && speaker.length <= longestSpeaker ? saidBy(framework, speaker, whole.slice(1, -1)) : null;
    if (inside !== null) {
      result = [result.slice(0, from), blank(index + 1 - from), inside, blank(1 + to - close), result.slice(to)].join(
        '',
      );
    }
  }
  return result;
}

/** Words of what the regulator gave or found, in whoever’s mouth. */
const official =
  /\b(?:(?:re-?)?rat(?:ed?|ings?)|graded?|grades|scor(?:e[ds]?|ing)|stars|breach(?:es|ed|ing)?)\b|\bfrom [a-z ]{3,30} to [a-z]|\b[a-z\d]+ of (?:them|these|those)\b/iu;
const rates = /\bwe(?:['’]ve| have)?(?: now| also| therefore)? rated?\b/iu;
const longestSpeaker = 240;

/** What a speaker says, with “it” for “we” where these are the people of the service; null of others. */
function saidBy(framework: Framework, speaker: string, words: string): string | null {
  if (!speech.test(speaker)) {
    return null;
  }
  if (regulatorOf(framework).test(speaker)) {
    return rates.test(words) && !others.test(speaker) ? words : null;
  }
  const isOwn = leaders.test(speaker) && !strangers.test(speaker) && !rates.test(words) && !wishes.test(words);
  return isOwn ? words.replace(own, ofTheService) : null;
}

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

/** Who speaks for a service. */
const leaders =
  /\b(?:manager|owners?|director|chief executive|chief nurse|matron|head ?teacher|principal|proprietor|managing partner|senior partner|spokes(?:man|woman|person))\b/iu;
const strangers =
  /\b(?:relatives?|families|daughter|son|wife|husband|council(?:lors?)?|ofsted|healthwatch|minister|mp|union|commissioners?|icb|(?:former|previous|old|another|other|neighbouring|sister|rival|of adult social care))\b/iu;
/** What is only thought, wanted, or said of another time or service. */
const wishes =
  /\b(?:if|until|unless|when|hop(?:e[ds]?|ing)|want(?:ed|s)?|wish|aim(?:s|ing)?|believe[ds]?|think|thought|feel|felt|deserve[ds]?|expect(?:ed|s)?|disagree|disput\w+|challeng\w+|appeal\w*|ago|used to|years?|months?|20\d\d|other|another|sister|elsewhere|target|goal|ambition|next|last|previous(?:ly)?|back to|working towards|(?:by|of|from|in) (?:the |our )?(?:council|ofsted|food|hygiene|residents?|relatives|families|patients|parents)|hygiene|kitchen|website|online|google|carehome)\b/iu;

/** “We” and “our” in words of the service, and as what they are read: never longer, so that all places stay. */
const readAs: ReadonlyMap<string, string> = new Map([
  ['we have', 'it has'],
  ['we are', 'it is'],
  ['we were', 'it was'],
  ['we’re', 'it’s'],
  ['we’ve', 'it’s'],
  ['we', 'it'],
  ['our', 'its'],
  ['us', 'it'],
]);
const own = /\b(?:we (?:have|are|were)|we['’](?:re|ve)|we|our|us)\b/giu;

function ofTheService(words: string): string {
  const read = readAs.get(words.toLowerCase().replace("'", '’')) ?? words;
  const cased = /^[A-Z]/.test(words) ? `I${read.slice(1)}` : read;
  return cased.padEnd(words.length);
}

function blank(length: number): string {
  return ' '.repeat(length);
}
