import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';
import type { NamedDefinition } from '../model/named-definition.ts';
import { allNames } from '../names.ts';
import { comparable } from './comparable-text.ts';

/** A tree of names: those that begin alike share their beginning. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** Whether a name ends here. */
  ends: boolean;
}

/**
 * The source of a pattern for any of the names over comparable text, the longest first. Names that begin alike are
 * tried as one, so that a text is compared with all of them in the time of the longest.
 */
export function anyName(definitions: readonly NamedDefinition[]): string {
  return anyOf(definitions.flatMap(allNames).map(spellings));
}

/** The source of a pattern for any of the words. Words are text and no patterns. */
export function anyWord(words: readonly string[]): string {
  return anyOf(words.map((word) => [...word].map(escapeRegularExpression)));
}

/** The characters of a name, each as a pattern, with the spellings that `normaliseName` takes for the same name. */
function spellings(name: string): readonly string[] {
  const words = comparable(name).trim().replace(/ +/g, ' ');
  const pieces = words.match(/ (?:and|&) | - |./gu) ?? [];
  return pieces.map((piece, index) => {
    switch (piece) {
      case ' and ':
      case ' & ':
        return ' (?:and|&) ';
      case ' - ':
        return ' (?:- )?';
      case ',':
        return ',?';
      case '-':
        return isBetweenLetters(pieces, index) ? '[- ]' : piece;
      default:
        return escapeRegularExpression(piece);
    }
  });
}

function isBetweenLetters(pieces: readonly string[], index: number): boolean {
  return /\S$/u.test(pieces[index - 1] ?? '') && /^\S/u.test(pieces[index + 1] ?? '');
}

/** An empty list matches nothing at all. */
function anyOf(names: readonly (readonly string[])[]): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const name of names) {
    let branch = root;
    for (const piece of name) {
      const next = branch.next.get(piece) ?? { next: new Map(), ends: false };
      branch.next.set(piece, next);
      branch = next;
    }
    branch.ends = true;
  }
  return root.next.size === 0 ? '(?!)' : `(?:${source(root)})`;
}

/** What may follow here, one branch after the other without calls: names may be long. */
function source(branch: Branch): string {
  let straight = '';
  let at = branch;
  while (at.next.size === 1 && !at.ends) {
    for (const [piece, next] of at.next) {
      straight += piece;
      at = next;
    }
  }
  if (at.next.size === 0) {
    return straight;
  }
  const ways = [...at.next].map(([piece, next]) => piece + source(next));
  const rest = ways.length === 1 && !at.ends ? ways.join('') : `(?:${ways.join('|')})${at.ends ? '?' : ''}`;
  return straight + rest;
}
