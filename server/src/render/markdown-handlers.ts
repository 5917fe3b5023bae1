import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Html, Image, ImageReference } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';

/** How Markdown becomes elements where it does so in another way than anywhere else. */
export function markdownHandlers(remoteImages: boolean): Handlers {
  const shown = (element: ElementContent): ElementContent => imageOrText(element, remoteImages);
  return {
    html: (_state: State, node: Html) => htmlAsText(node.value),
    image: (state: State, node: Image) => shown(defaultHandlers.image(state, node)),
    imageReference: (state: State, node: ImageReference) => {
      const made = defaultHandlers.imageReference(state, node);
      return Array.isArray(made) ? made : shown(made);
    },
    // At the top level computed blocks are filled in; within a list or quote they are what the author wrote.
    leafDirective: (state: State, node: LeafDirective) => h('p', `::${node.name}`, state.all(node)),
  };
}

/** Comments are not for readers. Line breaks are what Markdown has too; all other HTML is shown as it is written. */
function htmlAsText(source: string): ElementContent | undefined {
  const text = source.replace(/<!--.*?(?:-->|$)/gs, '').trim();
  if (/^<br *\/?>$/i.test(text)) {
    return h('br');
  }
  return text === '' ? undefined : { type: 'text', value: text };
}

function imageOrText(element: ElementContent, remoteImages: boolean): ElementContent {
  if (element.type !== 'element' || element.tagName !== 'img') {
    return element;
  }
  const address = String(element.properties.src ?? '');
  return isShown(address, remoteImages) ? withText(element) : h('em', `[Image: ${textOf(element) || address}]`);
}

/** Whether the image can be shown: one beside the report, one in the text itself, or a remote one that is allowed. */
function isShown(address: string, remoteImages: boolean): boolean {
  if (/^https?:/i.test(address) || address.startsWith('//')) {
    return remoteImages;
  }
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address);
  return scheme === null || /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i.test(address);
}

function withText(image: Element): Element {
  return { ...image, properties: { ...image.properties, alt: textOf(image) } };
}

function textOf(image: Element): string {
  return String(image.properties.alt ?? '');
}
