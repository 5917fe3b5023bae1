import type { Element, ElementContent } from 'hast';
import { importMarks } from '../import-marks.ts';
import { afterPrefix, elementsOf, hasClass, propertyOf, wordsOf } from './element-words.ts';
import type { Phrasing, PrintedPiece } from './printed-document.ts';

/** What a piece needs to know of the document that it stands in. */
export interface PrintedContext {
  /** What a link in the document may lead to. */
  readonly anchors: ReadonlySet<string>;
  /** The names of the footnotes. */
  readonly notes: ReadonlySet<string>;
  /** The names of those that stand somewhere already; grows. */
  readonly placedNotes: Set<string>;
  /** The addresses of the pictures that it shows; grows. */
  readonly pictures: Set<string>;
}

/** The elements as pieces of a line, without what only a screen shows. */
export function printedPhrasing(nodes: readonly ElementContent[], context: PrintedContext): Phrasing {
  return nodes.flatMap((node): Phrasing => {
    switch (node.type) {
      case 'text':
        return node.value === '' ? [] : [{ kind: 'text', text: node.value.replace(/[\t\n\r\f ]+/g, ' ') }];
      case 'element':
        return pieceOf(node, context);
      default:
        return [];
    }
  });
}

/** The same document for a place that cannot hold a footnote, such as a heading, which is said again elsewhere. */
export function withoutNotes(context: PrintedContext): PrintedContext {
  return { ...context, notes: new Set() };
}

function pieceOf(element: Element, context: PrintedContext): Phrasing {
  if (hasClass(element, 'rating')) {
    return [{ kind: 'rating', text: wordsOf(element.children), tone: afterPrefix(element, 'tone-') ?? 'none' }];
  }
  if (hasClass(element, 'steps')) {
    const steps = elementsOf(element.children);
    const reached = steps.filter((step) => hasClass(step, 'reached')).length;
    return [{ kind: 'steps', reached, of: steps.length }, nextWord];
  }
  const children = () => printedPhrasing(element.children, context);
  if (hasClass(element, 'badge') || hasClass(element, 'aside')) {
    return [{ kind: hasClass(element, 'badge') ? 'badge' : 'aside', children: children() }];
  }
  switch (element.tagName) {
    case 'em':
      return propertyOf(element, importMarks.image) === null
        ? [{ kind: 'emphasis', children: children() }]
        : [imageOf(element, importMarks.image, importMarks.imageText)];
    case 'strong':
      return [{ kind: 'strong', children: children() }];
    case 'sup':
      return raised(element, context);
    case 'code':
      return [{ kind: 'code', text: wordsOf(element.children) }];
    case 'br':
      return [{ kind: 'break' }];
    case 'a':
      return linkOf(element, context);
    case 'img':
      context.pictures.add(propertyOf(element, 'src') ?? '');
      return [imageOf(element, 'src', 'alt')];
    case 'svg':
      return [];
    default:
      // The word and the arrow of a change run into each other where no style sets them apart.
      return hasClass(element, 'arrow') ? [...children(), nextWord] : children();
  }
}

const nextWord: PrintedPiece = { kind: 'text', text: ' ' };

function raised(element: Element, context: PrintedContext): Phrasing {
  const [link] = elementsOf(element.children);
  const name = link === undefined ? null : noteName(link);
  if (link === undefined || name === null || !context.notes.has(name)) {
    return [{ kind: 'raised', children: printedPhrasing(element.children, context) }];
  }
  const isFirst = !context.placedNotes.has(name);
  context.placedNotes.add(name);
  return [{ kind: 'note', name, number: wordsOf(link.children), isFirst }];
}

function noteName(link: Element): string | null {
  return /^#(footnote-fn-.+)$/s.exec(propertyOf(link, 'href') ?? '')?.[1] ?? null;
}

function linkOf(element: Element, context: PrintedContext): Phrasing {
  const children = printedPhrasing(element.children, context);
  const address = propertyOf(element, 'href') ?? '';
  // The way back from a footnote, which on paper stands on the same page.
  if (address.startsWith('#footnote-fnref-')) {
    return [];
  }
  if (wordsOf(element.children).trim() === '') {
    return children;
  }
  if (!address.startsWith('#')) {
    return address === ''
      ? children
      : [{ kind: 'link', address, source: propertyOf(element, importMarks.address) ?? address, children }];
  }
  const anchor = address.slice(1);
  return context.anchors.has(anchor) ? [{ kind: 'reference', anchor, children }] : children;
}

function imageOf(image: Element, addressName: string, altName: string): PrintedPiece {
  const address = propertyOf(image, addressName) ?? '';
  const alt = propertyOf(image, altName) ?? '';
  return { kind: 'image', text: `[Image: ${alt || address}]`, address, alt };
}
