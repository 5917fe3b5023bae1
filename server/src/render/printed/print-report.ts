import type { Element } from 'hast';
import type { Report } from '../../report/report.ts';
import type { CalendarDay } from '../../text/dates/dates.ts';
import { readDateSpan } from '../../text/dates/dates.ts';
import { type RenderedReport, renderReport } from '../render-report.ts';
import type { RenderRequest } from '../render-request.ts';
import { elementsOf, hasClass, propertyOf, wordsOf } from './element-words.ts';
import { namedPhrasing, printedBlocks } from './printed-blocks.ts';
import type { NamedPhrasing, PrintedBlock, PrintedDocument } from './printed-document.ts';
import { type PrintedContext, printedPhrasing, withoutNotes } from './printed-phrasing.ts';

const notesTitle = 'Notes';

/** What readers see of a report, for paper. Made of the same elements as its page, so no figure can differ. Never throws. */
export function printReport(request: RenderRequest): PrintedDocument {
  const rendered = renderReport(request);
  const notes = notesOf(rendered);
  const context: PrintedContext = {
    anchors: new Set(rendered.outline.map(({ anchor }) => anchor)),
    notes: new Set(notes.keys()),
    placedNotes: new Set(),
    pictures: new Set(),
  };
  const [header, ...others] = elementsOf(rendered.main.children.filter((node) => node.type !== 'doctype'));
  const top = header === undefined ? [] : elementsOf(header.children);
  const placed = placedBlocks(others, context);
  const blocks = withoutGaps(placed.map(({ block }) => block));
  const inNote = withoutNotes(context);
  const footnotes = Object.fromEntries(
    [...notes].map(([name, note]) => [name, printedBlocks(note.children, inNote, true)]),
  );
  const { report } = request.analysis;
  return {
    title: rendered.title,
    documentTitle: rendered.documentTitle,
    language: 'en-GB',
    day: dayOf(report),
    isDraft: report.status === 'draft',
    ratings: top.filter((part) => hasClass(part, 'glance')).flatMap((part) => ratingsIn(part, context)),
    notices: top.filter((part) => hasClass(part, 'notice')).map(({ children }) => wordsOf(children)),
    facts: top.filter((part) => hasClass(part, 'facts')).flatMap((part) => namedPhrasing(part, context)),
    blocks: [...blocks, ...otherNotes(footnotes, context)],
    lines: placed.map(({ line }) => line),
    footnotes,
    pictures: [...context.pictures].filter((address) => address !== ''),
  };
}

interface PlacedBlock {
  readonly block: PrintedBlock;
  readonly line: number | null;
}

/** The blocks, each with the line that its element or the first one within it says. */
function placedBlocks(elements: readonly Element[], context: PrintedContext): readonly PlacedBlock[] {
  return elements.flatMap((element): readonly PlacedBlock[] => {
    if (element.tagName === 'section' && !hasClass(element, 'footnotes')) {
      return placedBlocks(elementsOf(element.children), context);
    }
    const line = lineOf(element);
    return printedBlocks([element], context).map((block) => ({ block, line }));
  });
}

function lineOf(element: Element): number | null {
  const own = propertyOf(element, 'dataLine');
  if (own !== null) {
    return Number(own);
  }
  for (const child of elementsOf(element.children)) {
    const line = lineOf(child);
    if (line !== null) {
      return line;
    }
  }
  return null;
}

/** No level is left out where a heading without words was. */
function withoutGaps(blocks: readonly PrintedBlock[]): readonly PrintedBlock[] {
  let above = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') {
      return block;
    }
    above = Math.min(block.level, above + 1);
    return { ...block, level: above };
  });
}

/** The items of the list of footnotes, by their names. */
function notesOf({ main }: RenderedReport): ReadonlyMap<string, Element> {
  const section = elementsOf(main.children.filter((node) => node.type !== 'doctype')).find((part) =>
    hasClass(part, 'footnotes'),
  );
  const list = section === undefined ? [] : elementsOf(section.children).filter(({ tagName }) => tagName === 'ol');
  const items = list.flatMap(({ children }) => elementsOf(children));
  return new Map(items.map((item) => [propertyOf(item, 'id') ?? '', item]));
}

/** Footnotes that only a heading, a head of a table or another note refers to: they stand at the end. */
function otherNotes(footnotes: PrintedDocument['footnotes'], { placedNotes }: PrintedContext): readonly PrintedBlock[] {
  const names = Object.keys(footnotes);
  const items = names.flatMap((name, place): readonly PrintedBlock[] => {
    const blocks = footnotes[name] ?? [];
    return placedNotes.has(name) || blocks.length === 0 ? [] : [{ kind: 'list', start: place + 1, items: [blocks] }];
  });
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, anchor: null, children: [{ kind: 'text', text: notesTitle }], source: null },
        ...items,
      ];
}

/** The ratings at the top of the page: a name, which may be a link, and a rating. */
function ratingsIn(list: Element, context: PrintedContext): readonly NamedPhrasing[] {
  return elementsOf(list.children).flatMap(({ children }): readonly NamedPhrasing[] => {
    const [name, rating] = elementsOf(children);
    return name === undefined || rating === undefined
      ? []
      : [{ name: wordsOf(name.children), value: printedPhrasing([rating], context) }];
  });
}

function dayOf({ frontMatter: { values } }: Report): CalendarDay | null {
  for (const text of [values.published, values.assessed]) {
    const reading = text === undefined ? null : readDateSpan(text);
    if (reading !== null && 'span' in reading) {
      return reading.span.last;
    }
  }
  return null;
}
