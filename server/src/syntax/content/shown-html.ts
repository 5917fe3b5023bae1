import type { Range } from '../../text/range.ts';
import type { Prose, ProsePiece } from './content.ts';
import { emptyProse, sourceRange } from './prose.ts';

/**
 * The same prose without the HTML that it shows as words, such as `\<b>`. Readers see the same on a page where no
 * backslash stands before it, and there it is no part of what the sentence says.
 */
export function withoutShownHtml(prose: Prose): Prose {
  const { value } = prose;
  const cut = value.includes('<') ? htmlIn(value) : [];
  if (cut.length === 0) {
    return prose;
  }
  const starts = [0, ...cut.map(({ end }) => end)];
  const kept = starts.map((start, place): Range => ({ start, end: cut[place]?.start ?? value.length }));
  const pieces: ProsePiece[] = [];
  let at = 0;
  for (const { start, end } of kept) {
    for (const [place, piece] of prose.pieces.entries()) {
      const from = Math.max(start, piece.at);
      const to = Math.min(end, prose.pieces[place + 1]?.at ?? value.length);
      if (from < to) {
        const source = sourceRange(prose, from, to);
        pieces.push({ at, offset: source.start, end: source.end });
        at += to - from;
      }
    }
  }
  const words = kept.map(({ start, end }) => value.slice(start, end)).join('');
  return words === '' ? emptyProse(prose.range) : { ...prose, value: words, pieces };
}

/** Where HTML stands in words, as Markdown finds it within a line. */
function htmlIn(text: string): readonly Range[] {
  const found: Range[] = [];
  const lastEnds = others.map(({ closing }) => text.lastIndexOf(closing));
  for (let start = text.indexOf('<'); start !== -1; ) {
    const end = tagEnd(text, start) ?? otherEnd(text, start, lastEnds);
    if (end !== null) {
      found.push({ start, end });
    }
    start = text.indexOf('<', end ?? start + 1);
  }
  return found;
}

function tagEnd(text: string, start: number): number | null {
  tag.lastIndex = start;
  return tag.test(text) ? tag.lastIndex : null;
}

const tag =
  /<(?:[a-z][a-z\d-]*(?:[ \t\r\n]+[a-z_:][\w.:-]*(?:[ \t\r\n]*=[ \t\r\n]*(?:[^ \t\r\n"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t\r\n]*\/?|\/[a-z][a-z\d-]*[ \t\r\n]*)>/iy;

/** `lastEnds` says where each closing mark stands last, so that none is looked for in vain again and again. */
function otherEnd(text: string, start: number, lastEnds: readonly number[]): number | null {
  const place = others.findIndex(({ opening }) => text.startsWith(opening, start));
  const other = others[place];
  if (other === undefined) {
    return null;
  }
  const from = start + other.opening.length;
  return (lastEnds[place] ?? -1) < from ? null : text.indexOf(other.closing, from) + other.closing.length;
}

/** Instructions, marked data and declarations. */
const others = [
  { opening: '<?', closing: '?>' },
  { opening: '<![CDATA[', closing: ']]>' },
  { opening: '<!', closing: '>' },
];
