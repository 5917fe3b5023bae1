import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findFrontMatter } from '../../server/src/syntax/front-matter/front-matter-fence.ts';
import { placedNode } from '../../server/src/syntax/parser/markdown-parser.ts';

const remark = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable(), gfmFootnote(), leafDirectives()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), directiveFromMarkdown()],
  })
  .freeze();

/** What the tree must equal: all of the text below the front matter, parsed by remark at once. */
export function nodesOfOneParse(text: string): Root['children'] {
  const bodyStart = findFrontMatter(text)?.end ?? 0;
  const body = text.slice(bodyStart);
  // remark takes a first U+FEFF for a byte order mark and drops it; in a report's text it is a character like any other.
  const tree = remark.parse(body.startsWith('\uFEFF') ? `\uFEFF${body}` : body);
  const lines = text.slice(0, bodyStart).match(/\r\n|\r|\n/g)?.length ?? 0;
  return placedNode(tree, { lines, offset: bodyStart }).children;
}

/** The extension without what the dialect leaves out: directives within text, and containers. */
function leafDirectives(): ReturnType<typeof directive> {
  const colon = 58;
  const flow = [directive().flow?.[colon] ?? []].flat();
  return { flow: { [colon]: flow.filter(({ concrete }) => concrete !== true) } };
}
