import type { PhrasingContent } from 'mdast';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { importMarks } from '../../../render/import-marks.ts';
import { safeAddress } from '../../../text/addresses/address.ts';
import { attribute, isSilent } from '../../page-lines/html-elements.ts';
import { footnoteLabel } from './footnote-label.ts';
import { htmlInLine, htmlPlace } from './page-html.ts';
import { tidyPhrasing } from './tidy-phrasing.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What the nodes within a paragraph, a heading or a cell are in Markdown. Markup that Markdown does not have goes, its words stay. */
export function pagePhrasing(nodes: readonly Node[]): PhrasingContent[] {
  return tidyPhrasing(nodes.flatMap(phrasingOf));
}

function phrasingOf(node: Node): PhrasingContent[] {
  if (defaultTreeAdapter.isTextNode(node)) {
    return [{ type: 'text', value: node.value }];
  }
  return defaultTreeAdapter.isElementNode(node) && !isSilent(node) ? elementPhrasing(node) : [];
}

function elementPhrasing(element: Element): PhrasingContent[] {
  const within = () => element.childNodes.flatMap(phrasingOf);
  switch (element.tagName) {
    case 'em':
    case 'i':
      return hiddenImage(element) ?? [{ type: 'emphasis', children: within() }];
    case 'strong':
    case 'b':
      return [{ type: 'strong', children: within() }];
    case 'code':
      return [{ type: 'inlineCode', value: rawText(element) }];
    case 'br':
      // Markdown's own line break ends the line in the page too; any other was written as HTML.
      return [endsLine(element) ? { type: 'break' } : { type: 'html', value: '<br>' }];
    case 'img':
      return image(attribute(element, 'src'), attribute(element, 'alt'), attribute(element, 'title'));
    case 'a':
      return link(element, within());
    case 'sup':
      return footnote(element) ?? within();
    case 'span':
      return htmlPlace(element) === null ? within() : [htmlInLine(rawText(element))];
    default:
      return within();
  }
}

function endsLine(lineBreak: Element): boolean {
  const siblings = lineBreak.parentNode?.childNodes ?? [];
  const next = siblings[siblings.indexOf(lineBreak) + 1];
  return next !== undefined && defaultTreeAdapter.isTextNode(next) && /^\r?\n/.test(next.value);
}

/** An image of which the page shows the words only. */
function hiddenImage(element: Element): PhrasingContent[] | null {
  const address = attribute(element, importMarks.image);
  return address === null
    ? null
    : image(address, attribute(element, importMarks.imageText), attribute(element, importMarks.imageTitle));
}

function image(address: string | null, alt: string | null, title: string | null): PhrasingContent[] {
  const url = safeAddress(address, 'image');
  if (url === null) {
    return [{ type: 'text', value: alt ?? '' }];
  }
  return [{ type: 'image', url, alt, title }];
}

function link(element: Element, children: PhrasingContent[]): PhrasingContent[] {
  if (isWayBack(element)) {
    return [];
  }
  const url = safeAddress(attribute(element, importMarks.address) ?? attribute(element, 'href'), 'link');
  return url === null ? children : [{ type: 'link', url, title: attribute(element, 'title'), children }];
}

/** A link from a footnote back to its number: only Keyline gives links a label that is heard in place of their words. */
function isWayBack(element: Element): boolean {
  return (
    attribute(element, 'aria-label') !== null && attribute(element, 'href')?.startsWith('#footnote-fnref-') === true
  );
}

/** A raised number that leads to a footnote. */
function footnote(element: Element): PhrasingContent[] | null {
  const [only] = element.childNodes;
  const leads = only !== undefined && defaultTreeAdapter.isElementNode(only) && only.tagName === 'a';
  const label = leads ? footnoteLabel(attribute(only, 'href')) : null;
  return label === null ? null : [{ type: 'footnoteReference', identifier: label, label }];
}

/** The text below an element, every space as it is. */
export function rawText(element: Element): string {
  return element.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) {
        return node.value;
      }
      return defaultTreeAdapter.isElementNode(node) ? rawText(node) : '';
    })
    .join('');
}
