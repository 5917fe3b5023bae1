import GithubSlugger from 'github-slugger';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { importMarks } from '../../render/import-marks.ts';
import { bookmarkPrefixes } from '../../render/word/word-names.ts';
import { attribute } from '../page-lines/html-elements.ts';
import { textOf } from '../page-lines/html-text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The address in a report that a link to a bookmark stands for. */
export type BookmarkAddresses = ReadonlyMap<string, string>;

/** The addresses of the headings among these elements, by their bookmarks. */
export function bookmarkAddresses(nodes: readonly Node[]): BookmarkAddresses {
  const slugger = new GithubSlugger();
  return new Map(
    nodes.flatMap((node) => {
      if (!defaultTreeAdapter.isElementNode(node) || !/^h[1-6]$/.test(node.tagName)) {
        return [];
      }
      const slug = slugger.slug(textOf(node));
      return bookmarksIn(node).map((name) => [name, `#${slug}`] as const);
    }),
  );
}

/** The names of the bookmarks in an element. */
export function bookmarksIn(element: Element): readonly string[] {
  return element.childNodes.flatMap((node): readonly string[] => {
    if (!defaultTreeAdapter.isElementNode(node)) {
      return [];
    }
    const own = node.tagName === 'a' ? attribute(node, 'id') : null;
    return [...(own === null ? [] : [own]), ...bookmarksIn(node)];
  });
}

/**
 * Changes an element and all below it into what a page of Keyline has in its place: comments, bookmarks and words that
 * Keyline adds go, cells hold no paragraphs, links lead to reports, footnotes have their names.
 */
export function tidyElement(element: Element, addresses: BookmarkAddresses): void {
  element.childNodes = element.childNodes.flatMap((node) => tidied(node, addresses));
  const isCell = element.tagName === 'td' || element.tagName === 'th';
  if (isCell) {
    element.childNodes = element.childNodes.flatMap((node) =>
      defaultTreeAdapter.isElementNode(node) && node.tagName === 'p' ? node.childNodes : [node],
    );
  }
  const id = attribute(element, 'id');
  if (element.tagName === 'li' && id?.startsWith('footnote-') === true) {
    set(element, 'id', id.replace('footnote-', 'footnote-fn-'));
  }
}

function tidied(node: Node, addresses: BookmarkAddresses): Node[] {
  if (!defaultTreeAdapter.isElementNode(node)) {
    return [node];
  }
  const { tagName } = node;
  const isComment = tagName === 'sup' && attribute(node, 'class') === 'comment';
  const isAdded = tagName === 'span' && attribute(node, 'class') === 'added';
  const href = tagName === 'a' ? attribute(node, 'href') : null;
  const isBookmark = tagName === 'a' && href === null;
  if (isComment || isAdded || href?.startsWith('#footnote-ref-') === true) {
    return [];
  }
  tidyElement(node, addresses);
  if (isBookmark) {
    return node.childNodes;
  }
  return href === null ? [node] : [linkOrImage(node, href, addresses)];
}

function linkOrImage(link: Element, href: string, addresses: BookmarkAddresses): Element {
  const words = textOf(link);
  const alt = /^\[Image: (.*)\]$/s.exec(words)?.[1];
  const picture = link.childNodes.filter((child) => defaultTreeAdapter.isElementNode(child));
  const [shown] = picture;
  if (picture.length === 1 && shown?.tagName === 'img' && words === '') {
    // A document of Keyline shows its pictures as links to their files.
    set(shown, 'src', href);
    return shown;
  }
  if (alt !== undefined) {
    const image = defaultTreeAdapter.createElement('em', link.namespaceURI, [
      { name: importMarks.image, value: href },
      { name: importMarks.imageText, value: alt === href ? '' : alt },
    ]);
    return image;
  }
  if (href.startsWith('#footnote-')) {
    set(link, 'href', href.replace('#footnote-', '#footnote-fn-'));
  } else if (href.startsWith(`#${bookmarkPrefixes.heading}`)) {
    set(link, 'href', addresses.get(href.slice(1)) ?? href);
  } else {
    set(link, 'href', reportAddress(href));
  }
  return link;
}

/** A link to the Word document of another report leads to that report. */
function reportAddress(address: string): string {
  const { path, anchor } =
    /^(?![a-z][a-z\d+.-]*:)(?<path>[^?#]+)\.docx(?:#(?:report-)?(?<anchor>.+))?$/i.exec(address)?.groups ?? {};
  return path === undefined ? address : `${path}.report.md${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Gives the element an attribute, in place of one of that name. */
export function set(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((own) => own.name !== name), { name, value }];
}
