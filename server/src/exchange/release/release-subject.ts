import type { ReleaseWording } from '../../framework/model/release-wording.ts';
import { englishWords } from '../../framework/words.ts';
import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';
import { anyOf, splitSentences } from '../page-facts/page-words.ts';

const capitalised = String.raw`\p{Lu}[\p{L}\p{N}’'.&-]*`;
const joint = '(?:of|and|the|for|on|upon|&)';

/**
 * The names of the provider and the location that a release speaks of, as far as its title and first paragraph tell:
 * words with capital letters that end as such names end. Where they name two, nobody can tell which is meant.
 */
export function releaseSubject(
  release: ReleaseWording | null,
  texts: readonly string[],
): { readonly provider?: string; readonly location?: string } {
  const named = (holds: 'provider' | 'location') => {
    const endings = (release?.subjects ?? []).filter((subject) => subject.holds === holds);
    const names = endings.flatMap(({ ends }) => texts.flatMap((text) => namesEnding(text, ends)));
    const own = [...new Set(names)].filter((name) => !isSpeaker(release, name));
    const longest = own.filter((name) => !own.some((other) => other !== name && other.endsWith(name)));
    const [only] = longest;
    return longest.length === 1 && only !== undefined ? { [holds]: only } : {};
  };
  return { ...named('provider'), ...named('location') };
}

/**
 * Who runs what, where a sentence begins with it or tells where it was: “Fir House, run by Fir Care Limited, is a care home”,
 * “Fir House in Leeds, a care home run by Fir Care Limited”.
 */
export function runBy(texts: readonly string[]): { readonly provider?: string; readonly location?: string } {
  const name = String.raw`${capitalised}(?:\s+(?:${joint}\s+){0,2}${capitalised}){0,8}`;
  const place = String.raw`(?:\s+in\s+${name}(?:,\s+${name}){0,2})?`;
  const sort = String.raw`(?:(?:,|\s+is)\s+an?\s+(?:[\p{Ll}-]+\s+){1,8}?(?:in\s+${name}\s+)?(?=\p{Ll})|,?\s+(?:is\s+)?)`;
  const pattern = new RegExp(
    String.raw`(?:^|\b(?:at|of)\s+)(${name})${place}${sort}${anyOf(englishWords().pages['run-by'])}\s+(${name})(?<!\.)(?=[,.]|\s+(?:is|in|for)\s|\s+(?:and|which|who)\s+\p{Ll}|$)`,
    'u',
  );
  const found = texts.flatMap(splitSentences).flatMap((sentence) => {
    const [, location, provider] = pattern.exec(sentence) ?? [];
    return location === undefined || provider === undefined ? [] : [{ location, provider }];
  });
  const [only] = found;
  return only !== undefined && found.length === 1 ? only : {};
}

function namesEnding(text: string, ends: string): readonly string[] {
  const words = escapeRegularExpression(ends).replace(/\s+/gu, String.raw`\s+`);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}’'.&-])${capitalised}(?:\s+(?:${joint}\s+){0,2}${capitalised}){0,8}?\s+${words}(?!\p{L})`,
    'gu',
  );
  return Array.from(text.matchAll(pattern), ([name]) => name);
}

function isSpeaker(release: ReleaseWording | null, name: string): boolean {
  const words = ` ${name.toLowerCase()} `;
  return (release?.speakers ?? []).some((speaker) => words.includes(` ${speaker.toLowerCase()} `));
}
