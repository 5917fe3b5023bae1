import type { Content, Prose, ProsePiece } from '../syntax/content/content.ts';
import { withoutShownHtml } from '../syntax/content/shown-html.ts';
import type { Range } from '../text/range.ts';

/**
 * The prose of all paragraphs and list items, in the order of the text, without the HTML that it shows as words. Quotations
 * are other people's words: they are left out.
 */
export function prosesOf(contents: readonly Content[]): readonly Prose[] {
  return contents.flatMap((content) => {
    if (content.kind === 'paragraph') {
      return [withoutShownHtml(content.prose)];
    }
    return content.kind === 'list' ? content.items.flatMap((item) => prosesOf(item.contents)) : [];
  });
}

/** The same prose with one space wherever white space stands in it: between two words, or where a line ends. Linear. */
export function inOneLine(prose: Prose): Prose {
  // Most have single spaces alone: to put each of them anew takes many times as long as to see that.
  if (!unevenSpace.test(prose.value)) {
    return prose;
  }
  const value = prose.value.replaceAll(/\s+/g, ' ');
  return { ...prose, value, pieces: piecesWithout(prose, furtherSpaces(prose.value)) };
}

const unevenSpace = /[^\S ]| {2}/;

/** The white space that stands behind other white space, in the order of the text. */
function furtherSpaces(text: string): readonly Range[] {
  return [...text.matchAll(/(?<=\s)\s+/g)].map(({ 0: space, index }) => ({ start: index, end: index + space.length }));
}

function piecesWithout({ value, pieces }: Prose, dropped: readonly Range[]): readonly ProsePiece[] {
  const kept: ProsePiece[] = [];
  let drop = 0;
  let gone = 0;
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1]?.at ?? value.length;
    const placeOf = (at: number) => (at === next ? piece.end : Math.min(piece.offset + at - piece.at, piece.end));
    for (let from = piece.at; from < next; ) {
      const { start, end } = dropped[drop] ?? { start: next, end: next };
      const isDropped = start <= from;
      const to = Math.min(isDropped ? end : start, next);
      if (isDropped) {
        gone += to - from;
        drop += to === end ? 1 : 0;
      } else {
        kept.push({ at: from - gone, offset: placeOf(from), end: placeOf(to) });
      }
      from = to;
    }
  }
  return kept;
}
