import type { Analysis } from '../../analysis/analysis.ts';
import { shiftRange, touches } from '../../text/range.ts';
import { regulationHelp } from '../help/regulation-help.ts';
import { contentsAt } from './contents-at.ts';
import type { Hover } from './hover-help.ts';
import { regulationMentions } from './regulation-mentions.ts';

/** What the number of a regulation stands for, wherever it is named in the text; code and comments are passed over. */
export function regulationHover({ report }: Analysis, offset: number): Hover | null {
  const { framework, document } = report;
  const written = contentsAt(report, offset);
  const [outermost] = written;
  if (framework === null || outermost === undefined || written.some(({ kind }) => !hasWords.has(kind))) {
    return null;
  }
  const { start, end } = outermost.range;
  const text = document.text.slice(start, end);
  const mention = regulationMentions(framework, text).find(({ range }) => touches(range, offset - start));
  return mention === undefined
    ? null
    : { range: shiftRange(mention.range, start), help: regulationHelp(mention.number, mention.places) };
}

const hasWords: ReadonlySet<string> = new Set(['heading', 'paragraph', 'list', 'quote', 'table']);
