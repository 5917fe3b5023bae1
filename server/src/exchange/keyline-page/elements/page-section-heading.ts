import type { Heading, Paragraph } from 'mdast';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { importMarks } from '../../../render/import-marks.ts';
import { attribute } from '../../page-lines/html-elements.ts';
import { startLine, textOf } from '../../page-lines/html-text.ts';
import { tidySpaces } from '../../page-lines/page-line.ts';
import { parseJson } from '../front-matter-of-page.ts';
import { pagePhrasing } from './page-phrasing.ts';
import { inOneLine } from './tidy-phrasing.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** The heading of a section with what its marks say. */
export interface MarkedHeading {
  readonly name: string;
  /** Counts from 1 in the source of the page. */
  readonly line: number;
  /** Names and values as written. */
  readonly fields: readonly (readonly [string, string])[];
}

const depths = [1, 2, 3, 4, 5, 6] as const;

/** A heading at the depth that it has in the source, with the fields that stand under it. */
export function pageSectionHeading(element: Element): (Heading | Paragraph)[] {
  const written = Number(attribute(element, importMarks.depth) ?? element.tagName.slice(1));
  const depth = depths.find((known) => known === written) ?? 6;
  const heading: Heading = { type: 'heading', depth, children: inOneLine(pagePhrasing(element.childNodes)) };
  const lines = fieldsOf(element).map(([name, value]) => `${name}: ${value}`.trim());
  return lines.length === 0
    ? [heading]
    : [heading, { type: 'paragraph', children: [{ type: 'text', value: lines.join('\n') }] }];
}

/** What the marks of a heading say; null where it has none, as within a quotation. */
export function markedHeading(element: Element): MarkedHeading | null {
  return attribute(element, importMarks.depth) === null
    ? null
    : { name: tidySpaces(textOf(element)), line: startLine(element), fields: fieldsOf(element) };
}

/** What is no pair of a name and a value is left out. */
function fieldsOf(element: Element): (readonly [string, string])[] {
  const json = attribute(element, importMarks.fields);
  const pairs = json === null ? null : parseJson(json);
  return Array.isArray(pairs) ? pairs.filter(isField).map(([name, value]) => [inLine(name), inLine(value)]) : [];
}

function isField(pair: unknown): pair is readonly [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === 'string');
}

function inLine(text: string): string {
  return text.replace(/[\n\r]+/g, ' ').trim();
}
