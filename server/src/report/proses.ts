import type { Content, Prose } from '../syntax/content/content.ts';
import { withoutShownHtml } from '../syntax/content/shown-html.ts';

/**
 * The prose of all paragraphs and list items, in the order of the text, without the HTML that it shows as words. Quotations
 * are other people's words: they are left out.
 */
export function prosesOf(contents: readonly Content[]): readonly Prose[] {
  return contents.flatMap((content) => {
    if (content.kind === 'paragraph') {
      return [withoutShownHtml(content.prose)];
    }
    return content.kind === 'list' ? content.items.flatMap((item) => prosesOf(item.contents)) : [];
  });
}
