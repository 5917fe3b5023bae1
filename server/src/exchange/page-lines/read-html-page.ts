import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { tidyCopy } from '../copied/tidy-copy.ts';
import { isShallow } from '../keyline-page/elements/is-shallow.ts';
import { attribute, firstElement, isBlock, isNavigation, isSilent, mainElement } from './html-elements.ts';
import { isLayout, tableLines } from './html-table.ts';
import { imagePieces, leadingBreaks, linkAt, startLine, textOf } from './html-text.ts';
import { jointOfLabel, labelOf } from './label-lists.ts';
import { joinPieces, type LinePiece } from './line-pieces.ts';
import { type MarkedText, withAnyMarks } from './marked-text.ts';
import { type AddressReader, addressReader } from './page-addresses.ts';
import { type LineNote, type PageLine, tidySpaces } from './page-line.ts';
import { type PageText, readTextPage } from './read-text-page.ts';
import { type UnmarkedLine, unmarkedLines } from './unmarked-html.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Where the reading stands: what the words that come next belong to. */
interface Place {
  readonly heading: number | null;
  /** The number of lists around; 0 outside of any. */
  readonly lists: number;
  /** The item of a numbered list around, whose first line has the number; null outside of any. */
  readonly item: NumberedItem | null;
  readonly inQuote: boolean;
  readonly inBold: boolean;
  /** Where the link around leads; null where there is none. */
  readonly link: string | null;
  readonly inMain: boolean;
  readonly inNavigation: boolean;
}

interface NumberedItem {
  readonly number: number;
  isWritten: boolean;
}

type Step =
  | { readonly kind: 'enter'; readonly node: Node; readonly place: Place }
  | { readonly kind: 'break'; readonly place: Place };

/**
 * Reads a page saved as HTML. What stands outside its main content, and navigation inside it, is left out
 * and named in `removed`; scripts and styles hold no text of the page. Never throws, however broken the HTML.
 */
export function readHtmlPage(source: string): PageText {
  const root = parse(source, { sourceCodeLocationInfo: true });
  if (wordProcessed.test(source) && isShallow(root)) {
    tidyCopy(root);
  }
  const unmarked = unmarkedLines(root);
  if (unmarked !== null) {
    return readUnmarked(unmarked, titleOf(root));
  }
  const main = mainElement(root);
  const lines: PageLine[] = [];
  const removed: LineNote[] = [];
  const addressOf = addressReader(root);
  let pieces: LinePiece[] = [];
  let line = 1;
  /** Whether the words of the line so far are all bold. */
  let isBold = true;
  /** The number that the next item of a list has, by the element of the list. */
  const numbers = new Map<Node, number>();
  /** How many lists have begun that lie in no other, up to here and up to the last line. */
  let outerLists = 0;
  let listsBefore = 0;

  function flush(place: Place): void {
    const joined = joinPieces(pieces);
    const isWhollyBold = isBold;
    pieces = [];
    isBold = true;
    if (joined.text === '') {
      return;
    }
    if (!place.inMain || place.inNavigation) {
      const reason = place.inMain ? 'navigation of the site' : 'outside the main content';
      removed.push({ line, text: joined.text, reason });
    } else {
      const beginsList = outerLists !== listsBefore && lines.at(-1)?.kind === 'bullet';
      lines.push(pageLine(joined, { line, place, beginsList, isBold: isWhollyBold }));
      listsBefore = outerLists;
    }
  }

  function add(more: readonly LinePiece[], firstLine: number): void {
    if (pieces.every(({ text, image }) => image === null && tidySpaces(text) === '')) {
      line = firstLine;
    }
    pieces.push(...more);
  }

  function readElement(element: Element, place: Place): void {
    const inside = placeInside(element, place, main, addressOf, numbers);
    outerLists += place.lists === 0 && inside.lists === 1 ? 1 : 0;
    if (isSilent(element)) {
      return;
    }
    if (element.tagName === 'br') {
      flush(place);
    } else if (element.tagName === 'img') {
      add(imagePieces(element, place.link, addressOf), startLine(element));
    } else if (element.tagName === 'table' && inside.inMain && !inside.inNavigation && !isLayout(element)) {
      flush(place);
      lines.push(...tableLines(element, addressOf));
    } else {
      const joint = jointOfLabel(element);
      if (joint !== null) {
        add([{ text: joint, link: null, image: null }], line);
        steps.push({ kind: 'break', place: inside });
      } else if (isBlock(element)) {
        flush(place);
        if (labelOf(element) === null) {
          steps.push({ kind: 'break', place: inside });
        }
      }
      pushChildren(steps, element, inside);
    }
  }

  // A stack of its own instead of recursion: pages nest as deeply as they like.
  const steps: Step[] = [
    {
      kind: 'enter',
      node: root,
      place: {
        heading: null,
        lists: 0,
        item: null,
        inQuote: false,
        inBold: false,
        inMain: main === null,
        inNavigation: false,
        link: null,
      },
    },
  ];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { place } = step;
    if (step.kind === 'break') {
      flush(place);
      continue;
    }
    const { node } = step;
    if (defaultTreeAdapter.isTextNode(node)) {
      add([{ text: node.value, link: place.link, image: null }], startLine(node) + leadingBreaks(node.value));
      isBold &&= place.inBold || node.value.trim() === '';
    } else if (defaultTreeAdapter.isElementNode(node)) {
      readElement(node, place);
    } else if ('childNodes' in node) {
      steps.push({ kind: 'break', place });
      pushChildren(steps, node, place);
    }
  }
  return { lines, removed };
}

/** Reads lines that nothing marks as those of plain text; notes say where they are in the source. */
function readUnmarked(unmarked: readonly UnmarkedLine[], titles: readonly LineNote[]): PageText {
  const { lines, removed } = readTextPage(unmarked.map(({ text }) => text).join('\n'));
  const inSource = <Placed extends { readonly line: number }>(placed: Placed): Placed => ({
    ...placed,
    line: unmarked[placed.line - 1]?.line ?? placed.line,
  });
  return { lines: lines.map(inSource), removed: [...titles, ...removed.map(inSource)] };
}

/** What the window is called that shows the page: nothing that its readers read there. */
function titleOf(root: DefaultTreeAdapterTypes.Document): readonly LineNote[] {
  const title = firstElement(root, ({ tagName }) => tagName === 'title');
  const text = title === null ? '' : tidySpaces(textOf(title));
  return title === null || text === '' ? [] : [{ line: startLine(title), text, reason: 'outside the main content' }];
}

/** What only pages have that a word processor saved: its lists and titles are paragraphs with styles. */
const wordProcessed = /\bclass="?Mso|\bmso-list:/iu;

/** What is known of a line besides its words. */
interface LineShape {
  readonly line: number;
  readonly place: Place;
  readonly beginsList: boolean;
  readonly isBold: boolean;
}

function pageLine(joined: MarkedText, { line, place, beginsList, isBold }: LineShape): PageLine {
  const { heading, lists, item, inQuote } = place;
  if (heading !== null) {
    return { kind: 'heading', line, text: joined.text, level: heading };
  }
  const words = withAnyMarks(joined);
  if (lists === 0) {
    return inQuote ? { kind: 'quote', line, ...words } : { kind: 'prose', line, ...words, ...(isBold && { isBold }) };
  }
  const bullet = { kind: 'bullet', line, ...words, ...(beginsList && { beginsList }) } as const;
  if (item === null) {
    return { ...bullet, depth: lists - 1 };
  }
  if (item.isWritten) {
    // More text of the item hangs below its first line: beside it, it would break up the numbers.
    return { ...bullet, depth: lists };
  }
  item.isWritten = true;
  return { ...bullet, depth: lists - 1, number: item.number };
}

function pushChildren(steps: Step[], parent: { readonly childNodes: readonly Node[] }, place: Place): void {
  for (const child of [...parent.childNodes].reverse()) {
    steps.push({ kind: 'enter', node: child, place });
  }
}

function placeInside(
  element: Element,
  place: Place,
  main: Element | null,
  addressOf: AddressReader,
  numbers: Map<Node, number>,
): Place {
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  return {
    heading: level === undefined ? place.heading : Number(level),
    lists: element.tagName === 'ul' || element.tagName === 'ol' ? place.lists + 1 : place.lists,
    item: itemInside(element, place, numbers),
    link: linkAt(element, place.link, addressOf),
    inQuote: place.inQuote || element.tagName === 'blockquote',
    inBold: place.inBold || element.tagName === 'strong' || element.tagName === 'b',
    inMain: place.inMain || element === main,
    inNavigation: element !== main && (place.inNavigation || isNavigation(element)),
  };
}

/** The item that an element is, with its number as browsers count it; else the one around. */
function itemInside(element: Element, { item }: Place, numbers: Map<Node, number>): NumberedItem | null {
  const list = element.parentNode;
  if (element.tagName === 'ul' || element.tagName === 'ol') {
    return null;
  }
  if (element.tagName !== 'li' || list === null || !('tagName' in list) || list.tagName !== 'ol') {
    return element.tagName === 'li' ? null : item;
  }
  const number =
    wholeNumber(attribute(element, 'value')) ?? numbers.get(list) ?? wholeNumber(attribute(list, 'start')) ?? 1;
  numbers.set(list, number + 1);
  return { number, isWritten: false };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\s*\d{1,8}\s*$/u.test(text) ? Number(text) : null;
}
