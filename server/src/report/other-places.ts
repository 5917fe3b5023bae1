import { openSentence } from './earlier-times.ts';

/** What is known of the place that a report is about. */
export interface OwnPlace {
  /** What the front matter calls it. */
  readonly names: readonly string[];
  /** What sort of place that is, by the front matter; empty where it does not say. */
  readonly sector: string;
}

/** Sorts of places: words of sectors and names for them, and what sentences call them. */
const sorts: readonly { readonly of: RegExp; readonly called: RegExp }[] = [
  { of: /\b(?:care|nursing|residential|children.s) homes?\b|\bhomes?$|hospice/iu, called: /\b(?:home|hospice)\b/iu },
  { of: /hospital|\btrust\b|ambulance/iu, called: /\b(?:hospital|trust)\b/iu },
  { of: /\bgp\b|doctor|general practice|medical practice|surgery/iu, called: /\b(?:practice|surgery)\b/iu },
  { of: /dent(?:al|ist)/iu, called: /\b(?:practice|surgery|clinic)\b/iu },
  { of: /school|academy|college/iu, called: /\b(?:school|academy|college)\b/iu },
  { of: /authority|council/iu, called: /\b(?:council|authority)\b/iu },
];

const anySort =
  /\b(?:the|this) (?:\p{Ll}+ ){0,2}(?:home|hospice|hospital|trust|practice|surgery|clinic|school|academy|college|council|authority|ward|unit|centre)(?=['’]s|\b)/giu;
const ownWords = /\b(?:service|provider|organisation|location|we|our)\b/iu;

/**
 * Whether the sentence that stands before a place speaks of another place than the report does, and not of that: “the
 * clinic’s rating went down”, in the report on a hospital. Also where it goes on: “Its rating for safe is …”.
 */
export function speaksOfOtherPlace(text: string, at: number, own: OwnPlace): boolean {
  const sort = sorts.filter(({ of }) => of.test(own.sector));
  if (sort.length === 0) {
    return false;
  }
  const words = openSentence(text, at);
  const before = text.slice(0, at - words.length).trimEnd();
  const all = /^\s*(?:its?|they|their)\b/iu.test(words) ? `${openSentence(before, before.length - 1)} ${words}` : words;
  const isOwn = (said: string) =>
    sort.some(({ called }) => called.test(said)) ||
    own.names.some((name) => name.toLowerCase().includes(lastWord(said)));
  const named = Array.from(all.matchAll(anySort), ([said]) => said);
  return named.length > 0 && !ownWords.test(all) && !named.some(isOwn);
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}
