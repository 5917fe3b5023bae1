import type { Framework } from '../../../framework/framework.ts';
import { leadingRegulations } from '../../../framework/leading-regulations.ts';
import type { Regulation } from '../../../framework/model/law.ts';
import { normaliseName } from '../../../framework/normalise-name.ts';

/** What a list names: known things by their number or their own name, others by the words that are written. */
export interface NamedList {
  /** Each once, in the order of the text. */
  readonly names: readonly string[];
  /** Whether every one is a known name. */
  readonly known: boolean;
  /** Whether it begins with known ones, though not every one is. */
  readonly isOfLaw?: boolean;
  /** Whether nothing more may belong to the list. */
  readonly isWhole: boolean;
  /** How many breaches it may be of, where that is not the number of its names: two items may be of one regulation. */
  readonly least?: number;
  readonly most?: number;
}

/** Words that begin something else than a list, or go on behind one. */
const goesOn =
  /^\s*(?:$|[.;:–—()]|-\s|(?:,\s*)?(?:and|but|so|which|who|where|because|since|owing|due|although|after|before|at|in|during|when|as|for|with|by|this|these|we|that|were|was|have|has|had|is|are|alone|only|again|still|on|regulations?|rules?|standards?|too|continue[sd]?|remain(?:s|ed)?|[a-z\d]+\s+(?:in\s+all|in\s+total|altogether))\b)/i;
/** What follows is one more of them, of which nothing is known. */
const another =
  /^\s*(?:,\s*)?and\s+(?=how\b|the\s+way)|^\s*(?:,\s*)?and\s+(?!(?:[a-z\d]+\s+){1,3}breach(?:es)?\b|an?\s+(?:new|further)\s+one\b|(?:[^\s,;.]+\s+){0,3}(?:was|were|is|are|we|it|they|there|this|that|has|have|had|so|will|must|did|could)\b)/i;
const joint = /,\s+(?:and\s+)?|;\s+(?:and\s+)?/i;
/** “staffing and on consent”: the preposition of the first item, said again. */
const again = /(\band|,)\s+(?:on|of|to|for|in relation to|relating to|related to|regarding|concerning)\s+(?:the\s+)?/gi;

/**
 * The regulations that a text lists from its start, by number, by title or both. Unknown ones are told apart only in a
 * list with a comma before its “and”. Null where there is no list.
 */
export function readRegulations(framework: Framework, text: string): NamedList | null {
  const { regulations, rest } = leadingRegulations(framework, text);
  const last = regulations.at(-1);
  // “Staffing levels”: the words may mean something else.
  const isEnded = goesOn.test(rest) || /^,/.test(rest) || last?.number != null;
  const names = once(regulations.slice(0, isEnded ? undefined : -1).map(nameOf));
  const isWhole = isEnded && goesOn.test(rest) && !another.test(rest);
  if (names.length > 0 && (isWhole || last?.number != null)) {
    return { names, known: true, isWhole };
  }
  const closing = regulations.length > 1 && names.length === regulations.length ? lastItem.exec(rest)?.[1] : undefined;
  if (closing !== undefined && text.slice(0, text.length - rest.length).includes(',') && !verbs.test(closing)) {
    return { names: [...names, normaliseName(closing)], known: false, isWhole: true, isOfLaw: true };
  }
  return readUnknown(framework, text) ?? (names.length > 0 ? { names, known: true, isWhole: false } : null);
}

/** “Consent, staffing and the handling of complaints”: behind two that are known, the last item is one more. */
const lastItem = /^\s+and\s+((?:[\p{L}’'-]+\s+){0,5}[\p{L}’'-]+)\s*[.;]?$/u;
const verbs =
  /\b(?:was|were|is|are|had|has|have|came|come|rated|we|it|they|this)\b|^(?:\w+ly )?(?:[a-z]{3,}ed|told|gave|took|sent|put|made|wrote|began|set|will|must|may)\b/i;

/** A list with a comma before its “and”, whose items are counted. */
function readUnknown(framework: Framework, text: string): NamedList | null {
  const plain = text.replace(/\([^()]*\)/g, ' ').replace(again, '$1 ');
  const sentence = /^[^.;]*/.exec(plain)?.[0].trim() ?? '';
  if (!/,\s+and\s+/i.test(sentence)) {
    return null;
  }
  const pieces = sentence.split(joint).map((piece) => piece.trim());
  const items = pieces.flatMap((piece) => {
    const read = leadingRegulations(framework, piece);
    return read.regulations.length > 0 && read.rest.trim() === ''
      ? read.regulations.map(nameOf)
      : [normaliseName(piece)];
  });
  const areNames = pieces.every((piece) => piece !== '' && piece.split(/\s+/).length <= 6 && !verbs.test(piece));
  return areNames ? { names: once(items), known: false, isWhole: true } : null;
}

/** By its number, or else by what reports call it. */
export function nameOf({ number, title }: ReturnType<typeof leadingRegulations>['regulations'][number]): string {
  return number ?? shortNameOf(title?.regulations[0]?.regulation) ?? normaliseName(title?.text ?? '');
}

/** What reports call a regulation. */
export function shortNameOf(regulation: Regulation | undefined): string | null {
  return regulation === undefined ? null : (regulation.shortNames[0] ?? regulation.title).toLowerCase();
}

function once(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
