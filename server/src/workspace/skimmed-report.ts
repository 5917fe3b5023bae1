import { type ParagraphMark, paragraphMark } from '../text/paragraph-mark.ts';

/** What is seen of a report without reading it: whose words its paragraphs may share. */
export interface SkimmedReport {
  /** One for each paragraph and list item that is long enough to tell, in the order of the text. */
  readonly marks: readonly ParagraphMark[];
  /** What was assessed when: reports on the same are parts of one. Null where the front matter does not say. */
  readonly subject: string | null;
  /** The path of the previous report, as it is written; null for none. */
  readonly previous: string | null;
}

const frontMatter = /^---[ \t]*\r?\n(?<keys>[\s\S]{0,8192}?)\r?\n---[ \t]*(?:\r?\n|$)/;
const lineBreak = /\r?\n/;
const fence = /^\s{0,3}(?:`{3,}|~{3,})/;
/** Headings, tables, quotations, comments, HTML, directives and definitions. */
const noParagraph = /^\s{0,3}(?:#{1,6}\s|[|>]|<|:::|\[[^\]]{1,80}\]:)/;
const listItem = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;

/**
 * Skims the text of a report. Null for a release and for what is no report, which show what others have said. Linear.
 */
export function skimReport(text: string): SkimmedReport | null {
  const head = frontMatter.exec(text);
  const keys = head?.groups?.keys ?? '';
  if (/^(?:news|other)$/.test(keyValue(keys, 'kind') ?? '')) {
    return null;
  }
  const names = ['provider', 'location', 'service'].map((key) => keyValue(keys, key));
  const assessed = keyValue(keys, 'assessed');
  const isKnown = assessed !== null && names.some((name) => name !== null);
  return {
    marks: paragraphsOf(text.slice(head?.[0].length ?? 0)).flatMap(
      (paragraph) => paragraphMark(plain(paragraph)) ?? [],
    ),
    subject: isKnown ? JSON.stringify([...names, assessed]) : null,
    previous: keyValue(keys, 'previous'),
  };
}

function keyValue(keys: string, name: string): string | null {
  const line = keys.split(lineBreak).find((one) => one.startsWith(`${name}:`));
  const value =
    line
      ?.slice(name.length + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2') ?? '';
  return value === '' ? null : value;
}

function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  let isCode = false;
  const end = () => {
    if (lines.length > 0) {
      paragraphs.push(lines.join(' '));
      lines = [];
    }
  };
  for (const line of text.split(lineBreak)) {
    if (fence.test(line)) {
      isCode = !isCode;
      end();
    } else if (isCode || line.trim() === '' || noParagraph.test(line)) {
      end();
    } else if (listItem.test(line)) {
      end();
      lines.push(line.replace(listItem, ''));
    } else {
      lines.push(line);
    }
  }
  end();
  return paragraphs;
}

/** Without the addresses of links and the labels of footnotes, which readers do not see. */
function plain(paragraph: string): string {
  return paragraph.includes('](') || paragraph.includes('[^')
    ? paragraph.replace(/\]\([^()\s]*\)/g, ']').replace(/\[\^[^[\]\s]*\]/g, '')
    : paragraph;
}
