import type { FileChild } from 'docx';
import { Paragraph, type ParagraphChild, TextRun } from 'docx';
import { pageWords } from '../page-words.ts';
import type { Phrasing, PrintedBlock } from '../printed/printed-document.ts';
import { type WordContext, withPending } from './word-context.ts';
import { styleId, wordStyles } from './word-names.ts';
import { ratingRuns, wordPhrasing } from './word-phrasing.ts';
import { wordText } from './word-text.ts';

type Fields = readonly (readonly [string, string])[];

/**
 * The fields of a section as lines that can be changed, with what they mean behind them; then what follows from them.
 * `values` is what a page shows under the heading.
 */
export function fieldParagraphs(fields: Fields, values: readonly PrintedBlock[], context: WordContext): FileChild[] {
  const shown = values.flatMap((block) => (block.kind === 'result' ? block.blocks : [block]));
  const stated = (name: string) => fields.some(([written]) => written.toLowerCase() === name.toLowerCase());
  const meaning = shown.find((block) => block.kind === 'paragraph' && block.children[0]?.kind === 'steps');
  const lines = fields.map(([name, value]) => {
    const tone = toneOf(value, shown);
    const said = name.toLowerCase() === 'score' && meaning?.kind === 'paragraph' ? meaning.children.slice(1) : [];
    return line(wordStyles.field, [
      new TextRun(`${wordText(name)}: `),
      ...(tone === null ? [new TextRun(wordText(value))] : ratingRuns(value, tone, context)),
      ...(said.length === 0
        ? []
        : addedRuns([{ kind: 'text', text: ' (' }, ...trimmed(said), { kind: 'text', text: ')' }])),
    ]);
  });
  const others = shown.flatMap((block): readonly Paragraph[] => {
    if (block.kind !== 'paragraph' || isSaid(plainText(block.children), block === meaning, stated)) {
      return [];
    }
    return [line(wordStyles.added, wordPhrasing(block.children, context))];
  });
  return [...lines, ...others];

  function line(style: string, children: ParagraphChild[]): Paragraph {
    return new Paragraph({ style: styleId(style), children: withPending(children, context) });
  }

  function addedRuns(phrasing: Phrasing): readonly ParagraphChild[] {
    return [new TextRun({ text: wordText(plainText(phrasing)), style: styleId(wordStyles.addedWords) })];
  }
}

/** Whether the fields say already what a line on the page says. */
function isSaid(text: string, isMeaning: boolean, stated: (name: string) => boolean): boolean {
  if (isMeaning || text.startsWith(pageWords.score)) {
    return stated('Score');
  }
  if (text.startsWith(pageWords.previousRating)) {
    return stated('Previous rating');
  }
  return text.startsWith(pageWords.rating) && stated('Rating');
}

/** The tone of the rating that a field states, as the page shows it. */
function toneOf(value: string, shown: readonly PrintedBlock[]): string | null {
  for (const block of shown) {
    for (const piece of block.kind === 'paragraph' ? block.children : []) {
      if (piece.kind === 'rating' && piece.text.toLowerCase() === value.trim().toLowerCase()) {
        return piece.tone;
      }
    }
  }
  return null;
}

function plainText(phrasing: Phrasing): string {
  return phrasing
    .map((piece) => ('text' in piece ? piece.text : 'children' in piece ? plainText(piece.children) : ''))
    .join('');
}

function trimmed(phrasing: Phrasing): Phrasing {
  const [first, ...others] = phrasing;
  return first?.kind === 'text' && first.text.trim() === '' ? others : phrasing;
}
