import type { Framework } from '../framework/framework.ts';
import { rates, regulatorOf } from './own-speech.ts';
import { type Quotation, tellsOfSpeech, withSpoken } from './quotations.ts';

/**
 * A release in which those who run the service say what they were given, without marks and without who says it: “‘We were
 * rated good,’ said the owner” is a release’s own news, and its “we” is the service. What they think, want or remember
 * stays theirs.
 */
export function withServiceSpeech(framework: Framework, text: string): string {
  return /[“"]/.test(text) && official.test(text)
    ? withSpoken(text, (quotation) =>
        official.test(quotation.words) && isByService(framework, quotation)
          ? quotation.words.replace(own, ofTheService)
          : null,
      )
    : text;
}

/** Words of what a regulator gives or finds, and of how many there are. */
const official =
  /\b(?:(?:re-?)?rat(?:ed|ings?)|graded?|grades|scor(?:e[ds]?|ing)|stars|breach(?:es|ed|ing)?|from [a-z ]{3,30} to|[a-z\d]+ of (?:them|these|those))\b/iu;

function isByService(framework: Framework, { words, around }: Quotation): boolean {
  return (
    tellsOfSpeech.test(around) &&
    leaders.test(around) &&
    !strangers.test(around) &&
    !regulatorOf(framework).test(around) &&
    !rates.test(words) &&
    !unsaid.test(words)
  );
}

/** Who speaks for a service. */
const leaders =
  /\b(?:manager|owners?|director|chief executive|chief nurse|matron|head ?teacher|principal|proprietor|managing partner|senior partner|spokes(?:man|woman|person))\b/iu;
const strangers =
  /\b(?:relatives?|families|daughter|son|wife|husband|council(?:lors?)?|minister|mp|union|commissioners?|former|previous|old|another|other|neighbouring|sister|rival|adult social care)\b/iu;
/** What is only thought or wanted, is of another time or service, or was given by others. */
const unsaid =
  /\b(?:if|until|unless|when|hop(?:e[ds]?|ing)|want(?:ed|s)?|wish|aim(?:s|ing)?|believe[ds]?|think|thought|feel|felt|deserve[ds]?|expect(?:ed|s)?|disagree|disput\w+|challeng\w+|appeal\w*|ago|used to|years?|months?|20\d\d|other|another|sister|elsewhere|target|goal|ambition|next|last|previous(?:ly)?|back to|working towards|(?:by|of|from|in) (?:the |our )?(?:council|residents?|relatives|families|patients|parents)|food|hygiene|kitchen|website|online)\b/iu;

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
