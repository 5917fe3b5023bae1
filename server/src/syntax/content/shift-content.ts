import { shiftRange } from '../../text/range.ts';
import type { Content } from './content.ts';
import { shiftProse } from './prose.ts';

/** The same content, `distance` code units further on, with all within it. */
function shiftContent(content: Content, distance: number): Content {
  const range = shiftRange(content.range, distance);
  switch (content.kind) {
    case 'heading':
      return { ...content, name: shiftProse(content.name, distance), range };
    case 'paragraph':
      return { ...content, prose: shiftProse(content.prose, distance), range };
    case 'list': {
      const items = content.items.map((item) => ({
        contents: shiftContents(item.contents, distance),
        range: shiftRange(item.range, distance),
      }));
      return { ...content, items, range };
    }
    case 'quote':
      return { ...content, contents: shiftContents(content.contents, distance), range };
    case 'table': {
      const rows = content.rows.map((row) =>
        row.map((cell) => ({ prose: shiftProse(cell.prose, distance), range: shiftRange(cell.range, distance) })),
      );
      return { ...content, rows, range };
    }
    case 'directive':
      return { ...content, nameRange: shiftRange(content.nameRange, distance), range };
    case 'comment':
      return { ...content, textRange: shiftRange(content.textRange, distance), range };
    case 'opaque':
      return { ...content, range };
  }
}

export function shiftContents(contents: readonly Content[], distance: number): readonly Content[] {
  return contents.map((content) => shiftContent(content, distance));
}
