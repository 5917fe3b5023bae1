import { lineText } from '../page-facts/page-names.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { headsComments } from '../published-page/furniture/site-words.ts';

/** Above the text of news, the same line leads down to what readers say. */
const fewestSentences = 3;

/** The lines of news, where what readers say below the text are other people's words, in which nothing is stated. */
export function withQuotedComments(lines: readonly PageLine[]): readonly PageLine[] {
  let sentences = 0;
  let isBelow = false;
  return lines.map((line) => {
    const text = lineText(line);
    isBelow ||= sentences >= fewestSentences && headsComments(text);
    sentences += line.kind === 'prose' && /[.!?]["'”’)]*$/u.test(text) ? 1 : 0;
    return isBelow && line.kind === 'prose' && text.split(' ').length > 3 ? { ...line, kind: 'quote' } : line;
  });
}
