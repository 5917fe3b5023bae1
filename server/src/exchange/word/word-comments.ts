import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { attribute } from '../page-lines/html-elements.ts';
import { elementsBelow, textOf } from '../page-lines/html-text.ts';
import { tidySpaces } from '../page-lines/page-line.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** A comment, and the beginning of the paragraph that it stands at. */
export interface WordCommentNote {
  readonly text: string;
  readonly at: string;
}

/** How much of a paragraph tells which it is, in characters. */
const mostShown = 60;

/** The comments that stand in the page, in their order. */
export function commentsIn(nodes: readonly Node[]): readonly WordCommentNote[] {
  const elements = nodes.filter((node) => defaultTreeAdapter.isElementNode(node));
  const lists = elements.filter((element) => element.tagName === 'dl');
  const texts = new Map(
    lists.flatMap((list) => {
      const names = elementsBelow(list, ['dt']).map((name) => attribute(name, 'id') ?? '');
      const said = elementsBelow(list, ['dd']).map((one) => tidySpaces(textOf(one).replace('↑', '')));
      return names.map((name, place) => [name, said[place] ?? ''] as const);
    }),
  );
  return elements.flatMap((element) =>
    element.tagName === 'dl'
      ? []
      : elementsBelow(element, ['a']).flatMap((link) => {
          const text = texts.get(attribute(link, 'href')?.slice(1) ?? '');
          return text === undefined ? [] : [{ text, at: beginning(textOf(element)) }];
        }),
  );
}

function beginning(text: string): string {
  const words = tidySpaces(text.replace(/\[[A-Z]{0,9}\d{1,9}\]/g, ''));
  return words.length <= mostShown ? words : `${words.slice(0, mostShown).trimEnd()}…`;
}
