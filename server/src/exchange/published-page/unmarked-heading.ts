import { lineText } from '../page-facts/page-names.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { isAddress } from './head/page-address.ts';

/** What is known of the lines of a page. */
export interface KnownLines {
  /** Whether the line names a part, with or without its rating. */
  readonly isPart: (line: PageLine) => boolean;
  /** Whether the text is a value, or a label with one. */
  readonly isValue: (text: string) => boolean;
  readonly isFurniture: (text: string) => boolean;
  /** Whether the page lists the line among its contents. */
  readonly isListed: (line: PageLine) => boolean;
}

/** Longer lines are sentences. */
const longestHeading = 80;
const mostWords = 11;

/** Titles that tell what comes next may be longer: “What the provider has done about …”. */
const telling = /^(?:What|How|Why|Who|Where|When|Areas?|Actions?|\p{Lu}\p{Ll}+ing)\b/u;
const longestTelling = 120;

/** Fewer words below a line may be one more label. */
const fewestWordsBelow = 7;

/** Capital first, and no mark at the end but that of a question. */
const headingShape = /^\p{Lu}[^.:;!|@]*[\p{L}\p{N})’?]$/u;

/** “2. ”, “4.1 ”, “Appendix 1 - ”. */
const number = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?|(?:Appendix|Annex|Section|Part) (?:\d{1,2}|\p{Lu})(?: [–—-]|:))\s+/u;

/** What names of people with their posts, values behind their labels, and sums of money have. */
const noHeading = /(?:^|\s)\p{Lu}[^\s,]*,\s|[£%\d]\s|\d{5}/u;
/** A list of what comes next: “Cleanliness, infection control and hygiene”. */
const listOfThings = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}(?:, \p{Ll}+(?: \p{Ll}+){0,3}){1,3}$/u;
/** “Assessing people’s needs and choices; delivering care in line with the law”. */
const nextThing = /; (?=\p{Ll}+ing\b)/gu;
/** Words after which something has to come, as in a sentence whose bullets stand below it. */
const unfinished = /\s(?:because|that|and|or|but|the|an?|of|to|with|for|by)$/iu;
const dash = /\s[–—-]\s/u;

const sentenceEnd = /[.!?:;…][)"'”’]*$/u;

/** “3 – Evidence shows a good standard”. */
const meaningOfScore = /^\d\s?[–=-]\s/u;

/** The names of columns, of which the gaps were lost: “Regulation Heading Judgment”. */
const headOfTable = /^(?:\p{Lu}\p{Ll}+ ){1,4}(?:Judge?ment|Rating|Grade|Score|Evaluation)$/u;

/** A name below a quotation says whose words it is. */
const quotationEnd = /["”’]$/u;

/**
 * Whether a line of plain text, where nothing is marked as a heading, is one by its shape: short, with a capital letter and no
 * full stop, a sentence or a list below it and the end of one, or a heading that the page `isListed` among its contents,
 * above it. It names nothing known.
 */
export function isUnmarkedHeading(
  line: PageLine,
  above: PageLine | undefined,
  below: PageLine | undefined,
  known: KnownLines,
): boolean {
  const text = lineText(line).replace(number, '').replace(nextThing, ', ');
  return (
    line.kind === 'prose' &&
    line.marks === undefined &&
    hasLengthOfHeading(text) &&
    headingShape.test(text) &&
    !unfinished.test(text) &&
    (!noHeading.test(text) || listOfThings.test(text)) &&
    !(dash.test(text) && /\d/u.test(text)) &&
    below !== undefined &&
    (isText(below) || (telling.test(text) && known.isPart(below))) &&
    (mayStandAbove(above, known) || (above !== undefined && known.isListed(above))) &&
    !headOfTable.test(text) &&
    !known.isValue(line.text) &&
    !known.isFurniture(line.text) &&
    !isAddress(line.text)
  );
}

/**
 * Whether a line that the page prints bold, as it does its headings, is one: short, with a capital letter and no full stop, with
 * text, or a part that is no marked heading, below it. It is no value, no label with one, and names nothing known.
 */
export function isBoldHeading(line: PageLine, below: PageLine | undefined, known: KnownLines): boolean {
  return (
    line.kind === 'prose' &&
    line.isBold === true &&
    line.marks === undefined &&
    line.text.length <= longestTelling &&
    boldShape.test(line.text) &&
    below !== undefined &&
    (isText(below) || (below.kind === 'prose' && known.isPart(below))) &&
    !known.isValue(line.text) &&
    !known.isFurniture(line.text) &&
    !isAddress(line.text)
  );
}

/** A colon may stand at the end alone, where no value stands behind it. */
const boldShape = /^\p{Lu}[^.:;!|@]*[\p{L}\p{N})’?]:?$/u;

function hasLengthOfHeading(text: string): boolean {
  return telling.test(text)
    ? text.length <= longestTelling
    : text.length <= longestHeading && text.split(' ').length <= mostWords;
}

function isText(line: PageLine): boolean {
  const { kind } = line;
  const text = lineText(line);
  const isSentence =
    sentenceEnd.test(text) && /^["“‘'(]?[\p{Lu}\d]/u.test(text) && text.split(' ').length >= fewestWordsBelow;
  return kind === 'bullet' || kind === 'quote' || (kind === 'prose' && isSentence);
}

function mayStandAbove(above: PageLine | undefined, { isPart, isValue, isFurniture }: KnownLines): boolean {
  if (above === undefined || above.kind !== 'prose') {
    // Nothing stands above the title of a page, which heads no section.
    return above !== undefined;
  }
  const isEnd = sentenceEnd.test(above.text) && !above.text.endsWith(':') && !quotationEnd.test(above.text);
  const isRated = [above.text, above.text.slice(above.text.lastIndexOf(':') + 1).trim()].some(isValue);
  return isEnd || isPart(above) || isRated || isFurniture(above.text) || meaningOfScore.test(above.text);
}
