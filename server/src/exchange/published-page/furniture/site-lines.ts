import { normaliseName } from '../../../framework/normalise-name.ts';
import { lineText, noteOn } from '../../page-facts/page-names.ts';
import { pageWord } from '../../page-facts/page-words.ts';
import type { LineNote, PageLine } from '../../page-lines/page-line.ts';
import { otherStories } from './other-stories.ts';
import { asksToShare, isSiteLine, isWayToPage, isWayToShare } from './site-words.ts';

/** A page without what stands on every page of a website, or of a printed report. */
export interface SiftedPage {
  readonly lines: readonly PageLine[];
  readonly removed: readonly LineNote[];
}

/** Longer lines are paragraphs. */
const longestLine = 160;

/** Takes away lines on cookies, sharing and the like, and the heads and feet of printed pages with their numbers. */
export function withoutSiteLines(lines: readonly PageLine[]): SiftedPage {
  const heads = pageHeads(lines);
  const titles = new Set(runningTitles(lines, heads));
  const way = new Set([
    ...wayOnTop(lines),
    ...lines.filter((line) => line.kind === 'prose' && isWayToPage(lineText(line))),
    ...waysBack(lines),
  ]);
  const stories = otherStories(lines);
  const kept: PageLine[] = [];
  const removed: LineNote[] = [];
  /** The lines that are kept, with what stood right below each. */
  const seen = new Map<string, string>();
  let above: PageLine | null = null;
  /** Whether the site has just asked something, to which the next lines are the answers. */
  let isAsked = false;
  /** Whether the lines above ask to share the page, and say how. */
  let isShared = false;
  for (const [index, line] of lines.entries()) {
    const text = lineText(line);
    const below = lines
      .slice(index + 1, index + 2)
      .map(lineText)
      .join('');
    const isAnswer: boolean = isAsked && /^(?:yes|no)$/iu.test(text);
    isShared = (isShared && isWayToShare(text, line.kind === 'bullet')) || asksToShare(text);
    const reason: string | null =
      isAnswer || isShared
        ? siteWords
        : way.has(line)
          ? wayThrough
          : titles.has(line)
            ? pageHead
            : stories.has(line)
              ? 'the title of another page of the site'
              : reasonToRemove(line, below, heads, above, seen);
    isAsked = isAnswer || (reason === siteWords && text.endsWith('?'));
    above = line;
    if (reason === null) {
      kept.push(line);
      seen.set(text, below);
    } else {
      removed.push(noteOn(line, reason));
    }
  }
  return { lines: kept, removed };
}

function reasonToRemove(
  line: PageLine,
  below: string,
  heads: ReadonlySet<PageLine>,
  above: PageLine | null,
  seen: ReadonlyMap<string, string>,
): string | null {
  if (heads.has(line) || pageCount.test(lineText(line))) {
    return pageHead;
  }
  const text = lineText(line);
  if (line.kind === 'table' || text.length > longestLine) {
    return null;
  }
  if (isSiteLine(text)) {
    return siteWords;
  }
  // What stood above already, right below a page head, is the chapter that the page belongs to, but not where it begins.
  const isChapter = seen.has(text) && text.length <= longestHead && !/[.?]$/u.test(text);
  const isBegun = labelled.test(below) || seen.get(text) === below;
  return above !== null && heads.has(above) && isChapter && !isBegun ? pageHead : null;
}

/** What stands below the name of a part where that begins: “Rating: Good”, “Score: 3”. */
const labelled = /^\p{Lu}[\p{L} ]{2,30}: ?\S.{0,30}$/u;

/** The bullets on top of a page that lead down from “Home” to it. */
function wayOnTop(lines: readonly PageLine[]): readonly PageLine[] {
  const first = lines.findIndex((line, index) => index < mostAbove && line.kind === 'bullet' && line.text === 'Home');
  const below = lines.findIndex((line, index) => index > first && (line.kind !== 'bullet' || line.beginsList === true));
  return first === -1 ? [] : lines.slice(first, below === -1 ? lines.length : below);
}

/** Links to the page above: “Back to Some Hospital”, where the page names it, or where the whole line is one link. */
function waysBack(lines: readonly PageLine[]): readonly PageLine[] {
  const ways = lines.flatMap((line) => {
    const [, name] = line.kind === 'table' ? [] : (wayBack.exec(line.text) ?? []);
    return name === undefined ? [] : [{ line, name: normaliseName(name) }];
  });
  // Hardly any page has one: only then are its names asked for.
  const names = new Set(ways.length === 0 ? [] : lines.map((line) => normaliseName(lineText(line))));
  return ways.flatMap(({ line, name }) => (names.has(name) || isWhollyLink(line) ? [line] : []));
}

const wayBack = /^(?:[<‹«←⟵] ?)?(?:go )?(?:back|return) to (\S.{1,79})$/iu;

function isWhollyLink(line: PageLine): boolean {
  const [mark, another] = ('marks' in line ? line.marks : undefined) ?? [];
  return mark?.start === 0 && mark.end === lineText(line).length && mark.link !== null && another === undefined;
}

/** The way to a page stands near its top. */
const mostAbove = 12;

/** “Page 3 of 21”, “Page 3”. */
const pageCount = /^page \d{1,3}(?: of \d{1,3})?$/iu;

/** Why the heads and feet of printed pages are left out. */
export const pageHead = 'the head or foot of a printed page';

const siteWords = 'words of the website';

const wayThrough = 'the way through the site to this page';

const longestHead = 120;

/** Lines that stand again and again with another page number before or behind the same words. */
function pageHeads(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const byWords = new Map<string, { readonly numbers: Set<string>; readonly lines: PageLine[] }>();
  for (const line of lines) {
    const head = line.kind === 'prose' && line.text.length <= longestHead ? numbered(line.text) : null;
    if (head !== null) {
      const same = byWords.get(head.words) ?? { numbers: new Set(), lines: [] };
      same.numbers.add(head.number);
      same.lines.push(line);
      byWords.set(head.words, same);
    }
  }
  const found = [...byWords.values()].flatMap(({ numbers, lines: same }) => (numbers.size > 1 ? same : []));
  return new Set([...found, ...splitFeet(lines)]);
}

/** What the report calls itself below the number of each page, in one line or two: “Inspection report for Some House”. */
function runningTitles(lines: readonly PageLine[], known: ReadonlySet<PageLine>): readonly PageLine[] {
  const byWords = new Map<string, PageLine[]>();
  let isBelowHead = false;
  for (const line of lines) {
    const text = lineText(line);
    const isTitle: boolean =
      isBelowHead && line.kind === 'prose' && text.length <= longestHead && pageWord('report-kinds').test(text);
    if (isTitle && !/[.?]$/u.test(text)) {
      byWords.set(text, [...(byWords.get(text) ?? []), line]);
    }
    isBelowHead = isTitle || known.has(line) || pageCount.test(text);
  }
  return [...byWords.values()].flatMap((same) => (same.length > 1 ? same : []));
}

/** The same words again and again, each time with another page number alone on the next line, or on the one above. */
function splitFeet(lines: readonly PageLine[]): readonly PageLine[] {
  return [...feetBeside(lines, 1), ...feetBeside(lines, -1)];
}

/** “2”, “page 2 of 9”. */
const pageNumber = /^(?:page )?\d{1,3}(?: of \d{1,3})?$/iu;

function feetBeside(lines: readonly PageLine[], step: 1 | -1): readonly PageLine[] {
  const byWords = new Map<string, { readonly numbers: Set<string>; readonly lines: PageLine[] }>();
  for (const [index, line] of lines.entries()) {
    const number = lines[index + step];
    if (
      line.kind === 'prose' &&
      number?.kind === 'prose' &&
      pageNumber.test(number.text) &&
      line.text.length <= longestHead &&
      line.text.split(' ').length > 2
    ) {
      const same = byWords.get(line.text) ?? { numbers: new Set(), lines: [] };
      same.numbers.add(number.text);
      same.lines.push(line, number);
      byWords.set(line.text, same);
    }
  }
  return [...byWords.values()].flatMap(({ numbers, lines: same }) => (numbers.size > 1 ? same : []));
}

/** A line of at least three words with a page number at one of its ends: “3 Some House Inspection report 1 May 2018”. */
function numbered(text: string): { readonly words: string; readonly number: string } | null {
  const [, first, after] = /^(?:page\s+)?(\d{1,3})\s+(\S.*)$/iu.exec(text) ?? [];
  if (first !== undefined && after !== undefined && after.split(' ').length > 2) {
    return { words: after, number: first };
  }
  const [, before, last] = /^(\S.*?)(?<!\s)\s+(?:page\s+)?(\d{1,3})(?:\s+of\s+\d{1,3})?$/iu.exec(text) ?? [];
  return before !== undefined && last !== undefined && before.split(' ').length > 2
    ? { words: before, number: last }
    : null;
}
