import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * A configuration that a page of `docs/editors` shows: the text of its first fenced block in a language, or of a later
 * one, counted from 0. Throws where the page has no such block.
 */
export function documentedConfiguration(page: string, language: string, index = 0): string {
  const path = `docs/editors/${page}.md`;
  const blocks = fromMarkdown(readFileSync(path, 'utf8')).children.flatMap((node) =>
    node.type === 'code' && node.lang === language ? [node.value] : [],
  );
  const block = blocks[index];
  if (block === undefined) {
    throw new Error(`${path} shows ${blocks.length} blocks of ${language}: there is none at ${index}.`);
  }
  return `${block}\n`;
}
