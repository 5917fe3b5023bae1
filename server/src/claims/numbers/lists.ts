import { findCitations, leadingTitles } from '../../framework/citations.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Regulation } from '../../framework/model/law.ts';
import { normaliseName } from '../../framework/normalise-name.ts';

/** What a list names: known things by their own name, others by the words that are written. */
export interface NamedList {
  /** Each once, in the order of the text. */
  readonly names: readonly string[];
  /** Whether every one is a known name. */
  readonly known: boolean;
}

/** A reader of the known names with which a text begins, in a list of any length. */
export type LeadingNames = (text: string) => { readonly names: readonly string[]; readonly rest: string };

/** Words that begin something else than a list, or go on behind one. */
const goesOn =
  /^\s*(?:$|[.;(]|(?:,\s*)?(?:and|but|so|which|who|where|because|since|although|after|at|in|during|when|as|for|with|by|this|these|we|that|were|was|have|has)\b)/i;
const joint = /,\s+(?:and\s+)?|;\s+(?:and\s+)?/i;
/** “staffing and on consent”: the preposition of the first item, said again. */
const again = /(\band|,)\s+(?:on|of|to|for|in relation to|relating to|related to|regarding|concerning)\s+(?:the\s+)?/gi;

/**
 * The names that a text lists from its start, with known names read whole however many commas and “and”s they hold.
 * Unknown ones are told apart only in a list with a comma before its “and”. Null where the list cannot be read whole.
 */
function readList(text: string, leadingNames: LeadingNames): NamedList | null {
  const plain = text.replace(/\([^()]*\)/g, ' ').replace(again, '$1 ');
  const { names, rest } = leadingNames(plain);
  if (names.length > 0 && goesOn.test(rest) && !/^\s*(?:,\s*)?and\s[^,]*,/i.test(rest)) {
    return { names: once(names), known: true };
  }
  const sentence = /^[^.;]*/.exec(plain)?.[0].trim() ?? '';
  if (!/,\s+and\s+/i.test(sentence)) {
    return null;
  }
  const pieces = sentence.split(joint).map((piece) => piece.trim());
  const items = pieces.flatMap((piece) => {
    const read = leadingNames(piece);
    return read.names.length > 0 && read.rest.trim() === '' ? read.names : [normaliseName(piece)];
  });
  const areNames = pieces.every((piece) => piece !== '' && piece.split(/\s+/).length <= 6);
  return areNames ? { names: once(items), known: false } : null;
}

/** The regulations that a text lists, by the titles or the numbers that it begins with. */
export function readRegulations(framework: Framework, text: string): NamedList | null {
  const numbers = [...new Set(findCitations(framework, text).map((citation) => citation.number))];
  if (/^\s*(?:the\s+)?regulations?\s+\d/i.test(text) && numbers.length > 0) {
    return { names: numbers, known: true };
  }
  return readList(text, (from) => {
    const { titles, rest } = leadingTitles(framework, from);
    const names = titles.map((title) => shortNameOf(title.regulations[0]?.regulation) ?? normaliseName(title.text));
    return { names, rest };
  });
}

/** What reports call a regulation. */
export function shortNameOf(regulation: Regulation | undefined): string | null {
  return regulation === undefined ? null : (regulation.shortNames[0] ?? regulation.title).toLowerCase();
}

function once(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
