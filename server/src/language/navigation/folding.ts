import type { Report } from '../../report/report.ts';
import type { Content } from '../../syntax/content/content.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import type { Range } from '../../text/range.ts';
import { withoutBlankEnd } from '../../text/trim-range.ts';

/** A part of the text that can be folded away under its first line. */
export interface Fold {
  readonly kind: 'section' | 'comment' | 'block';
  /** From the first line that stays in sight to the end of the last one that does not. */
  readonly range: Range;
}

/** Everything that spans several lines: the front matter, sections, lists and their items, comments, quotes, tables, code. */
export function foldsIn({ document, sections }: Report): readonly Fold[] {
  const { text, frontMatter } = document;
  const folds: Fold[] = frontMatter === null ? [] : [{ kind: 'block', range: frontMatter }];
  for (const { section } of sections) {
    if (section.heading !== null) {
      folds.push({ kind: 'section', range: section.extent });
    }
    folds.push(...contentsOf(document, section).flatMap(foldsOf));
  }
  return folds
    .map(({ kind, range }) => ({ kind, range: withoutBlankEnd(text, range) }))
    .filter(({ range }) => /[\r\n]/.test(text.slice(range.start, range.end)));
}

function foldsOf(content: Content): readonly Fold[] {
  const { range } = content;
  switch (content.kind) {
    case 'list':
      return [
        { kind: 'block', range },
        ...content.items.flatMap((item): Fold[] => [
          { kind: 'block', range: item.range },
          ...item.contents.flatMap(foldsOf),
        ]),
      ];
    case 'quote':
      return [{ kind: 'block', range }, ...content.contents.flatMap(foldsOf)];
    case 'comment':
      return [{ kind: 'comment', range }];
    case 'table':
    case 'opaque':
      return [{ kind: 'block', range }];
    default:
      return [];
  }
}
