import type { Html, Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { type HtmlPlace, htmlPlaces, importMarks } from '../../../render/import-marks.ts';
import { noLabels } from '../../../syntax/parser/labels.ts';
import { parseMarkdown } from '../../../syntax/parser/markdown-parser.ts';
import { markdownOf } from '../../draft/markdown-of.ts';
import { attribute } from '../../page-lines/html-elements.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Where the HTML stood that an element shows as words; null for everything else. */
export function htmlPlace(element: Element): HtmlPlace | null {
  const written = attribute(element, importMarks.html);
  return htmlPlaces.find((place) => place === written) ?? null;
}

/**
 * HTML that stood by itself, from the words that the page shows. What could do something in another program, or would
 * go on into what stands below, is written so that it is words everywhere: a comment behind each `<` parts it from what
 * it would begin, and one in front makes all of it HTML, which Keyline shows without looking into it.
 */
export function htmlBlock(words: string): Html[] {
  const lines = words.split('\n').filter((line) => withoutSpaces(line) !== '');
  const shown = withoutSpaces(lines.join('\n'));
  if (shown === '') {
    return [];
  }
  const asWritten: Html = { type: 'html', value: shown };
  const inert = `<!-- -->${shown.replace(spaces, ' ').replaceAll('<', '<<!-- -->')}`;
  return [harmless.test(shown) && endsBefore(asWritten) ? asWritten : { type: 'html', value: inert }];
}

/** Spaces that a page does not show; one that may not break is shown. */
const spaces = /[ \t\r\n\f]+/g;

function withoutSpaces(text: string): string {
  const isShown = (character: string) => !' \t\r\n\f'.includes(character);
  const characters = [...text];
  return characters.slice(Math.max(0, characters.findIndex(isShown)), characters.findLastIndex(isShown) + 1).join('');
}

/** A tag within a line, where it can do nothing in any program; else its words. */
export function htmlInLine(words: string): Html | Text {
  const value = words.replace(spaces, ' ');
  return harmlessTag.test(value) ? { type: 'html', value } : { type: 'text', value: words };
}

/** The paragraph with its HTML as words where it would be read as another one, such as a tag that begins it. */
export function readableParagraph(paragraph: Paragraph): Paragraph {
  const tags = tagsIn(paragraph);
  if (tags.length === 0) {
    return paragraph;
  }
  const [first, second] = parseMarkdown(markdownOf([paragraph]), noLabels).children;
  const isSame = first?.type === 'paragraph' && second === undefined && tagsIn(first).join('\n') === tags.join('\n');
  return isSame ? paragraph : { ...paragraph, children: paragraph.children.map(asWords) };
}

/** Whether HTML is read as what it is, and a paragraph below it as one. */
function endsBefore(html: Html): boolean {
  const [first, second] = parseMarkdown(`${html.value}\n\nx`, noLabels).children;
  return first?.type === 'html' && first.value === html.value && second?.type === 'paragraph';
}

/** Elements that only say how words look or where they stand. With an attribute they could do more. */
const elements = [
  ...['abbr', 'b', 'big', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp'],
  ...['small', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr'],
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'caption',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figcaption',
  ],
  ...[
    'figure',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'li',
    'main',
    'nav',
    'ol',
    'p',
    'section',
  ],
  ...['summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
].join('|');

const harmless = new RegExp(`^(?:[^<]|</?(?:${elements})\\s?/?>)*$`, 'i');

/** A declaration does nothing either, as long as no tag stands in it. A comment could speak to Keyline. */
const harmlessTag = new RegExp(`^(?:</?(?:${elements}) ?/?>|<!(?!--)[^<>|\`]*>)$`, 'i');

function tagsIn(node: Nodes): readonly string[] {
  if (node.type === 'html') {
    return /^<br>$/.test(node.value) ? [] : [node.value];
  }
  return 'children' in node ? node.children.flatMap(tagsIn) : [];
}

function asWords(node: PhrasingContent): PhrasingContent {
  if (node.type === 'html' && node.value !== '<br>') {
    return { type: 'text', value: node.value };
  }
  return 'children' in node ? ({ ...node, children: node.children.map(asWords) } as PhrasingContent) : node;
}
