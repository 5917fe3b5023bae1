import type { Heading, Paragraph } from 'mdast';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { importMarks } from '../../render/import-marks.ts';
import { attribute } from '../html-elements.ts';
import { parseJson } from './front-matter-of-page.ts';
import { pagePhrasing } from './page-phrasing.ts';
import { inOneLine } from './tidy-phrasing.ts';

type Element = DefaultTreeAdapterTypes.Element;

const depths = [1, 2, 3, 4, 5, 6] as const;

/** A heading at the depth that it has in the source, with the fields that stand under it. */
export function pageSectionHeading(element: Element): (Heading | Paragraph)[] {
  const written = Number(attribute(element, importMarks.depth) ?? element.tagName.slice(1));
  const depth = depths.find((known) => known === written) ?? 6;
  const heading: Heading = { type: 'heading', depth, children: inOneLine(pagePhrasing(element.childNodes)) };
  const lines = fieldLines(attribute(element, importMarks.fields));
  return lines.length === 0
    ? [heading]
    : [heading, { type: 'paragraph', children: [{ type: 'text', value: lines.join('\n') }] }];
}

/** "Name: value" for each pair of the JSON list; what is no such pair is left out. */
function fieldLines(json: string | null): string[] {
  const pairs = json === null ? null : parseJson(json);
  return Array.isArray(pairs) ? pairs.filter(isField).map(([name, value]) => `${name}: ${inLine(value)}`.trim()) : [];
}

function isField(pair: unknown): pair is readonly [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === 'string');
}

function inLine(text: string): string {
  return text.replace(/[\n\r]+/g, ' ').trim();
}
