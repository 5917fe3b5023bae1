import type { Content } from '../../syntax/content/content.ts';
import type { Document } from '../../syntax/document.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import type { Section } from '../../syntax/sections/sections.ts';
import type { Caret } from '../caret.ts';

/** Whether the caret stands in code, a quotation, a comment or other HTML: text that is not the report's own. */
export function isQuotedOrCode(document: Document, section: Section, caret: Caret): boolean {
  return inInlineCode(caret.before) || contentsOf(document, section).some((content) => holds(content, caret, document));
}

function holds(content: Content, caret: Caret, document: Document): boolean {
  switch (content.kind) {
    case 'list':
      return content.items.some((item) => item.contents.some((inner) => holds(inner, caret, document)));
    case 'quote':
    case 'comment':
      return content.range.start < caret.offset && caret.offset <= content.range.end;
    case 'opaque':
      return content.range.start < caret.offset && caret.offset <= endOfOpaque(content, document.text);
    default:
      return false;
  }
}

/** A fence that is still to be closed holds the empty lines behind it as well. */
function endOfOpaque({ range }: Content, text: string): number {
  const written = text.slice(range.start, range.end);
  const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  const isOpen = fence !== undefined && !new RegExp(`[\\r\\n][ \\t>]*${fence}[\`~]*[ \\t]*$`).test(written);
  const behind = /\s*/y;
  behind.lastIndex = range.end;
  return isOpen ? range.end + (behind.exec(text)?.[0].length ?? 0) : range.end;
}

/** Whether a backtick before the caret is still waiting for its partner. */
function inInlineCode(before: string): boolean {
  return (before.match(/`+/g)?.length ?? 0) % 2 === 1;
}
