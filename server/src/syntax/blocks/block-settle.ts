import { noLabels } from '../parser/labels.ts';
import { parseMarkdown } from '../parser/markdown-parser.ts';
import { rangeOf } from '../parser/node-range.ts';
import { reasonTooCostly } from './block-limits.ts';

/**
 * Whether nothing of `region` is open at its end, so that `nextLine` begins something of its own.
 *
 * Both are parsed together. Say that the last node at the top begins exactly where `nextLine` does. Then neither fence
 * nor HTML nor list nor paragraph reaches into it: the parser was there in the state in which it begins a text.
 */
export function endsBefore(region: string, nextLine: string): boolean {
  if (reasonTooCostly(region) !== null) {
    return true;
  }
  const last = parseMarkdown(region + nextLine, noLabels).children.at(-1);
  return last !== undefined && rangeOf(last).start === region.length;
}
