import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { attribute, isBlock, isSilent } from './html-elements.ts';
import type { LinePiece } from './line-pieces.ts';
import type { AddressReader } from './page-addresses.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

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
  return piecesBelow(element, () => null)
    .filter(({ image }) => image === null)
    .map(({ text }) => text)
    .join('');
}

/** The words and images below an element, however deep, with where they lead. */
export function piecesBelow(element: Element, addressOf: AddressReader): LinePiece[] {
  const pieces: LinePiece[] = [];
  const waiting: { readonly node: Node; readonly link: string | null }[] = [{ node: element, link: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, link } = next;
    if (defaultTreeAdapter.isTextNode(node)) {
      pieces.push({ text: node.value, link, image: null });
    } else if (defaultTreeAdapter.isElementNode(node) && !isSilent(node)) {
      const within = linkAt(node, link, addressOf);
      if (isBlock(node) || node.tagName === 'br') {
        pieces.push({ text: ' ', link: within, image: null });
      }
      pieces.push(...(node.tagName === 'img' ? imagePieces(node, link, addressOf) : []));
      waiting.push(...node.childNodes.map((child) => ({ node: child, link: within })).reverse());
    }
  }
  return pieces;
}

/** Where the words in an element lead, if it is a link; else where those around it lead. */
export function linkAt(element: Element, around: string | null, addressOf: AddressReader): string | null {
  return element.tagName === 'a' ? addressOf(attribute(element, 'href'), 'link') : around;
}

/** What stands in place of an image; nothing where the page says that it shows nothing. */
export function imagePieces(image: Element, link: string | null, addressOf: AddressReader): LinePiece[] {
  const words = attribute(image, 'alt')?.trim() ?? '';
  return words === '' ? [] : [{ text: words, link, image: { address: addressOf(attribute(image, 'src'), 'image') } }];
}

/** The line of the source that a node begins in, counted from 1. */
export function startLine(node: {
  readonly sourceCodeLocation?: { readonly startLine: number } | null | undefined;
}): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}

/** A text node often begins with the line break and the indentation before its words. */
export function leadingBreaks(text: string): number {
  const space = /^\s*/u.exec(text)?.[0] ?? '';
  return space.split('\n').length - 1;
}
