import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { isBlock, isNavigation, isSilent, mainElement } from './html-elements.ts';
import { type LineNote, type PageLine, tidySpaces } from './page-line.ts';
import type { PageText } from './read-text-page.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Where the reading stands: what the words that come next belong to. */
interface Place {
  readonly heading: number | null;
  /** The number of lists around; 0 outside of any. */
  readonly lists: number;
  readonly inQuote: boolean;
  readonly inMain: boolean;
  readonly inNavigation: boolean;
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
  const main = mainElement(root);
  const lines: PageLine[] = [];
  const removed: LineNote[] = [];
  let words = '';
  let line = 1;

  function flush(place: Place): void {
    const text = tidySpaces(words);
    words = '';
    if (text === '') {
      return;
    }
    if (!place.inMain || place.inNavigation) {
      removed.push({ line, text, reason: place.inMain ? 'navigation of the site' : 'outside the main content' });
    } else if (place.heading !== null) {
      lines.push({ kind: 'heading', line, text, level: place.heading });
    } else if (place.lists > 0) {
      lines.push({ kind: 'bullet', line, text, depth: place.lists - 1 });
    } else {
      lines.push({ kind: place.inQuote ? 'quote' : 'prose', line, text });
    }
  }

  // A stack of its own instead of recursion: pages nest as deeply as they like.
  const steps: Step[] = [
    {
      kind: 'enter',
      node: root,
      place: { heading: null, lists: 0, inQuote: false, inMain: main === null, inNavigation: false },
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
      if (tidySpaces(words) === '') {
        line = startLine(node) + leadingBreaks(node.value);
      }
      words += node.value;
      continue;
    }
    if (defaultTreeAdapter.isElementNode(node)) {
      if (isSilent(node)) {
        continue;
      }
      if (node.tagName === 'br') {
        flush(place);
        continue;
      }
      const inside = placeInside(node, place, main);
      if (inside.inMain && !inside.inNavigation && node.tagName === 'table') {
        flush(place);
        lines.push(...tableLines(node));
        continue;
      }
      if (isBlock(node)) {
        flush(place);
        steps.push({ kind: 'break', place: inside });
      }
      pushChildren(steps, node, inside);
    } else if ('childNodes' in node) {
      steps.push({ kind: 'break', place });
      pushChildren(steps, node, place);
    }
  }
  return { lines, removed };
}

function pushChildren(steps: Step[], parent: { readonly childNodes: readonly Node[] }, place: Place): void {
  for (const child of [...parent.childNodes].reverse()) {
    steps.push({ kind: 'enter', node: child, place });
  }
}

function placeInside(element: Element, place: Place, main: Element | null): Place {
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  return {
    heading: level === undefined ? place.heading : Number(level),
    lists: element.tagName === 'ul' || element.tagName === 'ol' ? place.lists + 1 : place.lists,
    inQuote: place.inQuote || element.tagName === 'blockquote',
    inMain: place.inMain || element === main,
    inNavigation: element !== main && (place.inNavigation || isNavigation(element)),
  };
}

/** A table of one column is there for the layout: its cells are paragraphs. */
function tableLines(table: Element): PageLine[] {
  const rows = elementsBelow(table, ['tr']).map((row) => {
    const cells = elementsBelow(row, ['td', 'th']);
    return { line: startLine(row), cells: cells.map((cell) => tidySpaces(textOf(cell))) };
  });
  const caption = elementsBelow(table, ['caption']).map((element) => ({
    kind: 'prose' as const,
    line: startLine(element),
    text: tidySpaces(textOf(element)),
  }));
  const filled = rows.filter((row) => row.cells.some((cell) => cell !== ''));
  const body: PageLine[] = filled.every((row) => row.cells.length === 1)
    ? filled.map((row) => ({ kind: 'prose', line: row.line, text: row.cells.join(' ') }))
    : [{ kind: 'table', line: startLine(table), rows: filled.map((row) => row.cells) }];
  return [...caption.filter((piece) => piece.text !== ''), ...body];
}

/** The nearest elements of these names below, in order; what stands inside of them is theirs. */
export function elementsBelow(element: Element, names: readonly string[]): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (defaultTreeAdapter.isElementNode(node)) {
      if (names.includes(node.tagName)) {
        found.push(node);
      } else {
        waiting.push(...[...node.childNodes].reverse());
      }
    }
  }
  return found;
}

/** All words below an element, however deep, as far as readers see them. */
export function textOf(element: Element): string {
  let text = '';
  const waiting: Node[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (defaultTreeAdapter.isTextNode(node)) {
      text += node.value;
    } else if (defaultTreeAdapter.isElementNode(node) && !isSilent(node)) {
      text += isBlock(node) || node.tagName === 'br' ? ' ' : '';
      waiting.push(...[...node.childNodes].reverse());
    }
  }
  return text;
}

/** The line of the source that a node begins in, counted from 1. */
export function startLine(node: {
  readonly sourceCodeLocation?: { readonly startLine: number } | null | undefined;
}): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}

/** A text node often begins with the line break and the indentation before its words. */
function leadingBreaks(text: string): number {
  const space = /^\s*/u.exec(text)?.[0] ?? '';
  return space.split('\n').length - 1;
}
