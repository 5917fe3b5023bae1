import type { Paragraph, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';

/** A look ahead: the mark of a list, or of a heading, ends here or goes on. */
const endOfMark = '(?=[ \\t\\r\\n-]|$)';

const markdownOptions: Options = {
  bullet: '-',
  // Hyphens would open front matter at the top of a text that has none, and both they and asterisks are bullets.
  rule: '_',
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown(), gfmFootnoteToMarkdown()],
  handlers: {
    // Most paragraphs hold nothing that could be read as Markdown: looking for it takes most of the time.
    paragraph: (node: Paragraph, parent, state, info) =>
      harmlessWords(node) ?? defaultHandlers.paragraph(node, parent, state, info),
  },
  unsafe: [
    // A line that begins with two colons would be a computed block.
    { atBreak: true, character: ':', after: ':' },
    // The writer's own patterns take the line ending with them, and so miss such a mark right in the next line.
    { atBreak: true, before: '\\d+', character: '.', after: endOfMark },
    { atBreak: true, character: '+', after: endOfMark },
    { atBreak: true, character: '-', after: endOfMark },
  ],
};

/** The Markdown of these blocks, one blank line between them; empty for none. */
export function markdownOf(blocks: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...blocks] }, markdownOptions);
}

/** A letter, and then what begins no markup anywhere in a line, up to something that is no space. A colon may begin an address. */
const harmless = /^[a-z](?:(?:[a-z0-9 ,;'’‘“”"()/?%£–—.-]|: )*[a-z0-9,;'’‘“”"()/?%£–—.-])?$/i;
/** “www.” begins an address. */
const maybeAddress = /w\./i;

/** The words of a paragraph that is one line and reads the same with and without escapes; else null. */
function harmlessWords({ children: [first, second] }: Paragraph): string | null {
  return first?.type === 'text' && second === undefined && harmless.test(first.value) && !maybeAddress.test(first.value)
    ? first.value
    : null;
}
