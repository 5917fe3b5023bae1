import type { Framework } from '../../framework/framework.ts';
import { lineText, nameOf } from '../page-facts/page-names.ts';
import { isRating } from '../page-facts/page-patterns.ts';
import type { PageLine } from '../page-lines/page-line.ts';

/** A name takes no more lines of a narrow column. */
const mostLines = 3;

/**
 * The lines, of which those are one again that a narrow column broke: within a rating, “Requires” above “improvement”, or
 * within a name of the framework, “Letter from the Chief Inspector of General” above “Practice”.
 */
export function withWholeLines(lines: readonly PageLine[], framework: Framework): readonly PageLine[] {
  const whole: PageLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const run = lines.slice(index, index + mostLines);
    const end = run.findIndex(({ kind }) => kind !== 'prose');
    const texts = (end === -1 ? run : run.slice(0, end)).map(lineText);
    const count = brokenLines(texts, framework);
    const [line] = run;
    if (line !== undefined) {
      whole.push(count === 1 ? line : { kind: 'prose', line: line.line, text: texts.slice(0, count).join(' ') });
    }
    index += count;
  }
  return whole;
}

/** How many of the lines are one. */
function brokenLines(texts: readonly string[], framework: Framework): number {
  const [first = '', second = ''] = texts;
  const isWord = /^\p{L}+$/u.test(second);
  if (isWord && !isRating(framework, second) && isRating(framework, `${first} ${second}`)) {
    return 2;
  }
  for (let count = texts.length; count > 1; count -= 1) {
    const rest = texts.slice(1, count);
    const isOwnName = nameOf(framework, first) !== null && !/^\p{Ll}/u.test(second);
    const isName = nameOf(framework, texts.slice(0, count).join(' ')) !== null;
    if (isName && !isOwnName && rest.every((text) => nameOf(framework, text) === null)) {
      return count;
    }
  }
  return 1;
}
