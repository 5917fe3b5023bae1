import type { Content, Prose } from '../syntax/content/content.ts';

/** The prose of all paragraphs and list items, in the order of the text. Quotations are other people's words: they are left out. */
export function prosesOf(contents: readonly Content[]): readonly Prose[] {
  return contents.flatMap((content) => {
    if (content.kind === 'paragraph') {
      return [content.prose];
    }
    return content.kind === 'list' ? content.items.flatMap((item) => prosesOf(item.contents)) : [];
  });
}
