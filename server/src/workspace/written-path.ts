import { stringify } from 'yaml';
import type { Reference } from '../report/linked/references.ts';

/** A path as it is written in the place of the one that `reference` has in `text`: in Markdown, or as a value of YAML. */
export function writtenPath(path: string, reference: Reference, text: string): string {
  const { kind, pathRange } = reference;
  if (kind === 'link') {
    const bracketed = text[pathRange.start - 1] === '<';
    return bracketed ? path.replace(/[%#?<>\\]/g, percentEncoded) : pathInLink(path);
  }
  const quote = text[pathRange.start];
  return stringify(path, { lineWidth: 0, defaultStringType: stringType(path, quote) }).trimEnd();
}

/** A path as it is written between the parentheses of a link. */
export function pathInLink(path: string): string {
  return path.replace(/[%#?<>\\\s()]/g, percentEncoded);
}

function stringType(path: string, quote: string | undefined): 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' {
  if (quote === "'") {
    return 'QUOTE_SINGLE';
  }
  // Within `[a, b]` some characters end a plain text, which the writer of a single value cannot know.
  return quote === '"' || !/^[\p{L}\p{N}./_-][\p{L}\p{N}./_ -]*$/u.test(path) ? 'QUOTE_DOUBLE' : 'PLAIN';
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
