import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Code, Html, Image, ImageReference, InlineCode, List, Parents } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import { safeAddress } from '../../text/addresses/address.ts';
import { type HtmlPlace, importMarks } from '../import-marks.ts';
import { shownList, withoutComments } from './shown-lists.ts';

/** How Markdown becomes elements where it does so in another way than anywhere else. */
export function markdownHandlers(remoteImages: boolean): Handlers {
  const shown = (element: ElementContent): ElementContent => imageOrText(element, remoteImages);
  return {
    html: (_state: State, node: Html, parent: Parents | undefined) => htmlAsText(node.value, parent),
    // A language is one word, and there may be none where a reference stands for a space.
    code: (state: State, node: Code) =>
      defaultHandlers.code(state, { ...node, lang: node.lang?.trim().split(/\s+/)[0] || null }),
    // Behind a line break the first text of an element loses its spaces at the beginning: those of code are its own.
    inlineCode: (state: State, node: InlineCode) => {
      const made = defaultHandlers.inlineCode(state, node);
      return { ...made, children: [{ type: 'text', value: '' }, ...made.children] };
    },
    image: (state: State, node: Image) => shown(defaultHandlers.image(state, node)),
    imageReference: (state: State, node: ImageReference) => {
      const made = defaultHandlers.imageReference(state, node);
      return Array.isArray(made) ? made : shown(made);
    },
    list: (state: State, node: List) => defaultHandlers.list(state, shownList(node)),
    // At the top level computed blocks are filled in; within a list or quote they are what the author wrote.
    leafDirective: (state: State, node: LeafDirective) => h('p', `::${node.name}`, state.all(node)),
  };
}

/** Comments are not for readers. Line breaks are what Markdown has too; all other HTML is shown as it is written. */
function htmlAsText(source: string, parent: Parents | undefined): ElementContent | undefined {
  const text = withoutComments(source);
  if (text === '') {
    return undefined;
  }
  const isBlock = parent !== undefined && holdsBlocks.has(parent.type);
  const place: HtmlPlace = isBlock ? 'block' : 'inline';
  const words = /^<br *\/?>$/i.test(text) ? h('br') : h('span', { [importMarks.html]: place }, text);
  return isBlock ? h('p', [words]) : words;
}

/** What HTML stands in as a block of its own. */
const holdsBlocks: ReadonlySet<Parents['type']> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

function imageOrText(element: ElementContent, remoteImages: boolean): ElementContent {
  if (element.type !== 'element' || element.tagName !== 'img') {
    return element;
  }
  const address = String(element.properties.src ?? '');
  return isShown(address, remoteImages)
    ? withText(element)
    : h('em', marksOf(element, address), `[Image: ${textOf(element) || address}]`);
}

/** What the words in the place of an image say of it, so that nothing is lost where the page is imported. */
function marksOf(image: Element, address: string): Properties {
  return safeAddress(address, 'image') !== null
    ? {
        [importMarks.image]: address,
        [importMarks.imageText]: textOf(image),
        [importMarks.imageTitle]: image.properties.title,
      }
    : {};
}

function isRemote(address: string): boolean {
  return /^https?:/i.test(address) || address.startsWith('//');
}

/** Whether the image can be shown: one beside the report, one in the text itself, or a remote one that is allowed. */
function isShown(address: string, remoteImages: boolean): boolean {
  if (safeAddress(address, 'image') === null) {
    return false;
  }
  if (isRemote(address)) {
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
