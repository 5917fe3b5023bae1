import type { Framework } from '../../../framework/framework.ts';
import { otherServiceNames } from '../../../framework/service-names.ts';
import { wordsOf } from '../../words/normalise.ts';
import { type Token, tokensOf } from '../../words/tokens.ts';

/** The names that a document has for what it rates. */
export interface KnownNames {
  /** What the document is about as a whole. */
  readonly own: readonly string[];
  /** The services that are rated apart, and the reports of a release. */
  readonly services: readonly string[];
}

/** A token, with the service that its words name: null where they name none. */
export interface NamedToken extends Token {
  readonly service: string | null;
}

/** The tokens of a text in which each known name is one token: a service, or what the document is about. Linear. */
export function namedTokens(framework: Framework, text: string, { own, services }: KnownNames): readonly NamedToken[] {
  const names = [
    ...services.map((name) => ({ words: shortened(name), service: name })),
    ...services.flatMap((name) => othersOf(name, services).map((words) => ({ words, service: name }))),
    ...own.flatMap((name) => [plainWords(name), placeIn(name)]).map((words) => ({ words, service: null })),
  ].filter(({ words }) => words.length > 0);
  const tokens = tokensOf(framework, text, 'changes').map((token) => ({ ...token, service: null }));
  const found = placesOf(text, names);
  return found.length === 0 ? tokens : merged(tokens, text, found);
}

interface Name {
  readonly words: readonly string[];
  readonly service: string | null;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly owner: boolean;
  readonly service: string | null;
}

/** Where the names stand, the longest of those that begin at a word. */
function placesOf(text: string, names: readonly Name[]): readonly Place[] {
  const words = wordsOf(text);
  const places: Place[] = [];
  for (let at = 0; at < words.length; ) {
    const [longest] = names
      .filter(({ words: name }) => name.every((word, index) => words[at + index]?.text === word))
      .toSorted((left, right) => right.words.length - left.words.length);
    const noun = at + (longest?.words.length ?? 1);
    const takesNoun = longest?.service != null && nouns.has(words[noun]?.text ?? '');
    const next = takesNoun ? noun + 1 : noun;
    const last = words[next - 1];
    const first = words[at];
    if (longest !== undefined && first !== undefined && last !== undefined) {
      places.push({ start: first.start, end: last.end, owner: last.owner, service: longest.service });
      at = next;
    } else {
      at += 1;
    }
  }
  return places;
}

function merged(tokens: readonly NamedToken[], text: string, places: readonly Place[]): readonly NamedToken[] {
  const result: NamedToken[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < places.length && (places[next]?.end ?? 0) <= token.start) {
      next += 1;
    }
    const place = places[next];
    if (place === undefined || token.end <= place.start) {
      result.push(token);
    } else if (result.at(-1)?.start !== place.start) {
      const { start, end, owner, service } = place;
      const words = text.slice(start, end);
      const kind = service === null ? 'subject' : 'name';
      result.push({ ...token, kind, value: words, text: words, start, end, owner, determined: true, service });
    }
  }
  return result;
}

/** “Marshire County Council” is called “Marshire”, too; nothing where the name has no such noun. */
function placeIn(name: string): readonly string[] {
  const words = plainWords(name);
  const end = words.findLastIndex((word) => !authorities.has(word)) + 1;
  return words.at(-1) === 'council' ? words.slice(0, end) : [];
}

const authorities: ReadonlySet<string> = new Set(['council', 'county', 'city', 'borough', 'district', 'metropolitan']);

/** “Maternity services” is called “maternity”, and “maternity services”, too. */
function shortened(name: string): readonly string[] {
  const words = plainWords(name);
  return words.length > 1 && nouns.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function plainWords(name: string): readonly string[] {
  const words = wordsOf(name).map(({ text }) => text.toLowerCase());
  return words[0] === 'the' ? words.slice(1) : words;
}

/** What the service is called too, where no other service of the document is: “A&E” for “urgent and emergency care”. */
function othersOf(service: string, services: readonly string[]): readonly (readonly string[])[] {
  const known = services.map((name) => shortened(name).join(' '));
  return otherServiceNames(service)
    .flatMap((name): readonly (readonly string[])[] =>
      // “In an emergency” names no service.
      /^[a-z']+$/.test(name) ? [...nouns].map((noun) => [name, noun]) : [shortened(name)],
    )
    .filter((words) => !known.includes(words.join(' ')));
}

const nouns: ReadonlySet<string> = new Set(['service', 'services', 'department', 'unit']);
