import { type DefaultTreeAdapterTypes, defaultTreeAdapter, serializeOuter } from 'parse5';
import { importMarks } from '../../render/import-marks.ts';
import { pageWords } from '../../render/page-words.ts';
import { bookmarkPrefixes } from '../../render/word/word-names.ts';
import { attribute } from '../page-lines/html-elements.ts';
import { textOf } from '../page-lines/html-text.ts';
import { tidySpaces } from '../page-lines/page-line.ts';
import { bookmarkAddresses, bookmarksIn, set, tidyElement } from './tidy-elements.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The page that a document of Keyline's was, with the marks by which a page is imported; and the facts that it shows. */
export interface MarkedPage {
  readonly main: string;
  /** Names and values at its top, as they are shown. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly title: string | null;
}

/** Writes the page. What somebody changed in Word is on it as it is there. `isNews`: its title is a headline. */
export function markedPage(nodes: readonly Node[], isNews: boolean): MarkedPage {
  const addresses = bookmarkAddresses(nodes);
  const facts: (readonly [string, string])[] = [];
  const written: Element[] = [];
  let title: string | null = null;
  let heading: Element | null = null;
  let fields: (readonly [string, string])[] = [];
  let isBelowTitle = false;
  const endHeading = () => {
    if (heading !== null && fields.length > 0) {
      set(heading, importMarks.fields, JSON.stringify(fields));
    }
    fields = [];
  };
  for (const node of nodes) {
    if (!defaultTreeAdapter.isElementNode(node)) {
      continue;
    }
    const sort = sortOf(node);
    const block = bookmarksIn(node).find((name) => name.startsWith(bookmarkPrefixes.block));
    if (block !== undefined) {
      written.push(blockElement(node, block));
    }
    const depth = depthOf(node, written);
    tidyElement(node, addresses);
    if (sort === 'title') {
      title = tidySpaces(textOf(node));
      if (isNews && title !== pageWords.untitled) {
        endHeading();
        heading = node;
        set(node, importMarks.depth, '1');
        written.push(node);
      }
    } else if (sort === 'fact') {
      facts.push(pairOf(node));
    } else if (sort === 'field') {
      fields.push(pairOf(node));
    } else if (sort === 'heading') {
      endHeading();
      heading = node;
      set(node, importMarks.depth, depth);
      written.push(node);
    } else if (sort === 'rule') {
      written.push(element('hr', node));
    } else if (sort === 'footnotes') {
      const section = element('section', node);
      set(section, importMarks.part, 'footnotes');
      defaultTreeAdapter.appendChild(section, node);
      written.push(section);
    } else if (sort === 'text' && !(isBelowTitle && node.tagName === 'table')) {
      written.push(node);
    }
    isBelowTitle = sort === 'table-title';
  }
  endHeading();
  return { main: written.map((one) => serializeOuter(one)).join(''), facts, title };
}

type Sort =
  | 'title'
  | 'fact'
  | 'field'
  | 'added'
  | 'table-title'
  | 'heading'
  | 'rule'
  | 'footnotes'
  | 'comments'
  | 'text';

function sortOf(node: Element): Sort {
  const name = attribute(node, 'class');
  switch (node.tagName) {
    case 'p':
      return name === 'fact' || name === 'field' || name === 'added' || name === 'table-title' || name === 'rule'
        ? name
        : 'text';
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return name === 'title' ? 'title' : 'heading';
    case 'dl':
      return 'comments';
    case 'ol':
    case 'ul': {
      const first = node.childNodes.find((child) => defaultTreeAdapter.isElementNode(child));
      const isNote = first !== undefined && attribute(first, 'id')?.startsWith('footnote-') === true;
      return name === 'added' ? 'added' : isNote ? 'footnotes' : 'text';
    }
    default:
      return 'text';
  }
}

/** The depth of a heading in the report: as its bookmark says, else as that of the last one that looks the same. */
function depthOf(node: Element, written: readonly Element[]): string {
  const bookmark = bookmarksIn(node).find((name) => name.startsWith(bookmarkPrefixes.heading));
  const own = /^\d/.exec(bookmark?.slice(bookmarkPrefixes.heading.length) ?? '')?.[0];
  const alike = written.findLast(({ tagName }) => tagName === node.tagName);
  return own ?? (alike === undefined ? null : attribute(alike, importMarks.depth)) ?? node.tagName.slice(1);
}

/** A computed block, by the name in its bookmark. */
function blockElement(near: Element, bookmark: string): Element {
  const made = element('div', near);
  set(made, importMarks.part, 'computed');
  set(made, importMarks.block, bookmark.slice(bookmarkPrefixes.block.length).replace(/_\d+$/, ''));
  return made;
}

function element(name: string, near: Element): Element {
  return defaultTreeAdapter.createElement(name, near.namespaceURI, []);
}

/** "Score: 3" as a name and a value. */
function pairOf(node: Element): readonly [string, string] {
  const text = tidySpaces(textOf(node));
  const end = text.indexOf(':');
  return end === -1 ? [text, ''] : [text.slice(0, end).trim(), text.slice(end + 1).trim()];
}
