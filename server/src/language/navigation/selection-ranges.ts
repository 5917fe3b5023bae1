import type { Report } from '../../report/report.ts';
import type { Content } from '../../syntax/content/content.ts';
import type { FrontMatter } from '../../syntax/front-matter/front-matter.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import { lineAround } from '../../text/lines.ts';
import { type Range, touches } from '../../text/range.ts';
import { withoutBlankEnd } from '../../text/trim-range.ts';

/**
 * What a growing selection takes in at `offset`, each range in the next: the word; the value, the field or the
 * sentence that Keyline checks; the paragraph, the list; the section, those around it; the whole text.
 */
export function selectionRangesAt(report: Report, offset: number): readonly Range[] {
  const { document, frontMatter, claims } = report;
  const whole = { start: 0, end: document.length };
  const candidates = [
    wordAt(document.text, offset),
    ...frontMatterRanges(frontMatter),
    ...sectionRanges(report, offset),
    ...claims.flatMap(({ range, slots }) => [range, ...Object.values(slots).map((slot) => slot.range)]),
    whole,
  ];
  return nested(candidates.filter((range) => range.end > range.start && touches(range, offset)));
}

/** The letters and figures around the offset; empty where there are none. */
function wordAt(text: string, offset: number): Range {
  const line = lineAround(text, offset);
  for (const word of text.slice(line.start, line.end).matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) {
    const start = line.start + word.index;
    const range = { start, end: start + word[0].length };
    if (touches(range, offset)) {
      return range;
    }
  }
  return { start: offset, end: offset };
}

function frontMatterRanges({ range, entries }: FrontMatter): readonly Range[] {
  const ofEntries = [...entries.values()].flatMap((entry): Range[] => [
    entry.valueRange,
    { start: entry.keyRange.start, end: Math.max(entry.keyRange.end, entry.valueRange.end) },
    ...entry.items.map((item) => item.range),
    ...[...entry.children.values()].flatMap((child) => [
      child.valueRange,
      { start: child.keyRange.start, end: child.valueRange.end },
    ]),
  ]);
  return range === null ? [] : [range, ...ofEntries];
}

function sectionRanges({ document, sections }: Report, offset: number): readonly Range[] {
  return sections
    .filter(({ section }) => touches(section.extent, offset))
    .flatMap(({ section, fields }) => {
      const { heading, range, extent } = section;
      const own = touches(range, offset) ? contentsOf(document, section).flatMap(contentRanges) : [];
      const first = fields[0]?.range.start;
      const last = fields.at(-1)?.range.end;
      return [
        ...(heading === null ? [] : [heading.name.range, heading.range]),
        ...fields.flatMap((field) => [field.valueRange, field.nameRange, field.range]),
        ...(first === undefined || last === undefined ? [] : [{ start: first, end: last }]),
        ...own,
        withoutBlankEnd(document.text, range),
        withoutBlankEnd(document.text, extent),
      ];
    });
}

function contentRanges(content: Content): readonly Range[] {
  const { range } = content;
  switch (content.kind) {
    case 'list':
      return [range, ...content.items.flatMap((item) => [item.range, ...item.contents.flatMap(contentRanges)])];
    case 'quote':
      return [range, ...content.contents.flatMap(contentRanges)];
    case 'table':
      return [range, ...content.rows.flat().flatMap((cell) => [cell.prose.range, cell.range])];
    case 'comment':
      return [range, content.textRange];
    case 'directive':
      return [range, content.nameRange];
    default:
      return [range];
  }
}

/** The ranges from the smallest to the largest, without those that overlap a smaller one or repeat it. */
function nested(ranges: readonly Range[]): readonly Range[] {
  const bySize = [...ranges].sort((left, right) => left.end - left.start - (right.end - right.start));
  const kept: Range[] = [];
  for (const range of bySize) {
    const inner = kept.at(-1);
    const holds = inner === undefined || (range.start <= inner.start && inner.end <= range.end);
    const larger = inner === undefined || range.end - range.start > inner.end - inner.start;
    if (holds && larger) {
      kept.push(range);
    }
  }
  return kept;
}
