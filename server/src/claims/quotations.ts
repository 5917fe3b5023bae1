/** Words in quotation marks, and what the sentence around them says of who speaks. */
export interface Quotation {
  /** Without its marks. */
  readonly words: string;
  /** The rest of the sentence, before and behind. */
  readonly around: string;
}

const longestSpeaker = 240;

/**
 * A text in which some quotations stand without marks and without who says them, as `spoken` gives them: null where they
 * stay as they are. Blanks stand for what is left out, so that all places stay. Linear.
 */
export function withSpoken(text: string, spoken: (quotation: Quotation) => string | null): string {
  let result = text;
  for (const { 0: whole, index } of text.matchAll(/[“"][^“”"]{10,700}[”"]/g)) {
    const close = index + whole.length;
    const from = sentenceStart(text, index);
    const to = sentenceEnd(text, close);
    const around = `${text.slice(from, index)} ${text.slice(close, to)}`;
    const words = around.length <= longestSpeaker ? spoken({ words: whole.slice(1, -1), around }) : null;
    if (words !== null) {
      result = [result.slice(0, from), blank(index + 1 - from), words, blank(1 + to - close), result.slice(to)].join(
        '',
      );
    }
  }
  return result;
}

/** Where the sentence begins in which the quotation at this place stands. */
function sentenceStart(text: string, at: number): number {
  const start = Math.max(0, at - longestSpeaker);
  const end = Math.max(...['. ', '! ', '? ', '” '].map((mark) => text.slice(start, at).lastIndexOf(mark)));
  return end === -1 ? start : start + end + 2;
}

function sentenceEnd(text: string, at: number): number {
  const end = text.slice(at, at + longestSpeaker).search(/[.!?](?:\s|$)|[“"]/u);
  return end === -1 ? Math.min(text.length, at + longestSpeaker) : at + end;
}

function blank(length: number): string {
  return ' '.repeat(length);
}

/** Whether the words around a quotation say that somebody speaks. */
export const tellsOfSpeech = /\b(?:said|says|added|adds|explained|told|commented)\b/iu;
