import type { Report } from '../../report/report.ts';
import type { Content, Heading } from '../../syntax/content/content.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import { touches } from '../../text/range.ts';

/**
 * What stands at `offset`: a heading, or a paragraph, list, comment or other piece of the text, followed by what stands
 * there within it. Looks into one section only, so it takes no longer in a long report.
 */
export function contentsAt({ document, sections }: Report, offset: number): readonly Content[] {
  const section = sections.findLast((candidate) => candidate.section.range.start <= offset)?.section;
  if (section === undefined) {
    return [];
  }
  const heading: readonly Heading[] = section.heading === null ? [] : [section.heading];
  return downTo(offset, [...heading, ...contentsOf(document, section)]);
}

function downTo(offset: number, contents: readonly Content[]): readonly Content[] {
  const found = contents.find(({ range }) => touches(range, offset));
  return found === undefined ? [] : [found, ...downTo(offset, within(found))];
}

function within(content: Content): readonly Content[] {
  switch (content.kind) {
    case 'list':
      return content.items.flatMap((item) => item.contents);
    case 'quote':
      return content.contents;
    default:
      return [];
  }
}
