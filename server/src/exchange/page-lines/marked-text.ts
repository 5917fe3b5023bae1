import type { PhrasingContent } from 'mdast';

/** A text with the places in it that lead somewhere or show something. */
export interface MarkedText {
  readonly text: string;
  /** In the order of the text, none within another. */
  readonly marks: readonly TextMark[];
}

/** From `start` to `end` of the text, counted in UTF-16 code units; an image between words takes no room in it. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** The address that it leads to; null for an image that leads nowhere. */
  readonly link: string | null;
  /** The image that stands there in place of the text; null for words. */
  readonly image: { readonly address: string | null; readonly words: string } | null;
}

/** Words of a report: plain ones, or with marks. */
export type Words = string | MarkedText;

/** The words with those of the marks that still lie within the text; plain ones where there is none. */
export function withMarks(text: string, marks: readonly TextMark[] | undefined): Words {
  const within = (marks ?? [])
    .filter(({ start, end }) => start < text.length || (start === end && start === text.length))
    .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }));
  return within.length === 0 ? text : { text, marks: within };
}

/** The text, and its marks where it has any. */
export function withAnyMarks({ text, marks }: MarkedText): Pick<MarkedText, 'text'> & Partial<MarkedText> {
  return marks.length === 0 ? { text } : { text, marks };
}

/** The words as Markdown that means just them. */
export function phrasingOf(words: Words): PhrasingContent[] {
  if (typeof words === 'string') {
    return plain(words);
  }
  let at = 0;
  const nodes: PhrasingContent[] = [];
  for (const mark of words.marks) {
    const before = words.text.slice(at, mark.start);
    const isLast = mark.start === mark.end && mark.end === words.text.length;
    nodes.push(...plain(isLast && /\S$/u.test(before) ? `${before} ` : before));
    nodes.push(...marked(mark, words.text.slice(mark.start, mark.end)));
    // Of the two spaces around an image between words, the text has one.
    nodes.push(...plain(mark.start === mark.end && /\S $/u.test(before) ? ' ' : ''));
    at = mark.end;
  }
  return [...nodes, ...plain(words.text.slice(at))];
}

function marked({ link, image }: TextMark, text: string): PhrasingContent[] {
  const children = image === null ? plain(text) : shown(image, text);
  return link === null ? children : [{ type: 'link', url: link, children }];
}

/** The image; where it cannot be named, its words. */
function shown({ address, words }: NonNullable<TextMark['image']>, text: string): PhrasingContent[] {
  if (address === null) {
    return plain(text === '' ? ` (${words}) ` : text);
  }
  return [{ type: 'image', url: address, alt: words }];
}

function plain(text: string): PhrasingContent[] {
  return text === '' ? [] : [{ type: 'text', value: text }];
}
