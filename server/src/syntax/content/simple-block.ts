import type { Block } from '../blocks/block.ts';
import type { Labels } from '../parser/labels.ts';
import type { Content } from './content.ts';
import type { Link } from './link.ts';
import { linksOfSimpleList, readSimpleList } from './simple-list.ts';
import { linksOfSimpleParagraph, readSimpleParagraph } from './simple-paragraph.ts';

/** What a paragraph or list of the simplest kind holds where these labels are defined; null where the parser is needed. */
export function readSimpleBlock({ begins, text }: Block, labels: Labels): Content | null {
  return begins === null ? (readSimpleParagraph(text, labels) ?? readSimpleList(text, labels)) : null;
}

/** Its links, in the order of the text. */
export function linksOfSimpleBlock({ begins, text }: Block, labels: Labels): readonly Link[] | null {
  return begins === null ? (linksOfSimpleParagraph(text, labels) ?? linksOfSimpleList(text, labels)) : null;
}
