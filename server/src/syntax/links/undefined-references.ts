import { type Range, shiftRange } from '../../text/range.ts';
import { blockSearch } from '../blocks/block-groups.ts';
import { ownContents } from '../content/block-contents.ts';
import type { Content, Prose } from '../content/content.ts';
import { sourceRange } from '../content/prose.ts';
import type { Document } from '../document.ts';
import { exceedsBudget } from '../reading-budget.ts';

/** A link, image or footnote mark whose label no line of the document explains: readers see its brackets. */
export interface UndefinedReference {
  readonly kind: 'link' | 'image' | 'footnote';
  /** As it is written, without `^`. */
  readonly label: string;
  readonly labelRange: Range;
  readonly range: Range;
}

/**
 * Every such place of a document in the order of the text. Words in a single pair of brackets are none: in prose they
 * are a remark. None where the end of the document is not read: what is looked for may stand there.
 */
export function undefinedReferences(document: Document): readonly UndefinedReference[] {
  return exceedsBudget(document.blocks) ? [] : search(document);
}

const search = blockSearch(
  (block, labels): readonly UndefinedReference[] =>
    block.mayMentionLabels && mayHoldReference.test(block.text)
      ? allProses(ownContents(block, labels)).flatMap((prose) => referencesIn(prose, block.text))
      : [],
  ({ kind, label, labelRange, range }, by) => ({
    kind,
    label,
    labelRange: shiftRange(labelRange, by),
    range: shiftRange(range, by),
  }),
);

const mayHoldReference = /\]\[|\[\^/;
/** A text in brackets with a label behind it, or with empty brackets; or the mark of a footnote. */
const reference =
  /(?<image>!?)\[(?<text>[^[\]\r\n]{1,300})\]\[(?<label>[^[\]\r\n]{0,300})\]|\[\^(?<footnote>[^[\]\s]{1,100})\]/g;

/** What is a link already is not in the prose with its brackets. */
function referencesIn(prose: Prose, source: string): readonly UndefinedReference[] {
  return Array.from(prose.value.matchAll(reference)).flatMap((match) => {
    const { image, text = '', label = '', footnote } = match.groups ?? {};
    const range = sourceRange(prose, match.index, match.index + match[0].length);
    if (source.slice(range.start, range.end) !== match[0] || isProtected(prose, match.index, range.start, source)) {
      return [];
    }
    if (footnote !== undefined) {
      return { kind: 'footnote', label: footnote, labelRange: { start: range.start + 2, end: range.end - 1 }, range };
    }
    const end = label === '' ? range.end - 3 : range.end - 1;
    const labelRange = { start: end - (label || text).length, end };
    return { kind: image === '!' ? 'image' : 'link', label: label || text, labelRange, range };
  });
}

/** Whether a backslash stands before the place, or the place is code, which may have begun on a line above. */
function isProtected({ pieces }: Prose, at: number, start: number, source: string): boolean {
  let place = pieces.findLastIndex((candidate) => candidate.at <= at);
  while (place > 0 && isLineBreak(source.slice(pieces[place - 1]?.end, pieces[place]?.offset))) {
    place -= 1;
  }
  const piece = pieces[place];
  return source[start - 1] === '\\' || (piece !== undefined && source[piece.offset - 1] === '`');
}

/** What stands between two lines of one text: a line ending, indentation and the marks of quotes. */
function isLineBreak(between: string): boolean {
  return /^[\s>]*$/.test(between);
}

function allProses(contents: readonly Content[]): readonly Prose[] {
  return contents.flatMap((content) => {
    switch (content.kind) {
      case 'heading':
        return [content.name];
      case 'paragraph':
        return [content.prose];
      case 'list':
        return content.items.flatMap((item) => allProses(item.contents));
      case 'quote':
        return allProses(content.contents);
      case 'table':
        return content.rows.flat().map(({ prose }) => prose);
      default:
        return [];
    }
  });
}
