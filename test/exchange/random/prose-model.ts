import type { Nodes, Parents, RootContent } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { isBlockName } from '../../../server/src/render/import-marks.ts';
import { safeAddress } from '../../../server/src/text/addresses/address.ts';

type Model = string | readonly Model[];

/** What blocks of Markdown say: words, structure and addresses, without what no reader of the page gets to see. */
export function proseModel(all: readonly RootContent[]): (nodes: readonly RootContent[]) => Model {
  const defined = [...all.flatMap(definitionsIn)].reverse();
  const definitions = new Map(defined.map((node) => [`${node.type} ${normalizeIdentifier(node.identifier)}`, node]));
  /** Footnotes may lead to each other. */
  const open = new Set<Nodes>();

  function blocks(nodes: readonly Nodes[], top: boolean): Model[] {
    return nodes.flatMap((node) => block(node, top));
  }

  function block(node: Nodes, top: boolean): Model[] {
    switch (node.type) {
      case 'paragraph':
      case 'html':
        return paragraph(node.type === 'html' ? [node] : node.children);
      case 'heading':
        return [['heading', phrasing(node.children)]];
      case 'list':
        return [[node.ordered ? `list from ${node.start ?? 1}` : 'list', blocks(node.children, false)]];
      case 'listItem':
      case 'blockquote':
        return [[node.type, blocks(node.children, false)]];
      case 'code':
        return [['code', node.lang?.trim().split(/\s+/)[0] ?? '', node.value.replace(/\r\n?/g, '\n')]];
      case 'table': {
        const columns = Array.from({ length: node.children[0]?.children.length ?? 0 }, (_, place) => place);
        const rows = node.children.map(({ children }) => columns.map((at) => phrasing(children[at]?.children ?? [])));
        return [['table', columns.map((at) => node.align?.[at] ?? ''), rows]];
      }
      case 'thematicBreak':
        return [['thematicBreak']];
      case 'leafDirective':
        return top && isBlockName(node.name)
          ? [['directive', node.name]]
          : paragraph([{ type: 'text', value: `::${node.name}` }, ...node.children]);
      default:
        return [];
    }
  }

  function paragraph(nodes: readonly Nodes[]): Model[] {
    const words = phrasing(nodes);
    return words === '' ? [] : [['paragraph', words]];
  }

  function phrasing(nodes: readonly Nodes[]): string {
    return tidy(nodes.map(inline).join(''));
  }

  function inline(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return node.value;
      case 'html': {
        const text = node.value.replace(/<!--.*?(?:-->|$)/gs, '').trim();
        return /^<br *\/?>$/i.test(text) ? lineBreak : text;
      }
      case 'emphasis':
      case 'strong':
        return marked(node.type, node.children.map(inline).join(''));
      case 'inlineCode':
        return mark(`code ${JSON.stringify(node.value.replace(/\r\n?|\n/g, ' '))}`);
      case 'break':
        return lineBreak;
      case 'link':
        return link(node, node.url, node.title);
      case 'image':
        return image(node.alt, node.url, node.title);
      case 'linkReference':
      case 'imageReference': {
        const found = definitions.get(`definition ${normalizeIdentifier(node.identifier)}`);
        const { url, title } = found?.type === 'definition' ? found : { url: '', title: null };
        return node.type === 'linkReference' ? link(node, url, title) : image(node.alt, url, title);
      }
      case 'footnoteReference': {
        const note = definitions.get(`footnoteDefinition ${normalizeIdentifier(node.identifier)}`);
        return mark(`footnote ${node.identifier} ${JSON.stringify(footnoteText(note))}`);
      }
      default:
        return '';
    }
  }

  function link(node: Parents, url: string, title: string | null | undefined): string {
    const within = node.children.map(inline).join('');
    return safeAddress(escaped(url), 'link') === null
      ? within
      : mark(`link ${escaped(url)} ${title ?? ''}`) + within + mark('/link');
  }

  function image(alt: string | null | undefined, url: string, title: string | null | undefined): string {
    return safeAddress(escaped(url), 'image') === null
      ? marked('emphasis', `[Image: ${alt || escaped(url)}]`)
      : mark(`image ${escaped(url)} ${JSON.stringify((alt ?? '').replace(/\s+/g, ' '))} ${title ?? ''}`);
  }

  function footnoteText(note: Nodes | undefined): Model {
    if (note === undefined || open.has(note) || !('children' in note)) {
      return '';
    }
    open.add(note);
    const model = blocks(note.children, false);
    open.delete(note);
    return model;
  }

  return (nodes) => blocks(nodes, true);
}

/** Whether a link stands within a link, as no page can show it. */
export function hasLinkInLink(node: Nodes, inLink = false): boolean {
  const isLink = ['link', 'linkReference', 'footnoteReference'].includes(node.type);
  return (
    (inLink && isLink) || ('children' in node && node.children.some((child) => hasLinkInLink(child, inLink || isLink)))
  );
}

/** Whether a list holds a computed block, which is no more than words there. */
export function hasBlockInList(node: Nodes, inList = false): boolean {
  const isHere = inList && node.type === 'leafDirective';
  const within = inList || node.type === 'listItem';
  return isHere || ('children' in node && node.children.some((child) => hasBlockInList(child, within)));
}

function definitionsIn(node: Nodes): Extract<Nodes, { type: 'definition' | 'footnoteDefinition' }>[] {
  const own = node.type === 'definition' || node.type === 'footnoteDefinition' ? [node] : [];
  return [...own, ...('children' in node ? node.children.flatMap(definitionsIn) : [])];
}

/** Markup stands between two characters that no text has. Spaces in it are others than those of the text. */
function mark(name: string): string {
  return `\uE000${name.replace(/\r\n?|\s/g, '\uE002')}\uE001`;
}

function marked(name: string, words: string): string {
  return mark(name) + words + mark(`/${name}`);
}

const lineBreak = mark('break');

/** White space as readers see it, also where markup stands in it. */
function tidy(text: string): string {
  let tidied = text.replace(/[ \t\r\n\f]+/g, ' ');
  for (let before = ''; before !== tidied; ) {
    before = tidied;
    tidied = tidied
      .replace(/ +/g, ' ')
      .replace(new RegExp(` (${markup}+) `, 'g'), ' $1')
      .replace(new RegExp(`((?:^|${lineBreak})${markup}*) `, 'g'), '$1')
      .replace(new RegExp(` (${markup}*(?:$|${lineBreak}))`, 'g'), '$1')
      .replace(/\uE000(emphasis|strong)\uE001\uE000\/\1\uE001/g, '');
  }
  return tidied;
}

/** Markup that takes no room itself. */
const markup = '(?:\uE000\\/?(?:emphasis|strong|link)[^\uE001]*\uE001)';

/** An address as a browser gets it. */
function escaped(url: string): string {
  return encodeURI(url).replace(/%25(?=[\da-f]{2})/gi, '%');
}
