import type { Framework } from '../../../framework/framework.ts';
import { leadingRegulations } from '../../../framework/leading-regulations.ts';
import type { Regulation } from '../../../framework/model/law.ts';
import { escapeRegularExpression } from '../../../text/escape-regular-expression.ts';
import { matchesIn } from '../../../text/matches.ts';
import { remembered } from '../../../text/memory.ts';
import { type NamedList, nameOf, shortNameOf } from '../totals/lists.ts';

/** The regulations that one item of a list can be of, by what reports call them. */
type Item = ReadonlySet<string>;

const joints =
  /(?:\s*[,;]\s+(?:(?:and|as well as|plus)\s+)?|\s+(?:and|as well as|plus|along with|together with)\s+)/giu;
/** What ends a list: another clause. */
const clause =
  /^(?:which|who|that|them|this|these|those|we|it|they|there|so|but|with|where|because|since|as|at|on|in|during|after|all|each|both|some|one|has|have|had|is|are|was|were|will|must|may|the (?:provider|service|home|report|regulator|practice|trust|manager|team|rating)|according|people(?!['’])|inspectors|(?:\w+ly )?(?:[a-z]{3,}ed|told|gave|took|sent|put|made|wrote|began|set))\b/iu;
/** “How the home was run”: in an item that begins so a verb is no other clause. */
const how = /^(?:(?:the )?ways?|how|what)\b/iu;
const verb = /\b(?:was|were|is|are|had|has|have|did|will|must|meant|means)\b/iu;
const preposition =
  /^(?:(?:in relation to|in respect of|with regards? to|relat(?:ed|ing) to|concern(?:ed|ing)?(?: with)?|regarding|covering|around|about|under|on|of|to|for|in|with)\s+)?(?:the (?=\p{L}+ of\b|way))?/iu;
const longestItem = 9;
const longestList = 400;

/**
 * The regulations that a text lists from its start by what they are about: “medicines, staffing and the oversight of the
 * home”. `least` and `most` are how many breaches that may be, as two items can be of one regulation. Null where an item
 * is of nothing that is known.
 */
export function readSubjects(framework: Framework, text: string): NamedList | null {
  const sentence = /^[^.;:()–"”]*?(?= - |[.;:()–"”]|$)/u.exec(text.slice(0, longestList))?.[0] ?? '';
  const marks = matchesIn(joints, sentence);
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  const ends = [...marks.map(({ index }) => index), sentence.length];
  const items: Item[] = [];
  for (let at = 0; at < starts.length; ) {
    const [item, length] = itemAt(framework, sentence, starts, ends, at);
    if (item === null) {
      const rest = sentence.slice(starts[at]);
      return items.length > 0 && clause.test(rest) ? listOf(items) : null;
    }
    items.push(item);
    at += length;
  }
  return items.length === 0 ? null : listOf(items);
}

/** The item that begins with a piece, and how many pieces it takes: “safe care and treatment” is one of two. */
function itemAt(
  framework: Framework,
  sentence: string,
  starts: readonly number[],
  ends: readonly number[],
  at: number,
): readonly [Item | null, number] {
  for (let length = Math.min(longestTitle, starts.length - at); length > 0; length -= 1) {
    const piece = sentence.slice(starts[at], ends[at + length - 1]).replace(preposition, '');
    const { regulations, rest } = leadingRegulations(framework, piece);
    if (regulations.length === 1 && rest.trim() === '') {
      return [new Set(regulations.map(nameOf)), length];
    }
  }
  const piece = sentence.slice(starts[at], ends[at]).replace(preposition, '').trim();
  const isOther = clause.test(piece) || (verb.test(piece) && !how.test(piece));
  return [isOther || piece.split(/\s+/).length > longestItem ? null : subjectOf(framework, piece), 1];
}

/** In as many pieces a title with “and” may fall. */
const longestTitle = 3;

/** What a piece is about: of two words for two regulations it may be either. */
function subjectOf(framework: Framework, piece: string): Item | null {
  const { words, pattern } = subjectsOf(framework);
  const found = pattern === null ? [] : matchesIn(pattern, piece.toLowerCase()).map(({ 0: word }) => words.get(word));
  const [first, ...more] = found.flatMap((names) => (names === undefined ? [] : [names]));
  if (first === undefined) {
    return null;
  }
  const shared = [...first].filter((name) => more.every((names) => names.has(name)));
  return new Set(shared.length > 0 ? shared : [first, ...more].flatMap((names) => [...names]));
}

function listOf(items: readonly Item[]): NamedList {
  const names = new Set(items.flatMap((item) => (item.size === 1 ? [...item] : [])));
  const hasOther = items.some((item) => ![...item].some((name) => names.has(name)));
  const least = names.size + (hasOther ? 1 : 0);
  const isClear = least === names.size && items.length === names.size;
  const list = { names: [...names], known: true, isWhole: true };
  return isClear ? list : { ...list, least, most: items.length };
}

interface Subjects {
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pattern: RegExp | null;
}

const subjectsOf = remembered((framework: Framework): Subjects => {
  const words = new Map<string, Set<string>>();
  for (const regulation of framework.instruments.flatMap(({ regulations }) => regulations)) {
    for (const word of wordsFor(regulation)) {
      words.set(word, (words.get(word) ?? new Set()).add(shortNameOf(regulation) ?? ''));
    }
  }
  const all = [...words.keys()].sort((left, right) => right.length - left.length).map(escapeRegularExpression);
  return { words, pattern: all.length === 0 ? null : new RegExp(`\\b(?:${all.join('|')})\\b`, 'g') };
});

/** With its names: “staffing levels” are about staffing. */
function wordsFor({ shortNames, subjects, title }: Regulation): readonly string[] {
  return subjects.length === 0
    ? []
    : [...new Set([...shortNames, ...subjects, title].map((word) => word.toLowerCase()))];
}
