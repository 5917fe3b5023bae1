import type { Blockquote, FootnoteDefinition } from 'mdast';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from '../../page-lines/html-elements.ts';
import { elementsBelow } from '../../page-lines/html-text.ts';
import { footnoteLabel } from './footnote-label.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The footnotes of a page, each with its label. `blocksOf` reads what a footnote says. */
export function footnoteDefinitions(
  section: Element,
  blocksOf: (nodes: readonly Node[]) => Blockquote['children'],
): FootnoteDefinition[] {
  const [list] = elementsBelow(section, ['ol']);
  const items = list === undefined ? [] : elementsBelow(list, ['li']);
  return items.map((item, index) => {
    const label = footnoteLabel(attribute(item, 'id')) ?? String(index + 1);
    return { type: 'footnoteDefinition', identifier: label, label, children: blocksOf(item.childNodes) };
  });
}
