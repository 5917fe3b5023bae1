import type { Report } from '../../report/report.ts';
import type { Content } from '../../syntax/content.ts';
import { contentsOf } from '../../syntax/contents.ts';

/** Every content of the report, also those within lists and quotes, in the order of the text. */
export function allContents({ document, sections }: Report): readonly Content[] {
  // Every computed block and every slip of one begins with two colons: most texts have none.
  return document.text.includes('::')
    ? sections.flatMap(({ section }) => contentsOf(document, section).flatMap(withNested))
    : [];
}

function withNested(content: Content): readonly Content[] {
  switch (content.kind) {
    case 'list':
      return [content, ...content.items.flatMap((item) => item.contents.flatMap(withNested))];
    case 'quote':
      return [content, ...content.contents.flatMap(withNested)];
    default:
      return [content];
  }
}
