import { fieldNames } from '../../report/fields/fields.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { passagesOf } from '../../syntax/passages/passages.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import type { DraftContent } from '../draft/write-report.ts';

/** A line of a list begins so. */
const bullet = '- ';

/**
 * What stands under the parts of a report that the API knows, as plain text: paragraphs with an empty line between them,
 * and items of lists as lines that begin with a hyphen. What stands under headings of the author's own is part of the
 * part above.
 */
export function partTexts(report: Report): ReadonlyMap<ReportSection, string> {
  const texts = new Map<ReportSection, string[]>();
  let part: ReportSection | null = null;
  for (const section of report.sections) {
    const { kind } = section.role;
    const isOwnHeading = kind === 'other' && part !== null && depthOf(section) > depthOf(part);
    if (!isOwnHeading) {
      part = ['overall', 'key-question', 'statement', 'evidence-category'].includes(kind) ? section : null;
    }
    if (part !== null) {
      const heading = isOwnHeading ? [oneLine(section.section.heading?.name.value ?? '')] : [];
      const known = texts.get(part) ?? [];
      known.push(...heading, ...paragraphsOf(report, section));
      texts.set(part, known);
    }
  }
  return new Map([...texts].map(([section, paragraphs]) => [section, joined(paragraphs)]));
}

function depthOf({ section }: ReportSection): number {
  return section.heading?.depth ?? 0;
}

function paragraphsOf({ document }: Report, { section, fields }: ReportSection): readonly string[] {
  const end = Math.max(0, ...fields.filter(({ name }) => name !== null).map(({ range }) => range.end));
  return passagesOf(contentsOf(document, section), document.text).flatMap(({ kind, prose }) => {
    const { range, value, pieces } = prose;
    // A paragraph may go on where the fields end.
    const from = range.start >= end ? 0 : (pieces.find(({ offset }) => offset >= end)?.at ?? value.length);
    const text = oneLine(range.end <= end ? '' : value.slice(from));
    return text === '' ? [] : [kind === 'item' ? `${bullet}${text}` : text];
  });
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text, index) => {
      const isNextItem = text.startsWith(bullet) && paragraphs[index - 1]?.startsWith(bullet);
      return `${index === 0 ? '' : isNextItem ? '\n' : '\n\n'}${text}`;
    })
    .join('');
}

/** Plain text as the contents of a section: it means just its words. */
function textContents(text: string): readonly DraftContent[] {
  const contents: DraftContent[] = [];
  let lines: string[] = [];
  let isList = false;
  const finish = () => {
    if (lines.length > 0) {
      contents.push(
        isList
          ? { kind: 'list', items: lines.map((item) => ({ text: item.slice(bullet.length), items: [] })) }
          : { kind: 'paragraph', text: lines.join(' ') },
      );
    }
    lines = [];
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const shown = oneLine(line);
    if (shown === '' || shown.startsWith(bullet) !== isList) {
      finish();
    }
    if (shown !== '') {
      isList = shown.startsWith(bullet);
      lines.push(shown);
    }
  }
  finish();
  return contents;
}

const looksLikeField = new RegExp(`^(?:${fieldNames.join('|')})\\s*:`, 'i');

/** The same directly under a heading, where a first line could be read as a field: as a quotation it is none. */
export function leadingContents(text: string): readonly DraftContent[] {
  const [first, ...others] = textContents(text);
  if (first?.kind === 'paragraph' && looksLikeField.test(String(first.text))) {
    return [{ kind: 'quote', paragraphs: [first.text] }, ...others];
  }
  const items = first?.kind === 'list' ? first.items.map((item) => String(item.text)) : [];
  return looksLikeField.test(items[0] ?? '')
    ? [{ kind: 'quote', paragraphs: items.map((item) => `${bullet}${item}`) }, ...others]
    : textContents(text);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
