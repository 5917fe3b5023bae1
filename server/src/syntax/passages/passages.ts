import type { Content, Prose, ProsePiece } from '../content/content.ts';

/** A run of text that readers see as one: a heading, a paragraph, a list item, a cell or a paragraph of a quotation. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'quotation';
  readonly prose: Prose;
  /**
   * The visible text, of the same length as the prose, in which code and web addresses are blotted out: they are no
   * words, and what looks wrong in them is not.
   */
  readonly words: string;
}

/** What stands in `words` for each code unit that is no word: no letter, no figure, no mark, no space. */
const blot = '\uFFFC';

/** The passages of these contents, in the order of the text. `source` is the text that their ranges count in. */
export function passagesOf(contents: readonly Content[], source: string): readonly Passage[] {
  return contents.flatMap((content) => passagesIn(content, source, 'paragraph'));
}

function passagesIn(content: Content, source: string, kind: Passage['kind']): readonly Passage[] {
  switch (content.kind) {
    case 'heading':
      return [passageOf(content.name, source, kind === 'paragraph' ? 'heading' : kind)];
    case 'paragraph':
      return [passageOf(content.prose, source, kind)];
    case 'list': {
      const inner = kind === 'quotation' ? kind : 'item';
      return content.items.flatMap((item) => item.contents.flatMap((one) => passagesIn(one, source, inner)));
    }
    case 'quote':
      return content.contents.flatMap((one) => passagesIn(one, source, 'quotation'));
    case 'table':
      return content.rows.flat().map(({ prose }) => passageOf(prose, source, kind === 'quotation' ? kind : 'cell'));
    default:
      return [];
  }
}

function passageOf(prose: Prose, source: string, kind: Passage['kind']): Passage {
  return { kind, prose, words: withoutAddresses(withoutCode(prose, source)) };
}

const address = /\b(?:https?:\/\/|www\.)[^\s<>]+/gi;

function withoutAddresses(text: string): string {
  return text.includes('://') || text.includes('www.') ? text.replace(address, blotted) : text;
}

/** Code opens and closes with a run of backticks, which stand between two pieces: each run turns code on or off. */
function withoutCode({ value, range, pieces }: Prose, source: string): string {
  if (pieces.length === 1 && (pieces[0]?.offset ?? 0) === range.start) {
    return value;
  }
  let words = '';
  let isCode = false;
  let behind = range.start;
  for (const [place, piece] of pieces.entries()) {
    const runs = source.slice(behind, piece.offset).match(/`+/g)?.length ?? 0;
    isCode = runs % 2 === 1 ? !isCode : isCode;
    const shown = value.slice(piece.at, endOf(pieces, place, value));
    words += isCode ? blotted(shown) : shown;
    behind = piece.end;
  }
  return words;
}

function endOf(pieces: readonly ProsePiece[], place: number, value: string): number {
  return pieces[place + 1]?.at ?? value.length;
}

function blotted(text: string): string {
  return blot.repeat(text.length);
}
