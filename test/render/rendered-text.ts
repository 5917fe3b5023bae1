import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { RenderRequest } from '../../server/src/render/render-request.ts';
import { rendered } from './rendered.ts';

const ownLine = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'li',
  'tr',
  'caption',
  'div',
  'dl',
  'dt',
  'dd',
  'ul',
]);

/** What a report says to those who hear its page, line by line; cells of a table with bars between them. */
export function spokenLines(text: string, wishes: Partial<RenderRequest> = {}): readonly string[] {
  return spoken(parseFragment(rendered(text, wishes)).childNodes)
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/^ ?\| /, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

function spoken(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string {
  return nodes
    .map((node): string => {
      if (!('attrs' in node)) {
        return 'value' in node && node.value.trim() !== '' ? node.value : ' ';
      }
      if (node.attrs.some(({ name, value }) => name === 'aria-hidden' && value === 'true')) {
        return '';
      }
      const within = spoken(node.childNodes);
      const text = node.tagName === 'th' || node.tagName === 'td' ? ` | ${within}` : within;
      return ownLine.has(node.tagName) || node.tagName === 'summary' ? `\n${text}\n` : text;
    })
    .join('');
}
