import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** The elements as HTML text. */
export function htmlOf(root: Root): string {
  return toHtml(root, { closeSelfClosing: false });
}
